/** Hidden sheets that somebody deleted: no number is given twice, and what can be known again is. */
import { beforeEach, describe, expect, it } from 'vitest';
import { articleHash, filedEventHashes } from '../../../shared/record/identity.ts';
import { changzhou, sampleRecord, sangju, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

const MACHINE = ['_기록', '_색인', '_결연', '_대장', '_동기', '_휴지통'];

let desk: Desk;
const first = sampleRecord();
const taken = sampleRecord({ partner: sangju, date: '2016-02-03' });
const numbers = (title: string, header: string) => desk.rows(title).map((row) => row[header]);
const pairs = () =>
  desk
    .rows('결연현황')
    .map((row) => [row.교류도시, row.지자체, row['교류 건수'], row['최근 교류일'], row.교류형태])
    .sort();

beforeEach(() => {
  desk = new Desk();
  desk.capture(first, sampleRecord({ partner: vinh, date: '2021-03-04' }), taken);
  desk.ask('undo', { recordIds: [taken.recordId] });
  desk.typeRow('교류실적', { 교류도시: '빈시', 국가명: '베트남', 시작일: '2019. 4. 5.', 교류내용: '직접' });
  desk.run('tidy');
});

const everyWay = [...MACHINE.map((title) => [title]), ['_대장', '_기록'], ['_기록', '_결연'], MACHINE];

describe.each(everyWay.map((titles) => [titles.join(' '), titles] as const))(
  '%s deleted by hand',
  (_, titles) => {
    /** Without both, only the name of our government is left until an article tells which it is. */
    const isNameless = titles.includes('_기록') && titles.includes('_결연');
    beforeEach(() => {
      for (const title of titles) desk.deleteSheet(title);
    });

    it('is told by 점검 and filled again by 정리, with the same counts', () => {
      const words = JSON.stringify(desk.run('checkUp'));
      for (const title of titles) expect(words).toContain(`‘${title}’`);
      const [before, rows] = [pairs(), numbers('교류실적', '기록번호').sort()];
      desk.run('tidy');
      expect(numbers('교류실적', '기록번호').sort()).toEqual(rows);
      if (!titles.includes('_결연')) expect(pairs()).toEqual(before);
      expect(pairs().map(([city, home, count]) => [city, home, count])).toEqual([
        ['빈시', '남양주시', 2],
        ['창저우시', '남양주시', 1],
      ]);
      expect(desk.run('recount')).toBe(0);
      expect(JSON.stringify(desk.run('checkUp'))).not.toContain('없습니다. 메뉴');
    });

    it('gives no number twice, and knows again what it holds', () => {
      expect(desk.capture(first)).toEqual(['duplicate']);
      const again = sampleRecord({ article: { url: first.article.url }, date: first.date });
      expect(desk.capture(again)).toEqual([isNameless ? 'stored' : 'merged']);
      const fresh = sampleRecord({
        partner: { ...changzhou, name: '칭다오시', placeId: 'geonames:1797929' },
      });
      expect(desk.capture(fresh)).toEqual(['stored']);
      desk.typeRow('결연현황', { 교류도시: '하노이시', 국가명: '베트남', 구분: '국외' });
      desk.run('tidy');
      for (const [title, header] of [
        ['교류실적', '기록번호'],
        ['결연현황', '결연번호'],
      ] as const) {
        const all = numbers(title, header);
        expect(all).not.toContain(null);
        expect(new Set(all).size).toBe(all.length);
      }
      // 3 was given to the capture that was taken back.
      expect(numbers('교류실적', '기록번호').filter((n) => n === 3)).toEqual([]);
    });

    it('tells browsers all that it holds', () => {
      const known = desk.ask('sync', { since: 0 });
      expect(known.articles).toEqual(expect.arrayContaining([articleHash(String(first.article.url))]));
      if (!isNameless) expect(known.events).toEqual(expect.arrayContaining(filedEventHashes(first)));
      expect(known.partnerships).toHaveLength(2);
    });
  },
);

describe('the row of _대장 emptied by hand', () => {
  it('is refused by a capture, and made again by 정리', () => {
    for (const header of ['판', '기록 수', '결연 수', '개정']) desk.type('_대장', 1, header, '');
    expect(() => desk.capture(sampleRecord({ date: '2011-01-01' }))).toThrow('정리');
    desk.run('tidy');
    expect(desk.capture(sampleRecord({ date: '2011-01-01' }))).toEqual(['stored']);
    const all = numbers('교류실적', '기록번호');
    expect(new Set(all).size).toBe(all.length);
  });
});
