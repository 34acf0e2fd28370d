/**
 * An older ledger is brought to today's version, one migration after the other. Each is one atomic write that also
 * counts the version up: cut off in between, the next execution goes on; done, it is never done again.
 */
import { COUNTERS, HISTORY, LEDGER_SCHEMA } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import type { Counters } from '../../shared/ledger/stored.ts';
import { LedgerError } from './errors.ts';
import { type Grid, read, rowRange } from './grid.ts';
import { historyRow } from './history.ts';
import { refuseCopies } from './limits.ts';
import { readCounters, writeCounters } from './machine-rows.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { now, type Request, readProperties, write } from './platform.ts';
import { insertRows } from './requests.ts';

/** Ids of the copies: apart from ours and from any that Google gives out. */
const COPY_IDS = 7_800_000;

/** A hidden copy of a sheet as it was in the version before; one that stands already stays. */
const copyOf = (sheet: SheetLayout, nth: number, { to }: Migration, grid: Grid): Request[] => {
  const newSheetId = COPY_IDS + to * 100 + nth;
  const standing = readProperties().sheets ?? [];
  if (standing.some(({ properties }) => properties?.sheetId === newSheetId)) return [];
  return [
    {
      duplicateSheet: {
        sourceSheetId: sheet.id,
        newSheetId,
        newSheetName: `_사본 판${to - 1} ${grid.title(sheet)}`.slice(0, 100),
        insertSheetIndex: standing.length,
      },
    },
    {
      updateSheetProperties: { properties: { sheetId: newSheetId, hidden: true }, fields: 'hidden' },
    },
  ];
};

const apply = (migration: Migration, counters: Counters): void => {
  const { to, what, changes } = migration;
  const grid = read([...new Set([...changes, HISTORY])].map((sheet) => rowRange(sheet, 0)));
  const requests = migration.requests(grid);
  const copies =
    requests.length === 0 ? [] : changes.flatMap((sheet, i) => copyOf(sheet, i, migration, grid));
  if (copies.length > 0) refuseCopies(changes, grid, readProperties());
  const line = { what: `판 ${to}`, partner: '', field: '', before: '', after: what(grid), n: null };
  write([
    ...copies,
    ...requests,
    ...insertRows(HISTORY, grid.columns(HISTORY), [historyRow(line, { who: '교류대장', at: now() })]),
    writeCounters({ ...counters, schema: to }),
  ]);
};

/** True where `grid`, which may hold the counters, is of a ledger that must be migrated before anything else. */
export const isOlder = (grid: Grid): boolean => {
  const schema = grid.number(COUNTERS, 1, 0);
  if (schema !== null && schema > LEDGER_SCHEMA)
    throw new LedgerError(
      'newer',
      '이 대장은 더 새 판의 교류대장이 쓰던 것입니다. 시트의 교류대장을 새 판으로 바꿔 주십시오.',
    );
  return schema !== null && schema < LEDGER_SCHEMA;
};

/** To be run under the lock. */
export const migrate = (): void => {
  for (const migration of MIGRATIONS) {
    const counters = readCounters(read([rowRange(COUNTERS, 1)]));
    if (counters.schema === migration.to - 1) apply(migration, counters);
  }
};
