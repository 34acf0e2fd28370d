/** Rows of new pairs in 결연현황, whose computed cells look into `_결연`. */
import type { Row } from '../../shared/ledger/cells.ts';
import { hashesOf } from '../../shared/ledger/compare-cells.ts';
import { PAIR_ID, PAIR_ROWS, PARTNERSHIPS } from '../../shared/ledger/layout.ts';
import { PAIR_FORMULAS, pairRow } from '../../shared/ledger/pair-cells.ts';
import type { StoredPair } from '../../shared/ledger/stored.ts';
import type { Grid } from './grid.ts';
import { writePair } from './machine-rows.ts';
import type { Request } from './platform.ts';
import { columnLetters, insertRows } from './requests.ts';

/** 결연현황's computed cells: formulas that look up `_결연` by the row's own number, so they survive any sort. */
export const pairFormulas = (row: number, columns: ReadonlyMap<string, number>, grid: Grid): Row => {
  const self = `$${columnLetters(columns.get(PAIR_ID) ?? 0)}${row + 1}`;
  const sheet = grid.title(PAIR_ROWS).replace(/'/g, "''");
  const formulas = PAIR_FORMULAS.map(([header, format]) => {
    const column = PAIR_ROWS.columns.findIndex((c) => c.header === header) + 1;
    const found = `VLOOKUP(${self},'${sheet}'!$A:$E,${column},FALSE)`;
    const formula = `=IFERROR(IF(${found}="","",${found}),"")`;
    return [header, format === undefined ? { formula } : { formula, format }];
  });
  return Object.fromEntries(formulas);
};

/** Rows of new pairs, visible and hidden. */
export const insertPairs = (pairs: readonly StoredPair[], grid: Grid): Request[] => {
  const columns = grid.columns(PARTNERSHIPS);
  const newest = [...pairs].sort((a, b) => b.m - a.m).map((pair) => ({ pair, row: pairRow(pair) }));
  return [
    ...insertRows(
      PARTNERSHIPS,
      columns,
      newest.map(({ row }, i) => ({ ...row, ...pairFormulas(i + 1, columns, grid) })),
    ),
    ...newest.map(({ pair, row }) => writePair({ ...pair, written: hashesOf(PARTNERSHIPS, row) })),
  ];
};
