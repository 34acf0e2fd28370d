import { describe, expect, it } from 'vitest';
import { edtfDate, edtfPrecision, edtfSpan, isUnresolved } from '../../../shared/record/edtf.ts';

describe('edtfSpan', () => {
  it.each([
    ['2022-05-18', '2022-05-18', '2022-05-18'],
    ['2021-07', '2021-07-01', '2021-07-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['2022-06-16/2022-06-17', '2022-06-16', '2022-06-17'],
    ['2022-12/2023-01', '2022-12-01', '2023-01-31'],
  ])('%s covers %s to %s', (edtf, first, last) => {
    expect(edtfSpan(edtf)).toEqual({ first, last });
  });

  it.each([
    '2021-02-30',
    '2021-13',
    '2021-00-10',
    '2022-06-17/2022-06-16',
    '2022/2023/2024',
    '',
    '21-07',
    'XXXX-XX-13',
  ])('%s is no span of days', (edtf) => expect(edtfSpan(edtf)).toBeNull());
});

describe('isUnresolved', () => {
  it.each(['XXXX-XX-13', 'XXXX-05-13', 'XXXX-XX-06/XXXX-XX-07'])(
    '%s waits for the publication day',
    (edtf) => {
      expect(isUnresolved(edtf)).toBe(true);
      expect(edtfDate.safeParse(edtf).success).toBe(true);
    },
  );
  it.each(['XXXX-XX-32', 'XXXX-13-01', 'XXXX-XX-00', '2022-05-18'])('%s does not', (edtf) => {
    expect(isUnresolved(edtf)).toBe(false);
  });
});

it('tells how precise a date is', () => {
  expect(['2020', '2021-07', '2022-05-18', '2022-05-18/2022-05-19'].map(edtfPrecision)).toEqual([
    'year',
    'month',
    'day',
    'range',
  ]);
});
