/** Ledgers of older versions, opened by today's add-on: an example for each version. */
import { beforeEach, describe, expect, it } from 'vitest';
import { LEDGER_SCHEMA } from '../../../shared/ledger/layout.ts';
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

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
  desk.insertColumn(PARTNERSHIPS, '국가명');
  desk.type(PARTNERSHIPS, 0, '', '우리 칸');
  desk.type(PARTNERSHIPS, desk.rowOf(PARTNERSHIPS, '교류도시', '빈시'), '우리 칸', '메모');
  desk.moveColumn(PARTNERSHIPS, '최근 교류일', 1);
  for (const title of [EXCHANGES, PARTNERSHIPS])
    desk.setOver(title, { conditionalFormats: [], filterViews: [] });
  desk.type('_대장', 1, '판', '1');
  return desk;
};

let desk: Desk;
beforeEach(() => {
  desk = versionOne();
});

describe('a ledger of version 1', () => {
  it('is brought to today with its first capture, and nothing that people have is touched', () => {
    const before = [EXCHANGES, PARTNERSHIPS].map((title) => desk.lines(title));
    expect(desk.capture(sampleRecord())).toEqual(['merged']);
    expect(schema(desk)).toBe(LEDGER_SCHEMA);
    expect([EXCHANGES, PARTNERSHIPS].map((title) => desk.lines(title))).toEqual(before);
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

  it('cut off at any look is migrated by the next execution, and never twice', () => {
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
      expect([1, LEDGER_SCHEMA], `cut off at look ${n}`).toContain(schema(desk));
      desk.run('listDuplicates');
      expect(schema(desk)).toBe(LEDGER_SCHEMA);
      expect(sheet(desk, PARTNERSHIPS)?.conditionalFormats, `cut off at look ${n}`).toHaveLength(1);
    }
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
