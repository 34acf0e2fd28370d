import { beforeEach, describe, expect, it } from 'vitest';
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

let desk: Desk;
/** What the server says to the sidebar, which gets plain JSON. */
const ask = (name: string, ...args: unknown[]) => JSON.parse(JSON.stringify(desk.run(name, ...args) ?? null));
const outcomes = (answers: { outcome: string }[]) => answers.map(({ outcome }) => outcome);
const entered = sampleRecord({ content: '화상회의', date: '2022-05-18' });

beforeEach(() => {
  desk = new Desk();
});

describe('기사 붙여넣기·직접 입력', () => {
  it('stores a row as a capture does, once however often it is pressed', () => {
    expect(outcomes(ask('enterRecords', [entered], []))).toEqual(['stored']);
    expect(outcomes(ask('enterRecords', [entered], []))).toEqual(['duplicate']);
    expect(desk.rows('교류실적')).toMatchObject([{ 교류도시: '창저우시', 검토: '검토 전' }]);
    expect(desk.rows('변경이력')).toMatchObject([{ 누가: 'owner@gyoryu.local', '한 일': '캡처' }]);
  });

  it('adds a source to the event that a browser has captured', () => {
    desk.capture(sampleRecord({ content: '회의', date: '2022-05-18' }));
    const other = {
      ...entered.article,
      url: 'https://other.kr/1',
      title: '다른 신문의 기사',
      fingerprint: null,
    };
    expect(outcomes(ask('enterRecords', [sampleRecord({ date: '2022-05-18', article: other })], []))).toEqual(
      ['merged'],
    );
    expect(desk.rows('교류실적')).toHaveLength(1);
    expect(desk.rows('기사')).toHaveLength(2);
  });

  it('refuses a bad record by its field and keeps the good ones', () => {
    const bad = { ...sampleRecord({ partner: vinh }), date: '2021-02-30' };
    const answers = ask('enterRecords', [bad, entered], []);
    expect(outcomes(answers)).toEqual(['refused', 'stored']);
    expect(answers[0].message).toContain('date');
  });

  it('is taken back while nobody has reviewed it; what a browser captured is not', () => {
    const captured = sampleRecord({ date: '2020-01-01' });
    desk.capture(captured);
    ask('enterRecords', [entered], []);
    expect(outcomes(ask('takeBackEntered', [entered.recordId, captured.recordId]))).toEqual([
      'stored',
      'refused',
    ]);
    expect(desk.rows('교류실적')).toMatchObject([{ 시작일: '2020-01-01' }]);
  });

  it('teaches 도시명 표기 with it, and then reads with what the ledger knows', () => {
    const { partner } = entered;
    expect(ask('entryContext')).toEqual({ partnerships: [], spellings: [], homes: [] });
    ask('enterRecords', [entered], [{ written: '상주시', place: partner, home: entered.home.code }]);
    const { partnerships, spellings, homes } = ask('entryContext');
    expect(homes).toMatchObject([{ name: entered.home.name, code: entered.home.code }]);
    expect(partnerships).toMatchObject([{ place: { name: '창저우시' } }]);
    expect(spellings).toMatchObject([{ written: '상주시', place: { name: '창저우시' } }]);
  });
});

describe('도시명 표기', () => {
  it('stands unknown cities beside the ones they may be, and carries what is taught through the ledger', () => {
    const { partner } = entered;
    const typo = { ...partner, name: '창조우시', asWritten: '창조우시', native: null, placeId: null };
    desk.capture(sampleRecord({ date: '2019-01-01' }), sampleRecord({ partner: typo, date: '2020-01-01' }));
    const [unknown] = ask('listPlaces').unknown;
    expect(unknown).toMatchObject({ name: '창조우시', country: '중국', count: 1 });
    expect(unknown.alike).toMatchObject([{ place: { name: '창저우시' }, count: 1 }]);
    const place = { ...unknown.alike[0].place, asWritten: '창조우시' };
    expect(ask('teachSpelling', { written: '창조우시', place, home: null }).unknown).toEqual([]);
    expect(desk.rows('교류실적').map(({ 교류도시 }) => 교류도시)).toEqual(['창저우시', '창저우시']);
    expect(desk.rows('도시명 표기')).toMatchObject([{ '기사 표기': '창조우시', 교류도시: '창저우시' }]);
    expect(() => ask('teachSpelling', { written: '' })).toThrow('형식');
  });
});

describe("the sidebar's larger files", () => {
  it('are given out by name, and no other file is', () => {
    expect(ask('readPart', 'places')).toContain('常州');
    expect(ask('readPart', 'reading')).toContain('gyoryuReader');
    expect(() => ask('readPart', 'sidebar')).toThrow('sidebar');
  });
});
