/** References inside formulas follow inserted, deleted and moved rows and columns, and sorted rows. */
import type { SpanMove } from './moved.ts';
import type { Dimension } from './shapes.ts';

const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(])|[\p{L}_][\p{L}\p{N}_.]*/gu;

const END = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
export const columnLetters = (number: number): string =>
  number <= 0
    ? ''
    : columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));

export interface Referred {
  /** Titles of other sheets that the formula names. */
  readonly titles: readonly string[];
  /** True where it refers to cells without naming a sheet. */
  readonly own: boolean;
}

/** What a formula refers to; null for one that refers to no cells. */
export const referredIn = (formula: string): Referred | null => {
  const found = [...formula.matchAll(REFERENCE)].filter((match) => match[2] !== undefined);
  const titles = found.flatMap(([, sheet]) => (sheet === undefined ? [] : [bareTitle(sheet)]));
  return found.length === 0
    ? null
    : { titles: [...new Set(titles)], own: found.some(([, sheet]) => sheet === undefined) };
};

/** Where rows or columns come, go or move, as one formula sees it. */
export interface Site {
  /** Title of the sheet in which they do. */
  readonly title: string;
  /** True when the formula itself stands in that sheet, so that bare references mean it. */
  readonly local: boolean;
  readonly dimension: Dimension;
}

const bareTitle = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -2).replaceAll("''", "'") : sheet.slice(0, -1);

/** 0-based; -1 where the end names no row, or no column. */
const indexOf = (end: string, dimension: Dimension): number => {
  const [, , letters = '', , digits = ''] = END.exec(end) ?? [];
  return (dimension === 'ROWS' ? Number(digits) : columnNumber(letters)) - 1;
};

type Move = (index: number, side: 'only' | 'start' | 'end') => number | null;

const moveEnd = (
  end: string,
  dimension: Dimension,
  side: 'only' | 'start' | 'end',
  move: Move,
): string | null => {
  const [, lockColumn = '', letters = '', lockRow = '', digits = ''] = END.exec(end) ?? [];
  if (dimension === 'ROWS') {
    if (digits === '') return end;
    const row = move(Number(digits) - 1, side);
    return row === null ? null : `${lockColumn}${letters}${lockRow}${row + 1}`;
  }
  if (letters === '') return end;
  const column = move(columnNumber(letters) - 1, side);
  return column === null ? null : `${lockColumn}${columnLetters(column + 1)}${lockRow}${digits}`;
};

const moveReference = (reference: string, dimension: Dimension, move: Move): string => {
  const ends = reference.split(':');
  const moved = ends.map((end, i) =>
    moveEnd(end, dimension, ends.length === 1 ? 'only' : i === 0 ? 'start' : 'end', move),
  );
  return moved.includes(null) ? '#REF!' : moved.join(':');
};

const followed = (
  formula: string,
  { title, local, dimension }: Site,
  moveOf: (reference: string) => Move,
): string =>
  formula.replace(REFERENCE, (whole: string, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const meant = sheet === undefined ? local : bareTitle(sheet) === title;
    return meant ? `${sheet ?? ''}${moveReference(reference, dimension, moveOf(reference))}` : whole;
  });

/** `by` > 0 rows or columns were inserted at `at`; `by` < 0 deleted from there on. */
export const shiftReferences = (formula: string, site: Site, at: number, by: number): string =>
  followed(formula, site, () => (index, side) => {
    if (index < at) return index;
    if (by > 0) return index + by;
    if (index >= at - by) return index + by;
    if (side === 'only') return null;
    return side === 'start' ? at : at - 1;
  });

/** References follow what was moved, as the ranges of a sheet do. */
export const moveReferences = (formula: string, site: Site, move: SpanMove): string =>
  followed(formula, site, (reference) => {
    const [first = 0, last = first] = reference.split(':').map((end) => indexOf(end, site.dimension));
    const [start, end] = move(first, last);
    return (_, side) => (side === 'end' ? end : start);
  });

/** A formula copied `rows` further down: references without `$` go along. */
export const copyDown = (formula: string, rows: number): string =>
  formula.replace(REFERENCE, (whole: string, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const ends = reference
      .split(':')
      .map((end) =>
        end.replace(/(^|[A-Za-z])(\d+)$/, (_, before: string, row: string) => before + (Number(row) + rows)),
      );
    return `${sheet ?? ''}${ends.join(':')}`;
  });
