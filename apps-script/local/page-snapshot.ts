/** The book as the spreadsheet's page gets it: once whole, then by commits. */
import { type Book, type Sheet, sheetById } from './book/book.ts';
import { formulasOf } from './book/formula-rows.ts';
import { overlayOf } from './book/overlay.ts';
import type { Commit } from './host.ts';
import type { PageCommit, SheetSnapshot, Snapshot } from './page/protocol.ts';

const sheetSnapshot = (sheet: Sheet, drawn: boolean): SheetSnapshot => {
  const { rows, ...state } = sheet;
  const end = rows.findLastIndex((row) => row.cells.some((cell) => cell) || row.properties) + 1;
  return {
    ...state,
    rowCount: rows.length,
    rows: rows.slice(0, drawn ? end : 0).map(({ cells, properties }) => ({
      cells: Array.from(cells, (cell) => cell ?? null),
      ...(properties && { properties }),
    })),
    overlay: overlayOf(drawn ? sheet : { ...sheet, rows: [] }),
  };
};

/** Sheets in sight, and hidden ones that their formulas look into; the rest would only be weight. */
const drawnTitles = (book: Book): Set<string> => {
  const visible = book.sheets.filter((sheet) => !sheet.properties.hidden);
  const named = visible.flatMap((sheet) =>
    sheet.rows.flatMap((row) => formulasOf(row).flatMap(({ titles }) => titles)),
  );
  return new Set([...visible.map((sheet) => sheet.properties.title), ...named]);
};

export const snapshotOf = (book: Book, drawn = drawnTitles(book)): Snapshot => ({
  revision: book.revision,
  title: book.title,
  sheets: book.sheets.map((sheet) => sheetSnapshot(sheet, drawn.has(sheet.properties.title))),
});

/** Sheets whose ranges may have moved with the commit. */
export const pageCommit = (commit: Commit, book: Book): PageCommit => {
  const touched = commit.changes.flatMap((change) =>
    ['insert', 'remove', 'move', 'reorder'].includes(change.type) && 'sheetId' in change
      ? [change.sheetId]
      : [],
  );
  const overlays = [...new Set(touched)].flatMap((sheetId) => {
    const sheet = sheetById(book, sheetId);
    return sheet ? [{ sheetId, overlay: overlayOf(sheet) }] : [];
  });
  return { ...commit, overlays };
};
