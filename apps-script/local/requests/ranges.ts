/** Grid ranges against a sheet's real size. */
import type { Sheet } from '../book/book.ts';
import type { Draft } from '../book/draft.ts';
import type { Box, DimensionRange, GridRange } from '../book/shapes.ts';

export const boxOf = (sheet: Sheet, range: GridRange): Box => ({
  top: range.startRowIndex ?? 0,
  left: range.startColumnIndex ?? 0,
  bottom: range.endRowIndex ?? sheet.rows.length,
  right: range.endColumnIndex ?? sheet.columnCount,
});

/** The box of a range that is to be written; one beyond the grid is refused as Google refuses it. */
export const writableBox = (draft: Draft, range: GridRange): { sheetId: number; box: Box } => {
  const sheet = draft.sheet(range.sheetId ?? 0);
  const box = boxOf(sheet, range);
  if (box.bottom > sheet.rows.length || box.right > sheet.columnCount) {
    throw new Error(
      `Range (${sheet.properties.title}) exceeds grid limits. Max rows: ${sheet.rows.length}, max columns: ${sheet.columnCount}`,
    );
  }
  return { sheetId: sheet.properties.sheetId, box };
};

export const spanOf = (draft: Draft, range: DimensionRange) => {
  const sheet = draft.sheet(range.sheetId ?? 0);
  const size = range.dimension === 'ROWS' ? sheet.rows.length : sheet.columnCount;
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? size;
  if (end <= start) throw new Error(`Invalid dimension range: ${start} to ${end}`);
  return {
    sheet,
    sheetId: sheet.properties.sheetId,
    dimension: range.dimension,
    start,
    end,
    count: end - start,
  };
};
