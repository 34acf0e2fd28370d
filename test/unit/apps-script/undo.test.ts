import { beforeEach, describe, expect, it } from 'vitest';
import type { ExchangeRecord } from '../../../shared/record/exchange-record.ts';
import { nextId, sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

const PARTNERSHIPS = '결연현황';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

const takeBack = (...records: ExchangeRecord[]) =>
  desk.ask('undo', { recordIds: records.map(({ recordId }) => recordId) });
const partners = () => desk.rows(PARTNERSHIPS).map((row) => row.교류도시);
const pairOf = (name: string) => desk.rows(PARTNERSHIPS).find((row) => row.교류도시 === name) ?? {};
const place = {
  ...vinh,
  name: '브레아시',
  asWritten: '브레아시',
  placeId: 'geonames:5330567',
  country: 'US',
};

describe('되돌리기 leaves in 결연현황', () => {
  it('no row that only the undone record gave, also not as background', () => {
    const record = sampleRecord({ partner: vinh, related: [{ place, relation: 'sister', since: '1990' }] });
    desk.capture(sampleRecord(), record);
    expect(partners()).toHaveLength(3);
    takeBack(record);
    expect(partners()).toEqual(['창저우시']);
    expect(
      desk
        .rows('변경이력')
        .filter((row) => row.항목 === '결연현황')
        .map((row) => row.교류도시)
        .sort(),
    ).toEqual(['브레아시', '빈시']);
    expect(desk.ask('sync', { since: 0 }).partnerships).toHaveLength(1);
    expect(desk.run('tidy')).toMatchObject({ numbered: 0 });
    expect(desk.run('recount')).toBe(0);
    expect(partners()).toEqual(['창저우시']);
  });

  it('a row again once the exchange is captured again', () => {
    const record = sampleRecord({ partner: vinh });
    desk.capture(record);
    takeBack(record);
    expect(desk.capture({ ...record, recordId: nextId() })).toEqual(['stored']);
    expect(desk.rows(PARTNERSHIPS)).toHaveLength(1);
    expect(pairOf('빈시')).toMatchObject({ '교류 건수': 1, 교류형태: '자매' });
  });

  it('the relation and dates that other records told, after 정리', () => {
    const record = sampleRecord({ date: '2023-03-02', relation: 'sister', since: '2010' });
    desk.capture(sampleRecord({ relation: 'mou', since: '2001' }), record);
    desk.run('tidy');
    expect(pairOf('창저우시')).toMatchObject({ 교류형태: '자매', 자매체결일: '2010-01-01' });
    takeBack(record);
    desk.run('tidy');
    expect(pairOf('창저우시')).toMatchObject({ 교류형태: 'MOU', 자매체결일: null, '교류 건수': 1 });
  });

  it('a row that a person worked in, counted anew', () => {
    const record = sampleRecord({ partner: vinh });
    desk.capture(record);
    desk.type(PARTNERSHIPS, desk.rowOf(PARTNERSHIPS, '교류도시', '빈시'), '비고', '협정서 확인함');
    takeBack(record);
    expect(pairOf('빈시')).toMatchObject({ 비고: '협정서 확인함', '교류 건수': 0 });
    desk.run('tidy');
    expect(pairOf('빈시')).toMatchObject({ 비고: '협정서 확인함' });
    expect(desk.capture({ ...record, recordId: nextId() })).toEqual(['stored']);
    expect(desk.rows(PARTNERSHIPS)).toHaveLength(1);
  });

  it('a row with a word in a column of a person’s own', () => {
    const record = sampleRecord({ partner: vinh });
    desk.capture(record);
    desk.insertColumn(PARTNERSHIPS, '국가명', '담당자');
    desk.type(PARTNERSHIPS, 1, '담당자', '김담당');
    takeBack(record);
    expect(partners()).toEqual(['빈시']);
  });

  it('the other rows whole, whenever a sort comes between', { timeout: 300_000 }, () => {
    let looks = 1;
    for (let n = 1; n <= looks; n++) {
      desk = new Desk();
      const record = sampleRecord({ partner: vinh });
      desk.capture(sampleRecord(), sampleRecord({ partner: place }), record);
      looks = desk.meanwhile(
        n,
        () => desk.reverse(PARTNERSHIPS),
        () => takeBack(record),
      );
      desk.run('tidy');
      expect(partners().sort(), `sorted at look ${n}`).toEqual(['브레아시', '창저우시']);
      expect(pairOf('창저우시')['교류 건수'], `sorted at look ${n}`).toBe(1);
    }
    expect(looks).toBeGreaterThan(8);
  });
});
