/** One person's decision on events: visible cells, facts, counts and 변경이력 in one go, or nothing. */
import type { Cell, Row } from '../../shared/ledger/cells.ts';
import type { IndexKey } from '../../shared/ledger/index-keys.ts';
import { EXCHANGES, HISTORY } from '../../shared/ledger/layout.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { LedgerError } from './errors.ts';
import { fileRequests } from './file-requests.ts';
import { type HistoryLine, historyRow } from './history.ts';
import { writeEvent, writePair } from './machine-rows.ts';
import { activeEmail, now, write } from './platform.ts';
import { insertRows } from './requests.ts';
import { countedAnew, type Whole } from './whole.ts';
import { writeVisible } from './write-visible.ts';

export interface Decision {
  readonly event: StoredEvent;
  /** Cells of the event's row that the decision changes. */
  readonly cells?: Readonly<Record<string, Cell>>;
  readonly lines: readonly Omit<HistoryLine, 'n' | 'partner'>[];
}

/** Row of an event as it was read; refuses an event whose row is gone. */
export const rowOf = (whole: Whole, n: number): { row: number; cells: Row; event: StoredEvent } => {
  const found = whole.rows.find((row) => row.n === n);
  const event = whole.events.get(n);
  if (!found || !event || event.life !== 'present')
    throw new LedgerError('gone', '그 행이 지워졌거나 합쳐졌습니다. 목록을 새로 불러와 주십시오.');
  return { row: found.row, cells: found.cells, event };
};

/** Google names the person only inside their own organisation. */
export const personNow = (): string => activeEmail() || '사이드바에서';

export const decide = (
  whole: Whole,
  decisions: readonly Decision[],
  file: readonly { readonly key: IndexKey; readonly row: number }[] = [],
): void => {
  const writes = decisions.flatMap(({ event, cells }) =>
    cells === undefined ? [] : [{ row: rowOf(whole, event.n).row, cells }],
  );
  const before = new Map(whole.rows.map(({ row, cells }) => [row, cells]));
  const done = writeVisible(EXCHANGES, whole.columns, writes, before, whole.grid);
  if (writes.some(({ row }) => !done.has(row)))
    throw new LedgerError('moved', '그 사이 시트가 정렬되어 적용하지 않았습니다. 한 번 더 눌러 주십시오.');
  const events = new Map([...whole.events, ...decisions.map(({ event }) => [event.n, event] as const)]);
  const pairs = decisions.flatMap(({ event }) => event.pair ?? []);
  const lines = decisions.flatMap(({ event, lines }) =>
    lines.map((line) => ({ ...line, n: event.n, partner: event.partner.name })),
  );
  write([
    ...decisions.map(({ event }) => writeEvent(event)),
    ...countedAnew(pairs, whole.pairs, events).map(writePair),
    ...insertRows(
      HISTORY,
      whole.grid.columns(HISTORY),
      lines.map((line) => historyRow(line, { who: personNow(), at: now() })),
    ),
    ...fileRequests(file),
  ]);
};
