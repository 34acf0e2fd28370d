/** A person's edits of 교류실적, by the rules of 정리: what they type becomes a fact and is never written over. */
import { file } from '../../shared/ledger/index-entries.ts';
import { tidyRows } from '../../shared/ledger/tidy.ts';
import {
  allPairs,
  allSpellings,
  changing,
  readBuckets,
  readCounters,
  readRow,
  type Tx,
  writeBuckets,
  writeCounters,
} from './database.ts';
import { type OwnRow, ownCells } from './row.ts';
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
  const pairs = new Map((await allPairs(tx)).map((pair) => [pair.m, pair]));
  const changes = tidyRows(
    [...rows.values()].map(({ event: { n }, cells }) => ({ row: n, n, cells })),
    new Map([...rows].map(([n, { event }]) => [n, event])),
    pairs,
    await readCounters(tx),
    await allSpellings(tx),
  );
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
