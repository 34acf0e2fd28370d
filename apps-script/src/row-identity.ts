/** By what a row that people can move is known again: its number, or all that it says. */
import type { Row } from '../../shared/ledger/cells.ts';
import { normalOf } from '../../shared/ledger/compare-cells.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { keyHash } from '../../shared/record/key-hash.ts';

export interface Rows {
  /** `#` and the row's number; `=` and a hash where it has none or shares it with a copy. */
  readonly nameOf: (row: Row) => string;
  readonly isNamed: (row: Row, name: string) => boolean;
  /** Every name that a row goes by; those by words are dear, and only given when asked for. */
  readonly namesOf: (row: Row, withWords: boolean) => string[];
}

export const isByWords = (name: string): boolean => name.startsWith('=');

/** `all` are the rows of the sheet: they tell which numbers are doubled. */
export const knownRows = (sheet: SheetLayout, all: readonly Row[]): Rows => {
  const idHeader =
    sheet.columns.find(({ show, type }) => show === 'hidden' && type === 'number')?.header ?? '';
  const idOf = (row: Row): string => normalOf(sheet, idHeader, row[idHeader]);
  const byNumber = (row: Row): string => `#${idOf(row)}`;
  const byWords = (row: Row): string => {
    const said = sheet.columns.filter(({ computed }) => !computed);
    return `=${keyHash(said.map(({ header }) => normalOf(sheet, header, row[header])).join('\u001f'))}`;
  };
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const row of all) (seen.has(idOf(row)) ? doubled : seen).add(idOf(row));
  return {
    nameOf: (row) => (idOf(row) === '' || doubled.has(idOf(row)) ? byWords(row) : byNumber(row)),
    isNamed: (row, name) => (isByWords(name) ? byWords(row) : byNumber(row)) === name,
    namesOf: (row, withWords) => [byNumber(row), ...(withWords ? [byWords(row)] : [])],
  };
};
