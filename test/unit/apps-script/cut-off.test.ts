/** Executions that end anywhere, and rows that people take away while one is at work. */
import { describe, expect, it } from 'vitest';
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

const EXCHANGES = '교류실적';
const PARTNERSHIPS = '결연현황';

const city = (name: string, placeId: string) => ({ ...vinh, name, asWritten: name, placeId });

/** Runs 정리 up to its n-th look at the spreadsheet; the looks it took, or null where it was cut off. */
const tidyUpTo = (desk: Desk, n: number): number | null => {
  try {
    return desk.meanwhile(
      n,
      () => {
        throw new Error('killed');
      },
      () => desk.run('tidy'),
    );
  } catch {
    return null;
  }
};

describe('정리 that is cut off anywhere', () => {
  it('gives no number of 결연현황 twice', { timeout: 300_000 }, () => {
    let wasCut = true;
    for (let n = 1; wasCut; n++) {
      const desk = new Desk();
      desk.capture(sampleRecord());
      desk.typeRow(PARTNERSHIPS, { 국가명: '일본', 교류도시: '히다카시', 자매체결일: '1996. 10. 1.' });
      wasCut = tidyUpTo(desk, n) === null;
      desk.capture(sampleRecord({ partner: vinh, date: '2021-03-04' }));
      desk.run('tidy');
      const rows = desk.rows(PARTNERSHIPS);
      expect(
        rows.map(({ 교류도시, '교류 건수': count }) => [교류도시, count]).sort(),
        `cut off at look ${n}`,
      ).toEqual([
        ['빈시', 1],
        ['창저우시', 1],
        ['히다카시', 0],
      ]);
      expect(new Set(rows.map(({ 결연번호 }) => 결연번호)).size, `cut off at look ${n}`).toBe(3);
      expect(desk.run('tidy')).toEqual({ numbered: 0, edits: 0, filled: 0, deleted: 0, left: 0 });
    }
  });
});

describe.each(['_대장', '_색인', '_결연', '_기록', '도시명 표기'])('%s that is made again', (title) => {
  const known = sampleRecord();
  const unknown = { ...vinh, name: '빙시', asWritten: '빙시', native: null, region: null, placeId: null };
  const told = (desk: Desk) => ({
    rows: desk.rows(EXCHANGES).map(({ 교류도시, 시작일, 기록번호: n }) => [교류도시, 시작일, n]),
    pairs: desk
      .rows(PARTNERSHIPS)
      .map(({ 교류도시, 결연번호: m, '교류 건수': count }) => [교류도시, m, count]),
    spellings: desk.rows('도시명 표기').map((row) => [row['기사 표기'], row.교류도시]),
  });

  it('is filled to its end, wherever the filling is cut off', { timeout: 300_000 }, () => {
    let isLater = false;
    for (let n = 2; !isLater; n++) {
      const desk = new Desk();
      desk.capture(known, sampleRecord({ partner: unknown, date: '2021-03-04' }));
      desk.run('teachSpelling', { written: '빙시', place: { ...vinh, asWritten: '빙시' }, home: null });
      desk.run('tidy');
      const before = told(desk);
      desk.deleteSheet(title);
      // A first read that fails is not the end of 정리: it looks whether sheets are missing.
      const wasCut = tidyUpTo(desk, n) === null;
      isLater = wasCut && desk.rows('변경이력').some((line) => line['한 일'] === '시트 복구');
      const again = sampleRecord({ article: { url: known.article.url } });
      expect(desk.capture(again), `cut off at look ${n}`).toEqual(['merged']);
      desk.run('tidy');
      expect(told(desk), `cut off at look ${n}`).toEqual(before);
      expect(desk.run('recount'), `cut off at look ${n}`).toBe(0);
      expect(desk.rows('_대장')).toHaveLength(1);
      expect(desk.column('_대장', '판')).toBe(0);
    }
  });
});

