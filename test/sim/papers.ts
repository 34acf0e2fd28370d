/**
 * What people have typed, remembered apart from the sheet: for each row they touched, the cells that must
 * stand together in one row for ever, wherever a sort takes it. Every text they type is like no other.
 */
import type { Book, Row } from '../../apps-script/local/book/book.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { enteredIn, headersOf, sheetOf } from './ledger-view.ts';

export interface Paper {
  readonly sheet: SheetLayout;
  /** By header: the value as JSON, `{}` for a cell that a person emptied. */
  readonly cells: Map<string, string>;
  /** A copied row: its other cells are a person's too, but no text of theirs tells them apart. */
  readonly isCopy: boolean;
}

const valueText = (row: Row, column: number | undefined): string =>
  column === undefined ? '{}' : JSON.stringify(enteredIn(row, column));

const holds = (row: Row, headers: ReadonlyMap<string, number>, paper: Paper): boolean =>
  [...paper.cells].every(([header, value]) => valueText(row, headers.get(header)) === value);

/** In `_휴지통` the columns stand as they stood when the row was cut. */
const holdsSomewhere = (row: Row, paper: Paper): boolean => {
  const values = row.cells.map((_, column) => valueText(row, column));
  return [...paper.cells.values()].every((value) => values.includes(value));
};

export class Papers {
  readonly all = new Set<Paper>();

  /** The paper of a row, made with the cell under `anchor` where nobody has touched the row yet. */
  of(book: Book, sheet: SheetLayout, row: Row, anchor: string): Paper {
    const known = this.known(book, sheet, row, anchor);
    if (known) return known;
    const value = valueText(row, headersOf(sheetOf(book, sheet)).get(anchor));
    const paper = { sheet, cells: new Map(value === '{}' ? [] : [[anchor, value]]), isCopy: false };
    this.all.add(paper);
    return paper;
  }

  /** The paper of a row as a person sees it: 정리 may just have hit some of its cells. */
  known(book: Book, sheet: SheetLayout, row: Row, anchor: string): Paper | null {
    const value = valueText(row, headersOf(sheetOf(book, sheet)).get(anchor));
    return this.find(book, sheet, row) ?? this.#anchored(sheet, anchor, value);
  }

  find(book: Book, sheet: SheetLayout, row: Row): Paper | null {
    const headers = headersOf(sheetOf(book, sheet));
    for (const paper of this.all)
      if (paper.sheet === sheet && paper.cells.size > 0 && holds(row, headers, paper)) return paper;
    return null;
  }

  /** 정리 may just have hit other cells of the row, and not yet given them back. */
  #anchored(sheet: SheetLayout, anchor: string, value: string): Paper | null {
    for (const paper of this.all)
      if (paper.sheet === sheet && value !== '{}' && paper.cells.get(anchor) === value) return paper;
    return null;
  }

  /** A line for each paper that does not stand whole in one row of its sheet, or was cut out with it. */
  damage(book: Book, cut: readonly Row[]): string[] {
    return [...this.all].flatMap((paper) => {
      if (paper.cells.size === 0) return [];
      const sheet = sheetOf(book, paper.sheet);
      const headers = headersOf(sheet);
      const standing = sheet.rows.slice(1).filter((row) => holds(row, headers, paper)).length;
      const kept = cut.filter((row) => holdsSomewhere(row, paper)).length;
      if (standing === 1 || (standing === 0 && kept > 0)) return [];
      const typed = [...paper.cells].map(([header, value]) => `${header}=${value}`).join(' ');
      return [`a row that a person typed in stands ${standing} times in ${paper.sheet.title}: ${typed}`];
    });
  }
}
