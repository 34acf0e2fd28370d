import { expect, it } from 'vitest';
import { GUIDE_LINES } from '../../../shared/ledger/guide.ts';

/** Hangul of 13 px in 900 px. */
const CHARACTERS_A_LINE = 68;

it('says nothing that the column of 사용법 cuts off', () => {
  expect(GUIDE_LINES.filter((line) => line.length > CHARACTERS_A_LINE)).toEqual([]);
});
