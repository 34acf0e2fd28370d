/** Hostile texts through the whole ledger: captured, shown in the sheet, exported. They stay texts. */
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Book } from '../../apps-script/local/book/book.ts';
import '../../apps-script/sidebar/parts/excel.ts';
import { exportXlsx } from '../../apps-script/local/xlsx/export.ts';
import { csvOf } from '../../extension/capture/export-csv.ts';
import { sentenceLink } from '../../shared/record/sentence-link.ts';
import { Desk } from '../unit/apps-script/desk.ts';
import { sampleRecord } from '../unit/ledger/sample-record.ts';
import { HOSTILE, recordWith } from './hostile-records.ts';
import { ADDRESSES } from './payloads.ts';

/** Every row. */
const ALL = { from: null, to: null, scope: null, country: null, city: null, field: null };
/** As the script answers the sidebar. */
const formCell = z.object({ words: z.string() });

const desk = new Desk();
const outcomes = HOSTILE.map((text, n) => desk.capture(recordWith(text, n))[0]);

const cells = (book: Book) =>
  book.sheets.flatMap(({ properties, rows }) =>
    rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [{ sheet: properties.title, cell }] : []))),
  );

/** Formulas of a book, their numbers left out. */
const formulaShapes = (book: Book): string[] =>
  cells(book).flatMap(({ cell }) => cell.userEnteredValue?.formulaValue?.replace(/\d+/g, '0') ?? []);

describe('in the sheet', () => {
  it('every one was taken, as the text it is', () => {
    expect(outcomes).toEqual(HOSTILE.map(() => 'stored'));
    const texts = new Set(cells(desk.host.book()).map(({ cell }) => cell.userEnteredValue?.stringValue));
    for (const text of HOSTILE) expect([...texts].some((one) => one?.includes(text.trim()))).toBe(true);
  });

  it('they bring no formula that an innocent record does not bring', () => {
    const innocent = new Desk();
    expect(innocent.capture(sampleRecord())).toEqual(['stored']);
    const known = new Set(formulaShapes(innocent.host.book()));
    expect(known.size).toBeGreaterThan(0);
    expect(new Set(formulaShapes(desk.host.book()))).toEqual(known);
  });

  it('정리, 점검 and 집계 다시 하기 run over them', () => {
    for (const name of ['tidy', 'recount', 'checkUp']) expect(() => desk.run(name)).not.toThrow();
    expect(desk.rows('교류실적')).toHaveLength(HOSTILE.length);
  });
});

/** XML has one kind of line end. */
const asXml = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** Texts of an Excel file that is nothing but values. */
const textsIn = async (file: ArrayBuffer): Promise<string[]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file);
  const seen = new Set<string>();
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect([ExcelJS.ValueType.Formula, ExcelJS.ValueType.Hyperlink]).not.toContain(cell.type);
        seen.add(asXml(cell.text));
      }),
    ),
  );
  return [...seen];
};

const form = async (): Promise<ArrayBuffer> => {
  const headers = ['교류도시', '교류내용', '출처'];
  const rows = z.array(z.array(formCell)).parse(desk.run('fillFormRows', 'exchanges', headers, ALL));
  const file = await globalThis.gyoryuExcel?.({ name: '양식', headers, rows });
  if (file === undefined) throw new Error('the part has not set its function');
  return file.arrayBuffer();
};

describe('in an .xlsx there is no formula and no link, and the text is whole', () => {
  it.each([
    ['of the whole ledger', async () => new Uint8Array(await exportXlsx(desk.host.book())).buffer],
    ['of a form that the sidebar fills', form],
  ])('%s', async (_, file) => {
    const texts = await textsIn(await file());
    for (const text of HOSTILE)
      expect(
        texts.some((one) => one.includes(asXml(text))),
        text,
      ).toBe(true);
  });
});

describe('in a CSV', () => {
  const csv = csvOf(
    HOSTILE.map((text, n) => {
      const record = recordWith(text, n);
      return {
        record,
        recordId: record.recordId,
        spellings: [],
        sameKey: '',
        ledgerId: null,
        capturedAt: 0,
        undoAsked: false,
        state: { is: 'stored', at: 0, outcome: 'stored', problem: null },
      };
    }),
  );

  it('no cell begins as a formula does', () => {
    const fields = [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    expect(fields.length).toBeGreaterThan(HOSTILE.length * 10);
    for (const field of fields) expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });
});

describe('as a link', () => {
  it.each(ADDRESSES)('%s is none', (url) => {
    expect(
      sentenceLink({ url }, { quotes: ['남양주시는 지난 18일 창저우시와 화상회의를 열었다.'] }),
    ).toBeNull();
  });

  it('a web address is one, at its sentence', () => {
    const link = sentenceLink({ url: 'https://news.example.kr/1' }, { quotes: ['가 나 다 라 마 바'] });
    expect(link).toMatch(/^https:\/\/news\.example\.kr\/1#:~:text=/);
  });
});
