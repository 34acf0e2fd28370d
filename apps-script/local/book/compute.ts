/** Computed values: what formula cells show. One instance serves one state of the book. */
import FormulaParser from 'fast-formula-parser';
import { type Book, type Cell, type Sheet, sheetById, sheetByTitle } from './book.ts';
import { formulaFunctions } from './formula-functions.ts';
import { shownText } from './shown.ts';

const { FormulaError } = FormulaParser;

export type Scalar = string | number | boolean | null;

const plainValue = (cell: Cell): Scalar => {
  const value = cell?.userEnteredValue;
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
};

/** The parser misreads `$` before a column. */
const withoutLocks = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|\$/g, (part) => (part === '$' ? '' : part));

/** Whose formula is being worked out: one parser serves all, for making one takes milliseconds. */
let current: Compute | null = null;

const parser = new FormulaParser({
  functions: formulaFunctions,
  onCell: ({ sheet, row, col }) => current?.at(sheet, row - 1, col - 1) ?? null,
  onRange: ({ sheet, from, to }) => current?.block(sheet, from, to) ?? [],
});

interface Corner {
  readonly row: number;
  readonly col: number;
}

export class Compute {
  #book: Book;
  #values = new Map<string, Scalar>();
  /** Every look-up formula of a column asks for the same one. */
  #blocks = new Map<string, Scalar[][]>();

  constructor(book: Book) {
    this.#book = book;
  }

  #sheet(title: string | undefined): Sheet | undefined {
    return title === undefined ? undefined : sheetByTitle(this.#book, title);
  }

  /** Zero-based. */
  at(title: string | undefined, row: number, column: number): Scalar {
    const sheet = this.#sheet(title);
    return sheet ? this.value(sheet.properties.sheetId, row, column) : '#REF!';
  }

  /** Values between two corners, which count from 1 and belong to it. */
  block(title: string | undefined, from: Corner, to: Corner): Scalar[][] {
    const key = [title, from.row, from.col, to.row, to.col].join('!');
    const known = this.#blocks.get(key);
    if (known) return known;
    const rows = this.#sheet(title)?.rows.slice(from.row - 1, to.row) ?? [];
    const columns = Array.from({ length: to.col - from.col + 1 }, (_, i) => from.col - 1 + i);
    const block = rows.map((_, i) => columns.map((column) => this.at(title, from.row - 1 + i, column)));
    this.#blocks.set(key, block);
    return block;
  }

  /** The value a cell shows; an error is its name (`#N/A`). */
  value(sheetId: number, row: number, column: number): Scalar {
    const sheet = sheetById(this.#book, sheetId);
    const cell = sheet?.rows[row]?.cells[column];
    const formula = cell?.userEnteredValue?.formulaValue;
    if (sheet === undefined || formula === undefined) return plainValue(cell);
    const key = `${sheetId}!${row}:${column}`;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    this.#values.set(key, '#REF!');
    const value = this.#evaluate(formula, sheet.properties.title, row, column);
    this.#values.set(key, value);
    return value;
  }

  #evaluate(formula: string, sheet: string, row: number, column: number): Scalar {
    const outer = current;
    current = this;
    try {
      const result: unknown = parser.parse(withoutLocks(formula.slice(1)), {
        sheet,
        row: row + 1,
        col: column + 1,
      });
      if (result instanceof FormulaError) return result.name;
      if (typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean')
        return result;
      return null;
    } catch (error) {
      return error instanceof FormulaError ? error.name : '#ERROR!';
    } finally {
      current = outer;
    }
  }

  /** `effectiveValue` and `formattedValue` of a cell, as the API names them. */
  answer(sheetId: number, row: number, column: number): object {
    const value = this.value(sheetId, row, column);
    if (value === null) return {};
    const cell = sheetById(this.#book, sheetId)?.rows[row]?.cells[column];
    const kind =
      typeof value === 'number' ? 'numberValue' : typeof value === 'boolean' ? 'boolValue' : 'stringValue';
    return { effectiveValue: { [kind]: value }, formattedValue: shownText(value, cell?.userEnteredFormat) };
  }
}
