/** 검토, suggestions and 중복 후보, as the sidebar asks for them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';
import { byContent, pairOf, seedNear } from './three.ts';

const EXCHANGES = '교류실적';
let desk: Desk;

beforeEach(() => {
  desk = new Desk();
  seedNear(desk);
});

describe('검토', () => {
  it('shows the sentence with its marked words', () => {
    const quote = '남양주시는 지난 18일 상주시와 화상회의를 열었다.';
    const partner = { quote: 0, start: 13, end: 16 };
    desk.capture(
      sampleRecord({ content: '라', date: '2020-01-01', evidence: { quotes: [quote], marks: { partner } } }),
    );
    const { event, pending } = desk.asked('reviewOne', 4);
    expect(pending).toBe(4);
    expect(event.sources[0].quotes[0]).toEqual([
      { text: '남양주시는 지난 18일 ', mark: null },
      { text: '상주시', mark: '교류도시' },
      { text: '와 화상회의를 열었다.', mark: null },
    ]);
    expect(event.sources[0].link).toContain('#:~:text=');
  });

  it('shows a month as no more than a month', () => {
    const { event } = desk.asked('reviewOne', 3);
    expect(event.fields).toContainEqual({ header: '시작일', value: '2021. 5.' });
    expect(event.fields).toContainEqual({ header: '종료일', value: '2021. 5.' });
  });

  it('sets the cell, counts, and goes on to the next that waits', () => {
    const { event } = desk.asked('reviewNext', null, 1);
    const next = desk.asked('review', event.n, '제외', event.review);
    expect(byContent(desk, event.title).검토).toBe('제외');
    const left = pairOf(desk, String(byContent(desk, event.title).교류도시));
    expect(left['교류 건수']).toBe(event.title === '다' ? 0 : 1);
    expect(next.event.n).not.toBe(event.n);
    expect(next.pending).toBe(2);
    desk.asked('review', event.n, '검토 전', '제외');
    expect(byContent(desk, event.title).검토).toBe('검토 전');
    expect(pairOf(desk, '창저우시')['교류 건수']).toBe(2);
  });

  it('comes round to the one that is shown where no other waits', () => {
    for (const n of [1, 2]) desk.asked('review', n, '확인', '검토 전');
    expect(desk.asked('reviewNext', 3, 1)).toMatchObject({ event: { n: 3 }, pending: 1 });
    expect(desk.asked('reviewNext', 3, -1)).toMatchObject({ event: { n: 3 }, pending: 1 });
  });

  it('tells of a colleague who decided meanwhile', () => {
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '가'), '검토', '확인');
    expect(() => desk.asked('review', 1, '제외', '검토 전')).toThrow('확인');
    expect(byContent(desk, '가').검토).toBe('확인');
  });

  it('is written to 변경이력 with the name Google gives', () => {
    desk.asked('review', 1, '확인', '검토 전');
    expect(desk.rows('변경이력')[0]).toMatchObject({
      누가: 'owner@gyoryu.local',
      '한 일': '검토',
      이전: '검토 전',
      이후: '확인',
      기록번호: 1,
    });
  });

  it('is not undone by 정리', () => {
    desk.asked('review', 1, '확인', '검토 전');
    expect(desk.asked('tidy')).toMatchObject({ edits: 0, filled: 0 });
    expect(byContent(desk, '가').검토).toBe('확인');
  });
});

describe('suggestions', () => {
  it('are taken over or let go by a person', () => {
    const date = sampleRecord({ date: '2021-05-14', partner: vinh, kind: 'visit', direction: 'outbound' });
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '다'), '시작일', '2021. 5. 1.');
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '다'), '종료일', '2021. 5. 20.');
    desk.run('tidy');
    expect(desk.capture(date)).toEqual(['merged']);
    const { event } = desk.asked('reviewOne', 3);
    expect(event.suggestions).toEqual([
      { field: '시작일', value: '2021. 5. 14.' },
      { field: '방향', value: '파견' },
    ]);
    desk.asked('settleSuggestion', 3, 1, false);
    const after = desk.asked('settleSuggestion', 3, 0, true);
    expect(after.event.suggestions).toEqual([]);
    expect(byContent(desk, '다')).toMatchObject({
      시작일: '2021-05-14',
      종료일: '2021-05-14',
      방향: '비대면',
    });
    desk.run('tidy');
    expect(byContent(desk, '다')).toMatchObject({ 시작일: '2021-05-14', 방향: '비대면' });
  });
});

describe('중복 후보', () => {
  it('are merged with everything people wrote, and split again', () => {
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '나'), '비고', '동료의 메모');
    const [pair] = desk.asked('listDuplicates');
    expect([pair.a.n, pair.b.n]).toEqual([1, 2]);
    expect(pair.a.words).toBe(['2022. 5. 18.', '창저우시', byContent(desk, '가').교류형태, '가'].join(' · '));
    desk.asked('mergeDuplicates', 1, 2);
    expect(byContent(desk, '나')).toEqual({});
    expect(pairOf(desk, '창저우시')['교류 건수']).toBe(1);
    desk.run('tidy');
    expect(byContent(desk, '가').출처).toContain('외 1건');
    expect(desk.capture(sampleRecord({ date: '2022-05-22' }))).toEqual(['merged']);
    desk.asked('splitDuplicates', 1, 2);
    expect(byContent(desk, '나')).toMatchObject({ 비고: '동료의 메모', 기록번호: 2 });
    expect(pairOf(desk, '창저우시')['교류 건수']).toBe(2);
  });

  it('a capture taken back while merged stays taken back', () => {
    const record = sampleRecord({ content: '라', date: '2022-05-20', kind: 'culture' });
    desk.capture(record);
    desk.asked('mergeDuplicates', 1, 4);
    expect(desk.ask('undo', { recordIds: [record.recordId] })).toMatchObject({
      records: [{ outcome: 'stored' }],
    });
    expect(desk.ask('status', { recordIds: [record.recordId] })).toMatchObject({
      records: [{ state: 'undone' }],
    });
    expect(() => desk.asked('splitDuplicates', 1, 4)).toThrow('되돌리기');
    expect(byContent(desk, '라')).toEqual({});
    expect(desk.capture(record)).toEqual(['duplicate']);
    expect(pairOf(desk, '창저우시')['교류 건수']).toBe(2);
  });

  it('split when the kept one was taken back meanwhile: the other comes back alone', () => {
    const record = sampleRecord({ content: '라', date: '2022-05-20', kind: 'culture' });
    desk.capture(record);
    desk.asked('mergeDuplicates', 4, 1);
    desk.ask('undo', { recordIds: [record.recordId] });
    desk.asked('splitDuplicates', 4, 1);
    desk.run('tidy');
    expect(byContent(desk, '가')).toMatchObject({ 기록번호: 1 });
    expect(byContent(desk, '라')).toEqual({});
    expect(pairOf(desk, '창저우시')['교류 건수']).toBe(2);
  });

  it('that are two stay two and are not asked about again', () => {
    desk.asked('keepApart', 1, 2);
    expect(desk.asked('listDuplicates')).toEqual([]);
    expect(pairOf(desk, '창저우시')['교류 건수']).toBe(2);
  });
});
