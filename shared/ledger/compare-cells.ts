/**
 * Cells against what the ledger last wrote into them. A cell that still reads so is the ledger's to bring up to
 * date; any other is a person's for good: its memory begins with `*`, and it is never written again. While a write
 * is on its way the memory holds both values (`old~new`), for an execution may be cut off in between.
 */
import { type Cell, normalCell, type Row, writtenHash } from './cells.ts';
import type { SheetLayout } from './sheet-layout.ts';

const PERSON = '*';
const OR = '~';

/** True for the memory of a cell that a person wrote. */
export const isTyped = (memory: string): boolean => memory.startsWith(PERSON);

/** The one text of a cell by which values are compared; dates as days. */
export const normalOf = (sheet: SheetLayout, header: string, cell: Cell | undefined): string =>
  normalCell(cell, sheet.columns.find((column) => column.header === header)?.type === 'date');

/** Hash by header of what a row of ours reads as; formulas and row numbers are not compared. */
export const hashesOf = (sheet: SheetLayout, row: Row): Record<string, string> =>
  Object.fromEntries(
    sheet.columns.flatMap(({ header, show }) => {
      const cell = row[header];
      return cell === undefined || 'formula' in cell || show === 'hidden'
        ? []
        : [[header, writtenHash(normalOf(sheet, header, cell))]];
    }),
  );

export interface Edit {
  readonly header: string;
  /** What the ledger had there; empty where that is not known any more. */
  readonly before: string;
  readonly after: string;
}

export interface Verdicts {
  /** Cells to bring up to date. */
  readonly writes: Readonly<Record<string, Cell>>;
  /** What people changed since the last look. */
  readonly edits: readonly Edit[];
  /** The memory after both. */
  readonly written: Readonly<Record<string, string>>;
}

export const compareCells = (
  sheet: SheetLayout,
  written: Readonly<Record<string, string>>,
  current: Row,
  desired: Row,
): Verdicts => {
  const writes: Record<string, Cell> = {};
  const edits: Edit[] = [];
  const memory: Record<string, string> = { ...written };
  for (const [header, wanted] of Object.entries(hashesOf(sheet, desired))) {
    const now = normalOf(sheet, header, current[header]);
    const hash = writtenHash(now);
    const known = written[header] ?? writtenHash('');
    const isPersons = isTyped(known) && known.slice(PERSON.length).split(OR).includes(hash);
    if (isTyped(known) ? isPersons : hash === wanted) {
      memory[header] = isPersons ? PERSON + hash : wanted;
      continue;
    }
    const cell = desired[header];
    const ours = known.split(OR).includes(hash) ? hash : known;
    if (hash === ours && cell !== undefined) {
      writes[header] = cell;
      memory[header] = wanted;
      continue;
    }
    edits.push({ header, before: known === wanted ? normalOf(sheet, header, cell) : '', after: now });
    memory[header] = PERSON + hash;
  }
  return { writes, edits, written: memory };
};

/** True where a cell reads as it did when the ledger last looked, whoever wrote it. */
export const isUnchanged = (
  sheet: SheetLayout,
  written: Readonly<Record<string, string>>,
  header: string,
  cell: Cell | undefined,
): boolean => {
  const known = written[header] ?? '';
  const hash = writtenHash(normalOf(sheet, header, cell));
  return known
    .slice(isTyped(known) ? PERSON.length : 0)
    .split(OR)
    .includes(hash);
};

/** True when each cell that people may fill is blank, or reads as the ledger last wrote it. */
export const isUntouched = (
  sheet: SheetLayout,
  written: Readonly<Record<string, string>>,
  current: Row,
): boolean =>
  sheet.columns.every(({ header, computed, show }) => {
    const known = written[header] ?? writtenHash('');
    const hash = writtenHash(normalOf(sheet, header, current[header]));
    return computed || show === 'hidden' || known.split(OR).includes(hash);
  });

/** The memory to keep before cells are written: either value will be the ledger's own. */
export const withIntent = (
  sheet: SheetLayout,
  written: Readonly<Record<string, string>>,
  writes: Row,
): Record<string, string> => ({
  ...written,
  ...Object.fromEntries(
    Object.entries(hashesOf(sheet, writes)).map(([header, hash]) => [
      header,
      `${written[header] ?? writtenHash('')}${OR}${hash}`,
    ]),
  ),
});

/** The memory with the edited cells marked as people's, and nothing else changed. */
export const withEdits = (
  sheet: SheetLayout,
  written: Readonly<Record<string, string>>,
  current: Row,
  edits: readonly Edit[],
): Record<string, string> => ({
  ...written,
  ...Object.fromEntries(
    edits.map(({ header }) => [header, PERSON + writtenHash(normalOf(sheet, header, current[header]))]),
  ),
});

/** The memory of a row that a person typed: what it says is theirs, its blanks may be filled. */
export const allTyped = (sheet: SheetLayout, cells: Row): Record<string, string> =>
  Object.fromEntries(
    Object.entries(hashesOf(sheet, cells)).flatMap(([header, hash]) =>
      hash === writtenHash('') ? [] : [[header, PERSON + hash]],
    ),
  );
