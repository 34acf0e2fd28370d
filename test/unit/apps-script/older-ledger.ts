/** Ledgers as an older version of the add-on left them. */
import { EXCHANGES as LAYOUT } from '../../../shared/ledger/layout.ts';
import type { Desk } from './desk.ts';

/** Headers of 교류실적 that a version did not have yet. */
export const later = (version: number): string[] =>
  LAYOUT.columns.filter(({ since = 0 }) => since > version).map(({ header }) => header);

/** Changes what the ledger remembers to have written into an event's row: a hash a column, the latest columns last. */
export const setMemory = (desk: Desk, row: number, next: (hashes: string[]) => string[]): void => {
  const facts = JSON.parse(String(desk.rows('_기록')[row - 1]?.사실));
  const written = next(String(facts.written).split(',')).join(',');
  desk.type('_기록', row, '사실', JSON.stringify({ ...facts, written }));
};

/** The columns that came after a version are neither there nor remembered. */
export const takeBack = (desk: Desk, version: number): void => {
  const known = LAYOUT.columns.length - later(version).length;
  for (const at of desk.rows('_기록').keys()) setMemory(desk, at + 1, (hashes) => hashes.slice(0, known));
  for (const header of later(version)) desk.deleteColumn(LAYOUT.title, header);
  desk.type('_대장', 1, '판', String(version));
};
