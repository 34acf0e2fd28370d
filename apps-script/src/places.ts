/** 도시명 표기: cities without a place, and a name taught once that 정리 then carries through the ledger. */
import { type UnknownPlace, unknownPlaces } from '../../shared/ledger/alike-places.ts';
import { SPELLINGS } from '../../shared/ledger/layout.ts';
import { spelling } from '../../shared/record/envelope.ts';
import { newSpellings } from './capture.ts';
import { parseBody } from './parse-body.ts';
import { write } from './platform.ts';
import { locked, readFirst } from './read-ledger.ts';
import { tidy } from './tidy.ts';
import { readWhole } from './whole.ts';

export const listUnknownPlaces = (): UnknownPlace[] => unknownPlaces([...readWhole().pairs.values()]);

/** Adds a row to 도시명 표기; what was stored under the name becomes the place. What is still unknown. */
export const teachSpelling = (taught: unknown): UnknownPlace[] => {
  const one = parseBody(spelling, taught);
  locked(() => write(newSpellings([one], readFirst([{ sheetId: SPELLINGS.id }]))));
  tidy();
  return listUnknownPlaces();
};
