/** Three exchanges to begin with, 가, 나 and 다, and what became of them. */
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import type { Desk } from './desk.ts';
import type { Value } from './sheets-at-hand.ts';

export const seedThree = (desk: Desk) => {
  const records = [
    sampleRecord({ date: '2020-01-10', content: '가' }),
    sampleRecord({ date: '2021-07', content: '나' }),
    sampleRecord({ date: '2022-03-05', content: '다', partner: vinh, kind: 'visit' }),
  ];
  desk.capture(...records);
  return records;
};

/** 가 and 나 are days of one week, and may be one exchange. */
export const seedNear = (desk: Desk): void => {
  desk.capture(
    sampleRecord({ content: '가', date: '2022-05-18' }),
    sampleRecord({ content: '나', date: '2022-05-22' }),
    sampleRecord({ content: '다', date: '2021-05', partner: vinh, kind: 'visit' }),
  );
};

type Row = Record<string, Value>;

/** The row of 교류실적; none: without cells. */
export const byContent = (desk: Desk, content: string): Row =>
  desk.rows('교류실적').find((row) => row.교류내용 === content) ?? {};
/** The row of 결연현황; none: without cells. */
export const pairOf = (desk: Desk, city: string): Row =>
  desk.rows('결연현황').find((row) => row.교류도시 === city) ?? {};
