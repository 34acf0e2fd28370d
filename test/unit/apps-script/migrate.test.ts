/** Ledgers of older versions, opened by today's add-on: an example for each version. */
import { beforeEach, describe, expect, it } from 'vitest';
import { writtenHash } from '../../../shared/ledger/cells.ts';
import { EXCHANGES as EXCHANGES_LAYOUT, LEDGER_SCHEMA } from '../../../shared/ledger/layout.ts';
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';
import { later, setMemory, takeBack } from './older-ledger.ts';

const EXCHANGES = '교류실적';
const PARTNERSHIPS = '결연현황';

const sheets = (desk: Desk) => desk.host.book().sheets;
const sheet = (desk: Desk, title: string) =>
  sheets(desk).find(({ properties }) => properties.title === title);
const schema = (desk: Desk) => desk.rows('_대장')[0]?.판;

/** Version 1: no views, no colour for quiet partnerships, and people had arranged their columns. */
const versionOne = (): Desk => {
  const desk = new Desk();
  desk.capture(sampleRecord(), sampleRecord({ partner: vinh, date: '2021-03-04' }));
  takeBack(desk, 1);
  desk.insertColumn(PARTNERSHIPS, '국가명');
  desk.type(PARTNERSHIPS, 0, '', '우리 칸');
  desk.type(PARTNERSHIPS, desk.rowOf(PARTNERSHIPS, '교류도시', '빈시'), '우리 칸', '메모');
  desk.moveColumn(PARTNERSHIPS, '최근 교류일', 1);
  for (const title of [EXCHANGES, PARTNERSHIPS])
    desk.setOver(title, { conditionalFormats: [], filterViews: [] });
  return desk;
};

let desk: Desk;
beforeEach(() => {
  desk = versionOne();
});

describe('a ledger of version 1', () => {
  it('is brought to today with its first capture, and nothing that people have is touched', () => {
    const theirs = () =>
      [EXCHANGES, PARTNERSHIPS].map((title) =>
        desk.rows(title).map((row) => Object.entries(row).filter(([header]) => !later(1).includes(header))),
      );
    const before = theirs();
    expect(desk.capture(sampleRecord())).toEqual(['merged']);
    expect(schema(desk)).toBe(LEDGER_SCHEMA);
    expect(theirs()).toEqual(before);
    expect(desk.lines(EXCHANGES)[0]).toContain('지자체');
    expect(sheet(desk, PARTNERSHIPS)?.filterViews.map(({ title }) => title)).toEqual([
      '국외 결연',
      '국내 결연',
    ]);
    const [rule] = sheet(desk, PARTNERSHIPS)?.conditionalFormats ?? [];
    expect(rule?.ranges.map(({ startColumnIndex }) => startColumnIndex)).toEqual([
      desk.column(PARTNERSHIPS, '교류도시'),
      desk.column(PARTNERSHIPS, '최근 교류일'),
    ]);
    expect(desk.rows('변경이력').filter((row) => row['한 일'] === '판 2')).toHaveLength(1);
  });

  it('is kept as a hidden copy', () => {
    const before = desk.lines(PARTNERSHIPS);
    desk.run('tidy');
    const copy = sheet(desk, `_사본 판1 ${PARTNERSHIPS}`);
    expect(copy?.properties.hidden).toBe(true);
    expect(desk.lines(`_사본 판1 ${PARTNERSHIPS}`)).toEqual(before);
  });

  it('is migrated once, whoever comes first and however often', () => {
    desk.run('listDuplicates');
    const after = sheets(desk).length;
    const revision = desk.host.book().revision;
    desk.run('listDuplicates');
    desk.run('checkUp');
    expect(desk.host.book().revision).toBe(revision);
    expect(sheets(desk)).toHaveLength(after);
  });

  it('begun between the versions keeps the looks it has', () => {
    desk.capture(sampleRecord());
    desk.type('_대장', 1, '판', '1');
    const before = sheet(desk, PARTNERSHIPS);
    desk.run('listDuplicates');
    expect(schema(desk)).toBe(LEDGER_SCHEMA);
    expect(sheet(desk, PARTNERSHIPS)?.conditionalFormats).toEqual(before?.conditionalFormats);
    expect(sheet(desk, PARTNERSHIPS)?.filterViews).toEqual(before?.filterViews);
  });

  it('cut off at any look is migrated by the next execution, and never twice', { timeout: 180_000 }, () => {
    let wasCut = true;
    for (let n = 1; wasCut; n++) {
      desk = versionOne();
      wasCut = false;
      try {
        desk.meanwhile(
          n,
          () => {
            throw new Error('killed');
          },
          () => desk.run('listDuplicates'),
        );
      } catch {
        wasCut = true;
      }
      expect(schema(desk), `cut off at look ${n}`).toBeLessThanOrEqual(LEDGER_SCHEMA);
      desk.run('listDuplicates');
      expect(schema(desk)).toBe(LEDGER_SCHEMA);
      expect(sheet(desk, PARTNERSHIPS)?.conditionalFormats, `cut off at look ${n}`).toHaveLength(1);
    }
  });
});