describe('a row of 결연현황', () => {
  it('whose hidden number was wiped gets it back', () => {
    const desk = new Desk();
    desk.capture(sampleRecord(), sampleRecord({ partner: vinh, date: '2021-03-04' }));
    desk.type(PARTNERSHIPS, desk.rowOf(PARTNERSHIPS, '교류도시', '빈시'), '결연번호', '');
    desk.run('tidy');
    const row = desk.rows(PARTNERSHIPS).find(({ 교류도시 }) => 교류도시 === '빈시');
    expect(row).toMatchObject({ 결연번호: 2, '교류 건수': 1 });
  });
});

describe('an exchange whose partnership is not in _결연 any more', () => {
  it('is counted by the one that takes its place', () => {
    const desk = new Desk();
    desk.capture(sampleRecord(), sampleRecord({ partner: vinh, date: '2021-03-04' }));
    desk.type('_결연', 2, '사실', '');
    desk.deleteRow(PARTNERSHIPS, desk.rowOf(PARTNERSHIPS, '교류도시', '빈시'));
    desk.run('tidy');
    expect(desk.rows(PARTNERSHIPS).find(({ 교류도시 }) => 교류도시 === '빈시')).toMatchObject({
      결연번호: 3,
      '교류 건수': 1,
    });
    expect(desk.run('recount')).toBe(0);
  });
});

describe('rows deleted at the sheet’s end while an execution is at work', () => {
  /** The row that 정리 is to number stands last; the blank rows above it are what people delete. */
  const workAtTheEnd = (): Desk => {
    const desk = new Desk();
    desk.capture(
      sampleRecord({ date: '2021-07', content: '가' }),
      sampleRecord({ date: '2019-01-02', content: '나', partner: vinh }),
    );
    desk.typeRow(EXCHANGES, { 교류도시: '다낭시', 국가명: '베트남', 교류내용: '다' });
    return desk;
  };
  const deleteSome = (desk: Desk): void => {
    for (let i = 0; i < 3; i++) desk.deleteRow(EXCHANGES, desk.lastRow(EXCHANGES) - 1);
  };

  it('정리 finds the row again', { timeout: 300_000 }, () => {
    const looks = tidyUpTo(workAtTheEnd(), 0) ?? 0;
    expect(looks).toBeGreaterThan(5);
    for (let n = 1; n <= looks; n++) {
      const desk = workAtTheEnd();
      desk.meanwhile(
        n,
        () => deleteSome(desk),
        () => desk.run('tidy'),
      );
      desk.run('tidy');
      const rows = desk.rows(EXCHANGES);
      expect(
        rows.map(({ 교류내용 }) => 교류내용),
        `deleted at look ${n}`,
      ).toEqual(['나', '가', '다']);
      // A number that was taken and not shown is given to no other row.
      expect(rows[2]?.기록번호, `deleted at look ${n}`).toBeGreaterThan(2);
    }
  });

  it('되돌리기 finds the row again', () => {
    const record = sampleRecord({ content: '되돌릴 행', partner: city('후에시', 'geonames:1580240') });
    const desks = () => {
      const desk = new Desk();
      desk.capture(sampleRecord({ date: '2019-01-02', content: '남을 행' }), record);
      desk.moveRowToEnd(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '되돌릴 행'));
      return desk;
    };
    const undo = (desk: Desk) => desk.ask('undo', { recordIds: [record.recordId] });
    for (let n = 1; n <= 12; n++) {
      const desk = desks();
      let answer: unknown = null;
      desk.meanwhile(
        n,
        () => deleteSome(desk),
        () => {
          answer = undo(desk);
        },
      );
      expect(answer, `deleted at look ${n}`).toMatchObject({ records: [{ outcome: 'stored' }] });
      expect(desk.rows(EXCHANGES).map(({ 교류내용 }) => 교류내용)).toEqual(['남을 행']);
    }
  });
});
