import { describe, expect, it } from 'vitest';
import { pairRow } from '../../../shared/ledger/pair-cells.ts';
import { type StatusFacts, statusBlocks } from '../../../shared/ledger/status.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { changzhou, sampleRecord, sangju, vinh } from './sample-record.ts';

const ledger = new MemoryLedger();
ledger.capture(
  sampleRecord({ date: '2025-05-18', since: '1999' }),
  sampleRecord({ date: '2024-05-18', kind: 'visit', direction: 'outbound' }),
  sampleRecord({ partner: vinh, date: '2019-07', kind: 'visit', since: '2007-03-02' }),
  sampleRecord({ partner: sangju, date: '2025-01-02', relation: 'friendship', since: '2016-11-30' }),
  sampleRecord({ partner: vinh, date: '2026-12-01', state: 'planned' }),
);
const facts: StatusFacts = {
  events: [...ledger.events.values()],
  partnerships: [...ledger.pairs.values()].map((pair) => ({ pair, cells: pairRow(pair) })),
  rows: new Map(
    ['검토 전', '확인', '일자 확인 필요'].map((words, i) => [100 + i, { 검토: { text: words } }] as const),
  ),
  today: '2026-11-22',
  quietYears: 3,
};
const block = (title: string, of: StatusFacts = facts) =>
  statusBlocks(of).find((one) => one.title.startsWith(title))?.rows ?? [];

describe('교류 현황', () => {
  it('counts completed exchanges by year, foreign and domestic apart', () => {
    expect(block('연도별')).toEqual([
      ['2025년', 1, 1, 2],
      ['2024년', 1, 0, 1],
      ['2019년', 1, 0, 1],
    ]);
  });

  it('keeps what is older than ten years in the sum, and what has no day', () => {
    const old = new MemoryLedger();
    const years = Array.from({ length: 13 }, (_, i) => sampleRecord({ date: `${2000 + i}-05-01` }));
    old.capture(...years, sampleRecord({ date: null, kind: 'visit' }));
    const rows = block('연도별', { ...facts, events: [...old.events.values()] });
    expect(rows.slice(-3)).toEqual([
      ['2003년', 1, 0, 1],
      ['2003년 전', 3, 0, 3],
      ['일자 미상', 1, 0, 1],
    ]);
  });

  it('counts neither 제외 nor what was deleted', () => {
    const [first, second, ...rest] = facts.events;
    if (!first || !second) throw new Error('no events');
    const events = [{ ...first, excluded: true }, { ...second, life: 'deleted' as const }, ...rest];
    expect(block('연도별', { ...facts, events })).toEqual([
      ['2025년', 0, 1, 1],
      ['2019년', 1, 0, 1],
    ]);
  });

  it('counts countries and their cities', () => {
    expect(block('국가별')).toEqual([
      ['중국', 2, 1],
      ['베트남', 1, 1],
    ]);
  });

  it('counts kinds and directions, foreign and domestic apart', () => {
    expect(block('교류형태별')).toEqual([
      ['대표단 방문', 2, 0, 2],
      ['화상회의', 1, 1, 2],
    ]);
    expect(block('방향별')).toEqual([
      ['비대면', 2, 1, 3],
      ['파견', 1, 0, 1],
    ]);
  });

  it('lists no more names than a page has room for, and says how many are left', () => {
    const [one] = facts.partnerships.filter(({ pair }) => pair?.partner.name === '빈시');
    if (!one) throw new Error('no pair');
    const rows = block('최근 3년', { ...facts, partnerships: Array.from({ length: 25 }, () => one) });
    expect(rows).toHaveLength(21);
    expect(rows.at(-1)?.[0]).toBe('그 밖 5곳');
  });

  it('tells an exchange whose day nobody knows from none at all', () => {
    const of = new MemoryLedger();
    of.capture(sampleRecord({ date: null, since: '1999' }));
    of.capture(sampleRecord({ partner: vinh, date: '2026-12-01', state: 'planned', since: '2007-03-02' }));
    const partnerships = [...of.pairs.values()].map((pair) => ({ pair, cells: pairRow(pair) }));
    expect(block('최근 3년', { ...facts, partnerships })).toEqual([
      ['창저우시', '중국', '일자 미상'],
      ['빈시', '베트남', '기록 없음'],
    ]);
  });

  it('counts partnerships by their form', () => {
    expect(block('결연 현황')).toEqual([
      ['자매', 2, 0, 2],
      ['우호', 0, 1, 1],
    ]);
  });

  it('names partners without an exchange in three years', () => {
    expect(block('최근 3년')).toEqual([['빈시', '베트남', '2019. 7.']]);
    expect(block('최근 3년', { ...facts, today: '2022-06-30' })).toEqual([]);
  });

  it('names the jubilees of the coming year: known to the day, or only the year', () => {
    expect(block('앞으로')).toEqual([
      ['빈시', '20주년', '2027. 3. 2.'],
      ['상주시', '10주년', '2026. 11. 30.'],
    ]);
    expect(block('앞으로', { ...facts, today: '2028-12-01' })).toEqual([
      [changzhou.name, '30주년', '2029년'],
    ]);
  });

  it('says what waits', () => {
    expect(block('할 일')).toEqual([
      ['검토 전', 1],
      ['일자 확인 필요', 1],
      ['중복 후보가 있는 교류', 0],
    ]);
  });
});
