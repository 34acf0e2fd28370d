/** The sheets people see as an .xlsx: values, never formulas, so that nothing in it can reach out. */
import ExcelJS from 'exceljs';
import { A4_ACROSS, excelPattern, rowPoints } from '../../../shared/ledger/excel-page.ts';
import type { Book, Sheet } from '../book/book.ts';
import { Compute } from '../book/compute.ts';
import { overlayOf } from '../book/overlay.ts';
import { columnLetters } from '../book/references.ts';
import type { Box, CellData, CellFormat, Color } from '../book/shapes.ts';
import { boxOf } from '../requests/ranges.ts';

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
/** Excel takes a list of choices up to this length. */
const CHOICES_LENGTH = 255;

const hex = (part = 0): string =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0');
const argb = ({ red, green, blue }: Color): { argb: string } => ({
  argb: `FF${hex(red)}${hex(green)}${hex(blue)}`.toUpperCase(),
});
const solid = (color: Color): ExcelJS.FillPattern => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: argb(color),
});

const backgroundOf = (format: CellFormat | undefined): Color | undefined =>
  format?.backgroundColorStyle?.rgbColor ?? format?.backgroundColor;

const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const VERTICAL = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;

const applyFormat = (cell: ExcelJS.Cell, format: CellFormat): void => {
  const background = backgroundOf(format);
  const text = format.textFormat ?? {};
  const colour = text.foregroundColorStyle?.rgbColor ?? text.foregroundColor;
  if (background) cell.fill = solid(background);
  cell.font = {
    ...(text.bold && { bold: true }),
    ...(text.italic && { italic: true }),
    ...(text.strikethrough && { strike: true }),
    ...(text.fontSize && { size: text.fontSize }),
    ...(colour && { color: argb(colour) }),
  };
  cell.alignment = {
    ...(format.horizontalAlignment && { horizontal: HORIZONTAL[format.horizontalAlignment] }),
    vertical: VERTICAL[format.verticalAlignment ?? 'MIDDLE'],
    wrapText: format.wrapStrategy === 'WRAP',
  };
  const { pattern, type } = format.numberFormat ?? {};
  if (type === 'TEXT') cell.numFmt = '@';
  else if (pattern) cell.numFmt = excelPattern(pattern);
};

const a1 = ({ top, left, bottom, right }: Box): string =>
  `${columnLetters(left + 1)}${top + 1}:${columnLetters(right)}${bottom}`;

const addColours = (target: ExcelJS.Worksheet, sheet: Sheet): void => {
  for (const { ranges, booleanRule } of sheet.conditionalFormats) {
    const background = backgroundOf(booleanRule?.format);
    const { type, values } = booleanRule?.condition ?? {};
    const wanted = values?.[0]?.userEnteredValue ?? '';
    if (!background || (type !== 'TEXT_EQ' && type !== 'CUSTOM_FORMULA')) continue;
    for (const box of ranges.map((range) => boxOf(sheet, range))) {
      const corner = `${columnLetters(box.left + 1)}${box.top + 1}`;
      const formula =
        type === 'TEXT_EQ' ? `${corner}="${wanted.replaceAll('"', '""')}"` : wanted.replace(/^=/, '');
      const style = {
        fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: argb(background) },
      };
      target.addConditionalFormatting({
        ref: a1(box),
        rules: [{ type: 'expression', priority: 1, formulae: [formula], style }],
      });
    }
  }
};

/** ExcelJS's types lack the sheet-wide list of validations that its cells write to. */
const hasValidations = (
  target: object,
): target is { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } } =>
  'dataValidations' in target;

const addChoices = (target: ExcelJS.Worksheet, sheet: Sheet): void => {
  if (!hasValidations(target)) return;
  for (const { rule, ranges } of overlayOf(sheet).validations) {
    const choices = (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? '').join(',');
    if (rule.condition.type !== 'ONE_OF_LIST' || choices.length > CHOICES_LENGTH) continue;
    for (const range of ranges) {
      target.dataValidations.add(a1(boxOf(sheet, range)), {
        type: 'list',
        allowBlank: true,
        formulae: [`"${choices}"`],
        showErrorMessage: rule.strict ?? false,
      });
    }
  }
};

const addColumns = (target: ExcelJS.Worksheet, sheet: Sheet): void => {
  for (let at = 0; at < sheet.columnCount; at++) {
    const column = target.getColumn(at + 1);
    column.width = (sheet.columns[at]?.pixelSize ?? 100) / PIXELS_PER_CHARACTER;
    column.hidden = sheet.columns[at]?.hiddenByUser ?? false;
    const group = sheet.groups.find(
      ({ range }) =>
        range.dimension === 'COLUMNS' &&
        at >= (range.startIndex ?? 0) &&
        at < (range.endIndex ?? Number.POSITIVE_INFINITY),
    );
    if (group) {
      column.outlineLevel = 1;
      column.hidden = group.collapsed ?? false;
    }
  }
};

const addCell = (
  cell: ExcelJS.Cell,
  data: CellData,
  value: string | number | boolean | null,
  inTable: boolean,
): void => {
  if (value !== null && value !== '') cell.value = value;
  cell.alignment = { vertical: 'middle' };
  if (data.userEnteredFormat) applyFormat(cell, data.userEnteredFormat);
  // On paper nobody can widen a column.
  if (typeof value === 'string' && inTable) cell.alignment = { ...cell.alignment, wrapText: true };
  if (data.note) cell.note = data.note;
};

const heightOf = (target: ExcelJS.Worksheet, row: number): number => {
  const texts: { text: string; width: number }[] = [];
  target.getRow(row).eachCell((cell, at) => {
    const { width = 0, hidden } = target.getColumn(at);
    if (typeof cell.value === 'string' && cell.alignment?.wrapText && !hidden)
      texts.push({ text: cell.value, width });
  });
  return rowPoints(texts);
};

const addSheet = (workbook: ExcelJS.Workbook, sheet: Sheet, compute: Compute): void => {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties ?? {};
  const target = workbook.addWorksheet(sheet.properties.title, {
    views: [{ state: 'frozen', xSplit: frozenColumnCount, ySplit: frozenRowCount }],
    pageSetup: {
      ...A4_ACROSS.pageSetup,
      // What cannot be filtered is a page: one sheet of paper.
      ...(!sheet.basicFilter && { orientation: 'portrait' as const, fitToHeight: 1 }),
      showGridLines: true,
      printTitlesRow: frozenRowCount > 0 ? `1:${frozenRowCount}` : '1:1',
    },
    headerFooter: A4_ACROSS.headerFooter,
  });
  addColumns(target, sheet);
  sheet.rows.forEach(({ cells, properties }, row) => {
    cells.forEach((data, column) => {
      if (!data) return;
      const value = compute.value(sheet.properties.sheetId, row, column);
      addCell(target.getCell(row + 1, column + 1), data, value, sheet.basicFilter !== null);
    });
    if (properties?.hiddenByUser) target.getRow(row + 1).hidden = true;
    if (row > 0) target.getRow(row + 1).height = heightOf(target, row + 1);
    if (properties?.pixelSize) target.getRow(row + 1).height = properties.pixelSize / PIXELS_PER_POINT;
  });
  if (sheet.basicFilter?.range) target.autoFilter = a1(boxOf(sheet, sheet.basicFilter.range));
  addColours(target, sheet);
  addChoices(target, sheet);
};

/** The machine sheets stay out: they are of use to the ledger alone. */
export const exportXlsx = async (book: Book): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '교류대장';
  const compute = new Compute(book);
  for (const sheet of book.sheets) if (!sheet.properties.hidden) addSheet(workbook, sheet, compute);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
