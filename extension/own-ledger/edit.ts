/** A person's edits of 교류실적, by the rules of 정리: what they type becomes a fact and is never written over. */
import { file } from '../../shared/ledger/index-entries.ts';
import { type TidyChanges, tidyRows } from '../../shared/ledger/tidy.ts';
import {
  allPairs,
  allSpellings,
  changing,
  readBuckets,
  readCounters,
  readRow,
  rowsOfPair,
  type Tx,
  writeBuckets,
  writeCounters,
} from './database.ts';
import { isPresent, type OwnRow, ownCells } from './row.ts';
import { countAnew } from './tallies.ts';

export interface RowEdit {
  n: number;
  /** By header of 교류실적. */
  cells: OwnRow['cells'];
  /** When each was set, ms since 1970; `at` where it is not said. */
  edited?: Readonly<Record<string, number>>;
}

const timesOf = ({ cells, edited }: RowEdit, at: number): Record<string, number> =>
  Object.fromEntries(Object.keys(cells).map((header) => [header, edited?.[header] ?? at]));

/** 정리 of some rows, and of those whose pair a spelling has named anew or made one with another: they are added. */
const tidied = async (tx: Tx, rows: Map<number, OwnRow>): Promise<TidyChanges> => {
  const pairs = new Map((await allPairs(tx)).map((pair) => [pair.m, pair]));
  const counters = await readCounters(tx);
  const spellings = await allSpellings(tx);
  for (;;) {
    const changes = tidyRows(
      [...rows.values()].map(({ event: { n }, cells }) => ({ row: n, n, cells })),
      new Map([...rows].map(([n, { event }]) => [n, event])),
      pairs,
      counters,
      spellings,
    );
    const known = rows.size;
    for (const { m } of changes.renamed)
      for (const row of await rowsOfPair(tx, m))
        if (isPresent(row) && !rows.has(row.event.n)) rows.set(row.event.n, row);
    if (rows.size === known) return changes;
  }
};

/** Without edits: only what the spellings say now. */
export const editRowsIn = async (tx: Tx, edits: readonly RowEdit[], at = Date.now()): Promise<void> => {
  const rows = new Map<number, OwnRow>();
  for (const edit of edits) {
    const old = rows.get(edit.n) ?? (await readRow(tx, edit.n));
    if (old?.event.life !== 'present') continue;
    rows.set(edit.n, {
      ...old,
      cells: { ...old.cells, ...edit.cells },
      edited: { ...old.edited, ...timesOf(edit, at) },
    });
  }
  const changes = await tidied(tx, rows);
  const events = new Map(changes.events.map((event) => [event.n, event]));
  const writes = new Map(changes.writes.map(({ row, cells }) => [row, cells]));
  for (const [n, row] of rows)
    await tx.objectStore('rows').put({
      ...row,
      event: events.get(n) ?? row.event,
      cells: { ...row.cells, ...ownCells(writes.get(n) ?? {}) },
    });
  for (const pair of [...changes.newPairs, ...changes.renamed]) await tx.objectStore('pairs').put(pair);
  const buckets = await readBuckets(
    tx,
    changes.file.map(({ key }) => key.bucket),
  );
  for (const { key, row } of changes.file) file(key, row, buckets);
  await writeBuckets(tx, buckets);
  await writeCounters(tx, changes.counters);
  await countAnew(tx, changes.pairsToCount);
};

export const editRow = (n: number, cells: OwnRow['cells']): Promise<void> =>
  changing((tx) => editRowsIn(tx, [{ n, cells }]));

/** 행 삭제: the record stays known, so that importing it again does not bring it back. */
export const deleteRow = (n: number): Promise<void> =>
  changing(async (tx) => {
    const old = await readRow(tx, n);
    if (old?.event.life !== 'present') return;
    await tx
      .objectStore('rows')
      .put({ ...old, event: { ...old.event, life: 'deleted', rev: old.event.rev + 1 } });
    await countAnew(tx, old.event.pair === null ? [] : [old.event.pair]);
  });

/** 되돌리기 of a deletion. */
export const restoreRow = (n: number): Promise<void> =>
  changing(async (tx) => {
    const old = await readRow(tx, n);
    if (old?.event.life !== 'deleted') return;
    await tx
      .objectStore('rows')
      .put({ ...old, event: { ...old.event, life: 'present', rev: old.event.rev + 1 } });
    await countAnew(tx, old.event.pair === null ? [] : [old.event.pair]);
  });
