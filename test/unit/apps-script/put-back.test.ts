/** Rows that come back from `_휴지통` after a person changed the sheet's columns: each cell under its header. */
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';
import { byContent, seedNear } from './three.ts';

const EXCHANGES = '교류실적';
const TRASH = '_휴지통';

let desk: Desk;

const typeInto = (content: string, header: string, text: string): void =>
  desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', content), header, text);

/** Without 연번, which is the row's place. */
const ofRow = (content: string) => {
  const { 연번, ...row } = byContent(desk, content);
  return row;
};

const inTrash = (): unknown[] => desk.lines(TRASH).slice(1).flat();

/** What a person does to the columns, and the cells that are then to be seen otherwise. */
const CHANGES: readonly [string, () => void, Record<string, string | null>][] = [
  ['none', () => undefined, {}],
  ['one put in', () => desk.insertColumn(EXCHANGES, '교류도시', '통역'), { 통역: null }],
  ['one without a header put in', () => desk.insertColumn(EXCHANGES, '교류도시'), { null: null }],
  [
    'two put in',
    () => {
      desk.insertColumn(EXCHANGES, '연번', '가칸');
      desk.insertColumn(EXCHANGES, '검토', '나칸');
    },
    { 가칸: null, 나칸: null },
  ],
  ['one of ours moved', () => desk.moveColumn(EXCHANGES, '교류내용', 1), {}],
  ['the number moved to the front', () => desk.moveColumn(EXCHANGES, '기록번호', 0), {}],
  ['one of their own moved', () => desk.moveColumn(EXCHANGES, '담당자', 0), {}],
  ['one of their own named anew', () => desk.type(EXCHANGES, 0, '담당자', '맡은 사람'), {}],
];

const withOwnColumns = (): void => {
  desk = new Desk();
  seedNear(desk);
  desk.insertColumn(EXCHANGES, '국가명', '담당자');
  desk.insertColumn(EXCHANGES, '비고', '2024');
  for (const [content, who] of [
    ['가', '김'],
    ['나', '이'],
    ['다', '박'],
  ] as const) {
    typeInto(content, '담당자', who);
    typeInto(content, '비고', `${content}의 비고`);
  }
  desk.run('tidy');
};

beforeEach(withOwnColumns);

/** A row as it was, under the headers of now. */
const expected = (row: Record<string, unknown>): Record<string, unknown> => {
  if (desk.column(EXCHANGES, '담당자') >= 0) return row;
  const { 담당자, ...rest } = row;
  return { ...rest, '맡은 사람': 담당자 };
};

describe('합치기 취소', () => {
  it.each(CHANGES)('columns changed: %s', (_, change, also) => {
    const before = ofRow('나');
    desk.run('mergeDuplicates', 1, 2);
    change();
    desk.run('splitDuplicates', 1, 2);
    expect(ofRow('나')).toEqual({ ...expected(before), ...also });
    desk.run('tidy');
    expect(ofRow('나')).toEqual({ ...expected(before), ...also });
    expect(ofRow('다')).toMatchObject({ 비고: '다의 비고', 기록번호: 3 });
    expect(inTrash()).not.toContain('이');
  });

  it('two columns of one name keep their order', () => {
    desk.insertColumn(EXCHANGES, '담당자', '담당자');
    typeInto('나', '담당자', '최');
    desk.run('mergeDuplicates', 1, 2);
    desk.insertColumn(EXCHANGES, '연번', '새 칸');
    desk.run('splitDuplicates', 1, 2);
    const first = desk.column(EXCHANGES, '담당자');
    const row = desk.lines(EXCHANGES)[desk.rowOf(EXCHANGES, '교류내용', '나')] ?? [];
    expect([row[first], row[first + 1]]).toEqual(['최', '이']);
  });

  it('a cell whose column was deleted meanwhile stays in _휴지통', () => {
    const { 담당자, ...rest } = ofRow('나');
    desk.run('mergeDuplicates', 1, 2);
    desk.deleteColumn(EXCHANGES, '담당자');
    desk.run('splitDuplicates', 1, 2);
    expect(ofRow('나')).toEqual(rest);
    expect(inTrash().filter((value) => value === 담당자)).toEqual(['이']);
    desk.run('tidy');
    expect(ofRow('나')).toEqual(rest);
    expect(desk.rows(EXCHANGES)).toHaveLength(3);
    expect(inTrash()).toContain('이');
  });

  it('an empty column deleted meanwhile leaves nothing', () => {
    const before = ofRow('나');
    desk.insertColumn(EXCHANGES, '국가명', '참석');
    desk.run('mergeDuplicates', 1, 2);
    desk.deleteColumn(EXCHANGES, '참석');
    desk.run('splitDuplicates', 1, 2);
    expect(ofRow('나')).toEqual(before);
    expect(inTrash()).not.toContain('나의 비고');
  });

  it('a row cut by an older version, which kept no headers, comes back as it stood', () => {
    const before = ofRow('나');
    desk.run('mergeDuplicates', 1, 2);
    expect(desk.lines(TRASH)[2]?.[0]).toContain('headers');
    desk.deleteRow(TRASH, 2);
    desk.run('splitDuplicates', 1, 2);
    expect(ofRow('나')).toEqual(before);
  });

  it('rows of several merges come back each under the headers of its own time', () => {
    const [b, c] = [ofRow('나'), ofRow('다')];
    desk.run('mergeDuplicates', 1, 2);
    desk.moveColumn(EXCHANGES, '교류내용', 1);
    desk.run('mergeDuplicates', 1, 3);
    desk.insertColumn(EXCHANGES, '담당자', '통역');
    desk.run('splitDuplicates', 1, 2);
    expect(ofRow('나')).toEqual({ ...b, 통역: null });
    desk.run('splitDuplicates', 1, 3);
    expect(ofRow('다')).toEqual({ ...c, 통역: null });
  });
});

describe('a row cut by mistake, by an execution that was killed before it looked', () => {
  /** Whose row is missing then; the one that should have been cut stands. */
  let look = 1;
  const cutByMistake = (): string => {
    for (; look < 30; look++) {
      withOwnColumns();
      const record = sampleRecord({ date: '2019-02-03', content: '라', partner: vinh });
      desk.capture(record);
      const sort = () => desk.moveRowToEnd(EXCHANGES, desk.rowOf(EXCHANGES, '교류내용', '라'));
      desk.cutOff(look, sort, 1, () => desk.ask('undo', { recordIds: [record.recordId] }));
      const missing = ['가', '나', '다'].find((content) => byContent(desk, content).기록번호 === undefined);
      if (missing !== undefined) return missing;
    }
    throw new Error('no row was cut by mistake');
  };

  it.each(CHANGES)('columns changed: %s', { timeout: 60_000 }, (_, change, also) => {
    const before = new Map(['가', '나', '다'].map((content) => [content, ofRow(content)]));
    const missing = cutByMistake();
    change();
    desk.run('tidy');
    expect(ofRow(missing)).toEqual({ ...expected(before.get(missing) ?? {}), ...also });
    expect(byContent(desk, '라')).toEqual({});
  });
});