/** Version 2: 담당부서 held the name of the home, and there was no column for it. */
const versionTwo = (): Desk => {
  const old = new Desk();
  old.capture(sampleRecord(), sampleRecord({ partner: vinh, date: '2021-03-04' }));
  old.type(EXCHANGES, 2, '담당부서', '체육과');
  old.type(EXCHANGES, 2, '사업명', '청소년 캠프');
  old.run('tidy');
  const column = EXCHANGES_LAYOUT.columns.findIndex(({ header }) => header === '담당부서');
  for (const row of [1, 2])
    setMemory(old, row, (hashes) =>
      hashes.map((hash, at) => (at === column && hash === writtenHash('') ? writtenHash('남양주시') : hash)),
    );
  takeBack(old, 2);
  old.type(EXCHANGES, 1, '담당부서', '남양주시');
  return old;
};

describe('a ledger of version 2', () => {
  it('gets its column 지자체, folded; 담당부서 keeps what people wrote and gives back what the ledger did', () => {
    const old = versionTwo();
    old.run('tidy');
    expect(schema(old)).toBe(LEDGER_SCHEMA);
    expect(old.rows(EXCHANGES).map(({ 담당부서, 지자체, 사업명 }) => [담당부서, 지자체, 사업명])).toEqual([
      [null, '남양주시', null],
      ['체육과', '남양주시', '청소년 캠프'],
    ]);
    const [group] = sheet(old, EXCHANGES)?.groups ?? [];
    const at = old.column(EXCHANGES, '지자체');
    expect(group?.collapsed).toBe(true);
    expect(Number(group?.range.startIndex)).toBeLessThanOrEqual(at);
    expect(Number(group?.range.endIndex)).toBeGreaterThan(at);
    expect(old.lines(`_사본 판2 ${EXCHANGES}`)[0]).not.toContain('지자체');
  });

  it.each(['locate', 'undo', 'status', 'sync'])('is brought to today by %s as well', (op) => {
    const old = versionTwo();
    const { recordId } = sampleRecord();
    const body = { locate: { recordId }, undo: { recordIds: [recordId] }, status: { recordIds: [recordId] } };
    old.ask(op, Reflect.get(body, op) ?? { since: 0 });
    expect(schema(old)).toBe(op === 'status' ? 2 : LEDGER_SCHEMA);
  });

  it('that has a column of that name by people keeps it', () => {
    const old = versionTwo();
    old.insertColumn(EXCHANGES, '비고', '지자체');
    const before = old.column(EXCHANGES, '지자체');
    old.run('checkUp');
    expect(schema(old)).toBe(LEDGER_SCHEMA);
    expect(old.column(EXCHANGES, '지자체')).toBe(before);
  });

  it('takes no partnerships from what people wrote in their column of that name, and tells what it could not read', () => {
    const old = versionTwo();
    old.insertColumn(EXCHANGES, '비고', '지자체');
    old.type(EXCHANGES, old.rowOf(EXCHANGES, '교류도시', '창저우시'), '지자체', '남양주');
    old.type(EXCHANGES, old.rowOf(EXCHANGES, '교류도시', '빈시'), '지자체', '빈시');
    expect(old.run('tidy')).toMatchObject({ notes: [expect.stringContaining('‘빈시’ 1행')] });
    expect(old.rows(PARTNERSHIPS).map((row) => [row.지자체, row.교류도시, row['교류 건수']])).toEqual([
      ['남양주시', '빈시', 1],
      ['남양주시', '창저우시', 1],
    ]);
    expect(old.rows(EXCHANGES).map(({ 지자체 }) => 지자체)).toEqual(['빈시', '남양주']);
    const told = old.rows('변경이력').find((row) => row['한 일'] === '판 3');
    expect(told?.이후).toContain('이미 있던 ‘지자체’ 열');
  });
});

describe('a ledger of a newer version', () => {
  it('is left alone, and told so', () => {
    desk.type('_대장', 1, '판', String(LEDGER_SCHEMA + 1));
    const revision = desk.host.book().revision;
    expect(() => desk.capture(sampleRecord({ date: '2020-02-02' }))).toThrow('더 새 판');
    expect(() => desk.run('tidy')).toThrow('더 새 판');
    expect(desk.host.book().revision).toBe(revision);
  });
});
