/** Dropdowns, colours, filter and notes in Univer's shapes, as resources of a workbook or for later mutations. */
import type { IRange, ISheetDataValidationRule, IStyleBase } from '@univerjs/core';
import type { Overlay } from '../book/overlay.ts';
import type { BooleanCondition, ConditionalFormatRule } from '../book/shapes.ts';
import type { SheetSnapshot } from './protocol.ts';
import { rgb, unitSheetId, univerRange } from './workbook.ts';

type Size = { rowCount: number; columnCount: number };

const STOP = 1;
const WARNING = 2;
const ARROW = 1;

const firstValue = (condition: BooleanCondition): string => condition.values?.[0]?.userEnteredValue ?? '';

export const validationRules = (overlay: Overlay, size: Size): ISheetDataValidationRule[] =>
  overlay.validations.flatMap(({ rule, ranges }, at) => {
    if (rule.condition.type !== 'ONE_OF_LIST') return [];
    const choices = (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? '');
    return [
      {
        uid: `v${at}`,
        type: 'list',
        formula1: choices.join(','),
        ranges: ranges.map((range) => univerRange(range, size)),
        allowBlank: true,
        showDropDown: true,
        errorStyle: rule.strict ? STOP : WARNING,
        renderMode: ARROW,
      },
    ];
  });

const TEXT_OPERATORS: Record<string, string> = {
  TEXT_EQ: 'equal',
  TEXT_CONTAINS: 'containsText',
  TEXT_NOT_CONTAINS: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  BLANK: 'containsBlanks',
  NOT_BLANK: 'notContainsBlanks',
};
const NUMBER_OPERATORS: Record<string, string> = {
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_EQ: 'equal',
};

const conditionOf = (condition: BooleanCondition): object | null => {
  const value = firstValue(condition);
  const text = TEXT_OPERATORS[condition.type];
  if (text) return { subType: 'text', operator: text, value };
  const number = NUMBER_OPERATORS[condition.type];
  if (number) return { subType: 'number', operator: number, value: Number(value) };
  return condition.type === 'CUSTOM_FORMULA' ? { subType: 'formula', value } : null;
};

export interface ColourRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: object;
}

const colourRule = (rule: ConditionalFormatRule, at: number, size: Size): ColourRule | null => {
  const condition = rule.booleanRule && conditionOf(rule.booleanRule.condition);
  if (!rule.booleanRule || !condition) return null;
  const { format } = rule.booleanRule;
  const background = format.backgroundColorStyle?.rgbColor ?? format.backgroundColor;
  const colour = format.textFormat?.foregroundColorStyle?.rgbColor ?? format.textFormat?.foregroundColor;
  const style: IStyleBase = {
    ...(background && { bg: rgb(background) }),
    ...(colour && { cl: rgb(colour) }),
    ...(format.textFormat?.bold && { bl: 1 }),
    ...(format.textFormat?.strikethrough && { st: { s: 1 } }),
  };
  return {
    cfId: `c${at}`,
    ranges: rule.ranges.map((range) => univerRange(range, size)),
    stopIfTrue: true,
    rule: { type: 'highlightCell', ...condition, style },
  };
};

export const colourRules = (overlay: Overlay, size: Size): ColourRule[] =>
  overlay.conditionalFormats.flatMap((rule, at) => colourRule(rule, at, size) ?? []);

export const univerNote = (row: number, col: number, note: string) => ({
  id: `n${row}-${col}`,
  row,
  col,
  width: 220,
  height: 90,
  note,
});

const notesByCell = ({ notes }: Overlay): object => {
  const rows: Record<number, Record<number, object>> = {};
  for (const { row, column, note } of notes) {
    rows[row] = { ...rows[row], [column]: univerNote(row, column, note) };
  }
  return rows;
};

/** The plugins' own stored forms. */
export const resourcesOf = (sheets: readonly SheetSnapshot[]): { name: string; data: string }[] => {
  const bySheet = (make: (sheet: SheetSnapshot) => unknown): string =>
    JSON.stringify(
      Object.fromEntries(
        sheets.flatMap((sheet) => {
          const made = make(sheet);
          return made === null ? [] : [[unitSheetId(sheet.properties.sheetId), made]];
        }),
      ),
    );
  return [
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet((sheet) => validationRules(sheet.overlay, sheet)) },
    {
      name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      data: bySheet((sheet) => colourRules(sheet.overlay, sheet)),
    },
    {
      name: 'SHEET_FILTER_PLUGIN',
      data: bySheet((sheet) => sheet.overlay.filter && { ref: univerRange(sheet.overlay.filter, sheet) }),
    },
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet((sheet) => notesByCell(sheet.overlay)) },
  ];
};
