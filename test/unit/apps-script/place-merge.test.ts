/** Two names of one city, made one by a person and told apart again. */
import { beforeEach, describe, expect, it } from 'vitest';
import { RELATION_WORDS } from '../../../shared/record/vocabulary.ts';
import { changzhou, sampleRecord, vinh } from '../ledger/sample-record.ts';
import { CityNamesDesk, unknown } from './city-names.ts';

let desk: CityNamesDesk;
/** What the machine sheets know, apart from how often an event was written. */
const known = () =>
  ['_기록', '_결연'].map((title) =>
    desk.rows(title).map((row) => {
      const { rev, ...facts } = JSON.parse(String(row.사실));
      return { ...facts, row: row['교류 건수'] };
    }),
  );
const cities = () =>
  desk.rows('결연현황').map((row) => [row.교류도시, row['교류 건수'], row.교류형태, row.자매체결일]);

beforeEach(() => {
  desk = new CityNamesDesk();
});

it.each([`${unknown.name} `, unknown.name.normalize('NFD')])(
  'a name typed as %j is taken back as well',
  (name) => {
    desk.capture(sampleRecord({ partner: unknown }), sampleRecord({ date: '2020-01-02' }));
    desk.typeRow('도시명 표기', {
      '기사 표기': name,
      교류도시: changzhou.name,
      국가명: '중국',
      구분: '국외',
      장소번호: String(changzhou.placeId),
    });
    desk.run('tidy');
    desk.unteach();
    expect(desk.rows('도시명 표기')).toEqual([]);
    expect(desk.rows('변경이력').filter((row) => row['한 일'] === '도시명 표기 취소')).toHaveLength(1);
  },
);

it('a sort in between takes nothing back, and leaves no line in 변경이력', () => {
  desk.capture(sampleRecord({ partner: unknown }), sampleRecord({ date: '2020-01-02' }));
  desk.run('teachSpelling', { written: '하롱시', place: { ...vinh, asWritten: '하롱시' }, home: null });
  desk.teach();
  const { m } = desk.places().taught[0] ?? {};
  let refused = 0;
  for (let n = 1; refused === 0 && n < 40; n++)
    desk.meanwhile(
      n,
      () => desk.reverse('도시명 표기'),
      () => {
        try {
          desk.run('unteachSpelling', m);
          desk.teach();
        } catch {
          refused = n;
        }
      },
    );
  expect(refused).toBeGreaterThan(0);
  expect(desk.rows('도시명 표기')).toHaveLength(2);
  expect(desk.rows('변경이력').filter((row) => row['한 일'] === '도시명 표기 취소')).toHaveLength(
    refused - 1,
  );
});

const inOrder = {
  'the unknown name first': () => {
    desk.capture(sampleRecord({ partner: unknown, date: '2020-03-04', since: null }));
    desk.capture(sampleRecord({ partner: unknown, date: '2021-03-04', relation: null, since: null }));
    desk.capture(sampleRecord({ relation: null, since: null }));
  },
  'the known city first': () => {
    desk.capture(sampleRecord({ relation: null, since: null }), sampleRecord({ partner: vinh }));
    desk.capture(sampleRecord({ partner: unknown, date: '2020-03-04', since: '1999-05-06' }));
  },
};

describe.each(Object.entries(inOrder))('a city under two names, %s', (_, capture) => {
  beforeEach(() => {
    capture();
    desk.run('tidy');
  });

  it('becomes one row with all its exchanges, and all is as before once it is taken back', () => {
    const [before, facts] = [desk.seen(), known()];
    const rows = cities().length;
    const all = cities()
      .filter(([name]) => name !== '빈시')
      .reduce((sum, [, count]) => sum + Number(count), 0);
    desk.teach();
    expect(cities()).toHaveLength(rows - 1);
    const [one] = cities().filter(([name]) => name === '창저우시');
    expect(one?.slice(0, 3)).toEqual(['창저우시', all, RELATION_WORDS.sister]);
    expect(desk.places()).toMatchObject({ unknown: [], taught: [{ written: '창조우시', name: '창저우시' }] });
    expect(desk.run('recount')).toBe(0);
    expect(desk.unteach().kept).toBe(0);
    expect(desk.seen()).toEqual(before);
    expect(known()).toEqual(facts);
    expect(desk.places().taught).toEqual([]);
    expect(desk.run('recount')).toBe(0);
    expect(desk.rows('변경이력').map((row) => row['한 일'])).toContain('도시명 표기 취소');
  });

  it('meets later captures under either name, while it is one and afterwards', () => {
    desk.teach();
    const rows = cities().length;
    desk.capture(sampleRecord({ partner: unknown, date: '2019-01-02' }));
    desk.run('tidy');
    expect(cities()).toHaveLength(rows);
    const all = Number(cities().find(([name]) => name === '창저우시')?.[1]);
    desk.unteach();
    const [a, b] = ['창조우시', '창저우시'].map((name) => cities().find(([city]) => city === name)?.[1]);
    expect(Number(a) + Number(b)).toBe(all);
    expect(desk.capture(sampleRecord({ partner: unknown, date: '2018-01-02' }))).toEqual(['stored']);
    expect(cities().find(([name]) => name === '창조우시')?.[1]).toBe(Number(a) + 1);
    expect(desk.run('recount')).toBe(0);
  });

  it('keeps what people typed meanwhile, and says so', () => {
    desk.teach();
    const row = desk.rowOf('교류실적', '시작일', 43_894);
    desk.type('교류실적', row, '교류도시', '창주우');
    desk.run('tidy');
    expect(desk.unteach().kept).toBe(1);
    expect(desk.rows('교류실적').filter((one) => one.교류도시 === '창주우')).toHaveLength(1);
    expect(desk.run('recount')).toBe(0);
  });

  it('is found again by 되돌리기, which takes back only what the undone record told', () => {
    const late = sampleRecord({
      partner: unknown,
      date: '2017-01-02',
      relation: 'friendship',
      since: '2001',
    });
    desk.capture(late);
    desk.run('tidy');
    const before = desk.seen();
    const last = sampleRecord({ partner: unknown, date: '2016-01-02', relation: 'mou', since: '1998' });
    desk.capture(last);
    desk.run('tidy');
    desk.teach();
    desk.ask('undo', { recordIds: [last.recordId] });
    desk.run('tidy');
    desk.unteach();
    expect(desk.seen()).toEqual(before);
    expect(desk.run('recount')).toBe(0);
  });
});
