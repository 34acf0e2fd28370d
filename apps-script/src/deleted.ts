/** 지운 행 되살리기: exchanges whose row people deleted stay away from captures until a person brings one back. */
import { exchangeRow } from '../../shared/ledger/cells.ts';
import { hashesOf, isUntouched } from '../../shared/ledger/compare-cells.ts';
import { EVENT_ID, EXCHANGES, HISTORY, TRASH } from '../../shared/ledger/layout.ts';
import type { Candidate } from '../../shared/ledger/review-view.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { personNow, rowOf } from './change-events.ts';
import { candidate } from './duplicates.ts';
import { LedgerError } from './errors.ts';
import { read, rowRange } from './grid.ts';
import { historyRow } from './history.ts';
import { writeEvent, writePair } from './machine-rows.ts';
import { now, write } from './platform.ts';
import { locked } from './read-ledger.ts';
import { insertRows } from './requests.ts';
import { removeRows, targetsOf } from './visible-rows.ts';
import { countedAnew, readWhole } from './whole.ts';

/** As many as a window shows with ease. */
const MOST = 100;

const deletedIn = (events: Iterable<StoredEvent>): Candidate[] =>
  [...events]
    .filter(({ life }) => life === 'deleted')
    .sort((a, b) => b.n - a.n)
    .slice(0, MOST)
    .map(candidate);

/** The latest first. */
export const listDeleted = (): Candidate[] => deletedIn(readWhole().events.values());

/** A new row at the top with all that the ledger knows; what people wrote in columns of their own is not known. */
export const reviveDeleted = (n: number): Candidate[] =>
  locked(() => {
    const { grid, columns, events, pairs } = readWhole();
    const deleted = events.get(n);
    if (deleted?.life !== 'deleted')
      throw new LedgerError('gone', '지운 행이 아니거나 이미 되살렸습니다. 목록을 새로 불러와 주십시오.');
    const row = exchangeRow(deleted);
    const event: StoredEvent = {
      ...deleted,
      life: 'present',
      excluded: false,
      written: hashesOf(EXCHANGES, row),
      rev: deleted.rev + 1,
    };
    events.set(n, event);
    const line = {
      what: '되살리기',
      partner: event.partner.name,
      field: '',
      before: '',
      after: event.content,
      n,
    };
    write([
      ...insertRows(EXCHANGES, columns, [row]),
      writeEvent(event),
      ...countedAnew(event.pair === null ? [] : [event.pair], pairs, events).map(writePair),
      ...insertRows(HISTORY, grid.columns(HISTORY), [historyRow(line, { who: personNow(), at: now() })]),
    ]);
    return deletedIn(events.values());
  });

/** Undoes 되살리기, while the row reads as it was brought back. */
export const deleteAgain = (n: number): Candidate[] =>
  locked(() => {
    const whole = readWhole();
    const { cells, event } = rowOf(whole, n);
    if (!isUntouched(EXCHANGES, event.written, cells))
      throw new LedgerError(
        'conflict',
        '되살린 뒤에 사람이 고친 행이라 다시 지우지 않았습니다. 교류실적에서 그 행을 보고 직접 지워 주십시오.',
      );
    const after: StoredEvent = { ...event, life: 'deleted', rev: event.rev + 1 };
    const events = new Map(whole.events).set(n, after);
    const line = {
      what: '되살리기 취소',
      partner: event.partner.name,
      field: '',
      before: event.content,
      after: '',
      n,
    };
    const column = whole.columns.get(EVENT_ID) ?? 0;
    const standing = read([{ sheetId: EXCHANGES.id }, rowRange(TRASH, 0)]);
    removeRows(EXCHANGES, column, targetsOf(EXCHANGES, column, [n], standing), standing, [
      writeEvent(after),
      ...countedAnew(event.pair === null ? [] : [event.pair], whole.pairs, events).map(writePair),
      ...insertRows(HISTORY, whole.grid.columns(HISTORY), [
        historyRow(line, { who: personNow(), at: now() }),
      ]),
    ]);
    return deletedIn(events.values());
  });
