/** Google's limits are met with a sentence before anything is written, or not met at all. */
import { describe, expect, it } from 'vitest';
import { eventKeys } from '../../../shared/ledger/index-keys.ts';
import { sampleRecord } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

const cells = (desk: Desk): number =>
  desk.host.book().sheets.reduce((sum, { rows, columnCount }) => sum + rows.length * columnCount, 0);

/** Nothing is written by what `work` does. */
const writesNothing = (desk: Desk, work: () => void): void => {
  const { revision } = desk.host.book();
  work();
  expect(desk.host.book().revision).toBe(revision);
};

describe('ten million cells', () => {
  /** A ledger beside which people's own sheets leave room for so many cells. */
  const fullDesk = (left: number): Desk => {
    const desk = new Desk();
    const wide = 18_000;
    const rows = Math.floor((10_000_000 - left - cells(desk)) / wide);
    desk.addSheet('우리 자료', rows, wide);
    desk.addSheet('나머지', 1, 10_000_000 - left - cells(desk));
    return desk;
  };

  it('are not exceeded by a capture', () => {
    const desk = fullDesk(20);
    writesNothing(desk, () => expect(() => desk.capture(sampleRecord())).toThrow('한도(천만 칸)'));
    expect(desk.rows('교류실적')).toEqual([]);
  });

  it('are not exceeded by the copies of a migration', () => {
    const desk = fullDesk(2_000);
    desk.type('_대장', 1, '판', '1');
    for (const title of ['교류실적', '결연현황']) desk.setOver(title, { filterViews: [] });
    writesNothing(desk, () => expect(() => desk.run('listDuplicates')).toThrow('사본을 둘 자리'));
  });
});

describe('50,000 characters a cell', () => {
  it('hold any number of papers of one event, with the longest addresses', () => {
    const desk = new Desk();
    const records = Array.from({ length: 45 }, (_, i) =>
      sampleRecord({ article: { url: `https://news.example.kr/${i}?${'a'.repeat(1_950)}` } }),
    );
    for (let at = 0; at < records.length; at += 15) desk.capture(...records.slice(at, at + 15));
    const [event] = desk.rows('_기록');
    expect(String(event?.['기록 ID']).split(' ')).toHaveLength(45);
    expect(JSON.parse(String(event?.근거)).length).toBe(desk.rows('기사').length);
    expect(desk.run('tidy')).toMatchObject({ edits: 0, deleted: 0 });
  });

  it('of the index are refused', () => {
    const desk = new Desk();
    const record = sampleRecord();
    for (const { bucket } of eventKeys(record))
      desk.type('_색인', bucket, '항목', `${'f'.repeat(6)}:1 `.repeat(5_555));
    writesNothing(desk, () => expect(() => desk.capture(record)).toThrow('찾아보기가 가득'));
  });
});

describe('9 kB a property', () => {
  it('hold a key, whatever name somebody gives it', () => {
    const desk = new Desk();
    expect(() => desk.run('createPairing', '담'.repeat(100_000), '기'.repeat(100_000))).not.toThrow();
    expect(JSON.stringify(desk.run('listKeys')).length).toBeLessThan(2_000);
  });
});
