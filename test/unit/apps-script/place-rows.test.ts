/** Rows and spellings that people wrote themselves, where two names of one city meet. */
import { beforeEach, describe, expect, it } from 'vitest';
import { changzhou, sampleRecord } from '../ledger/sample-record.ts';
import { CityNamesDesk, unknown } from './city-names.ts';

let desk: CityNamesDesk;
beforeEach(() => {
  desk = new CityNamesDesk();
});

describe('a row that people wrote in', () => {
  beforeEach(() => {
    desk.capture(sampleRecord({ relation: null, since: null }));
    desk.typeRow('결연현황', { 구분: '국외', 국가명: '중국', 교류도시: '창조우', 비고: '협정서 2부' });
    desk.run('tidy');
  });

  it('is the one that stays', () => {
    const before = desk.seen();
    desk.run('teachSpelling', {
      written: '창조우',
      place: { ...changzhou, asWritten: '창조우' },
      home: null,
    });
    expect(desk.rows('결연현황').map((row) => [row.교류도시, row.비고, row['교류 건수']])).toEqual([
      ['창조우', '협정서 2부', 1],
    ]);
    desk.unteach();
    expect(desk.seen()).toEqual(before);
  });
});

describe('two cities whose names are alike', () => {
  it('are not asked about again once a person told them apart', () => {
    desk.capture(sampleRecord(), sampleRecord({ partner: unknown, date: '2020-03-04' }));
    const [city] = desk.places().unknown;
    expect(city?.alike.map(({ place }) => place.name)).toEqual(['창저우시']);
    desk.run('keepPlacesApart', city?.m, city?.alike[0]?.m);
    expect(desk.places().unknown.map(({ alike }) => alike)).toEqual([[]]);
  });
});

describe('a row of 도시명 표기 that a person deletes or edits', () => {
  it('is followed by the next 정리', () => {
    desk.capture(sampleRecord(), sampleRecord({ partner: unknown, date: '2020-03-04' }));
    desk.run('tidy');
    const before = desk.seen();
    desk.teach();
    desk.type('도시명 표기', 1, '교류도시', '창저우');
    desk.run('tidy');
    desk.deleteRow('도시명 표기', 1);
    desk.run('tidy');
    expect(desk.seen()).toEqual(before);
  });
});
