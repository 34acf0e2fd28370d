/** What must hold of a ledger. Each function returns a line for each breach, in words. */
import type { Book, Row } from '../../apps-script/local/book/book.ts';
import { exchangeRow } from '../../shared/ledger/cells.ts';
import {
  ARTICLES,
  CHANGES,
  EVENT_ID,
  EXCHANGES,
  HISTORY,
  PAIR_ID,
  PARTNERSHIPS,
  TRASH,
} from '../../shared/ledger/layout.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import type { RecordAnswer } from '../../shared/record/envelope.ts';
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import type { Browser } from './browser.ts';
import type { Colleague } from './colleague.ts';
import {
  countersIn,
  enteredIn,
  eventsIn,
  exchangeRows,
  headersOf,
  isIndexed,
  numberedRows,
  numberIn,
  pairsIn,
  sheetOf,
  textIn,
} from './ledger-view.ts';

export const PROPERTIES = ['once', 'whole', 'counts', 'typed', 'facts', 'genuine', 'comes to rest'] as const;
export type Property = (typeof PROPERTIES)[number];

const numbersUpTo = (rows: ReadonlyMap<number, unknown>, last: number, what: string): string[] => {
  const lines: string[] = [];
  for (let n = 1; n <= last; n++) if (!rows.has(n)) lines.push(`${what} ${n} of ${last} is missing`);
  for (const n of rows.keys()) if (n > last) lines.push(`${what} ${n} stands beyond the last, ${last}`);
  return lines;
};

/** Numbers of exchanges and of partnerships. */
export interface Seen {
  readonly events: Set<number>;
  readonly pairs: Set<number>;
}

/** Holds in every state that anyone can see: no batch stands half applied. `seen` keeps the rows that ever stood:
 * one that is cut out by mistake, because of a sort, is back a moment later. */
export const whole = (book: Book, seen: Seen): string[] => {
  const { events: lastEvent, pairs: lastPair, revision } = countersIn(book);
  const events = eventsIn(book);
  const pairs = pairsIn(book);
  for (const n of exchangeRows(book).keys()) seen.events.add(n);
  for (const m of numberedRows(book, PARTNERSHIPS, PAIR_ID).keys()) seen.pairs.add(m);
  const noted = numberedRows(book, HISTORY);
  const changes = sheetOf(book, CHANGES).rows;
  const lines = [
    ...[...events.keys()].filter((n) => n > lastEvent).map((n) => `event ${n} stands beyond ${lastEvent}`),
    ...numbersUpTo(pairs, lastPair, 'pair'),
    ...(changes.filter((row, at) => at > 0 && numberIn(row, 0) === at).length === revision
      ? []
      : [`${CHANGES.title} does not lead up to revision ${revision}`]),
    ...[...pairs.values()].flatMap(({ m, gone }) =>
      gone || seen.pairs.has(m) ? [] : [`pair ${m} never had a row`],
    ),
    ...[...seen.pairs].filter((m) => m > lastPair).map((m) => `row of pair ${m} stands beyond ${lastPair}`),
  ];
  for (const [n, event] of events) {
    if (event.n !== n) lines.push(`event ${event.n} stands in row ${n}`);
    if (!seen.events.has(n)) lines.push(`event ${n} never had a row`);
    if (!noted.has(n)) lines.push(`event ${n} is not in ${HISTORY.title}`);
    for (const recordId of event.recordIds)
      if (!isIndexed(book, recordId, n)) lines.push(`the index does not lead from ${recordId} to event ${n}`);
  }
  return lines;
};

/** `deleted` and `undone` say that the ledger leaves the record out, and why. */
const isIn = ({ outcome, code }: RecordAnswer): boolean => outcome !== 'refused' && code === undefined;

const words = (row: Row): string => row.cells.flatMap((_, column) => textIn(row, column) || []).join(' | ');

const saysStored = (answer: RecordAnswer | null | undefined): boolean => answer?.outcome === 'stored';

/** Every acknowledged record is in one event, and its event in one row, unless people took it away. */
export const once = (book: Book, browsers: readonly Browser[], colleague: Colleague): string[] => {
  const events = [...eventsIn(book).values()];
  const rows = exchangeRows(book);
  const listed = events.flatMap(({ n, life, recordIds }) =>
    recordIds.map((recordId) => ({ n, life, recordId })),
  );
  const doubled = listed.filter(
    ({ recordId }, at) => listed.findIndex((other) => other.recordId === recordId) !== at,
  );
  const stands = (recordId: string): boolean => listed.some((one) => one.recordId === recordId);
  const lives = (recordId: string): boolean =>
    listed.some((one) => one.recordId === recordId && one.life === 'present');
  return [
    ...doubled.map(({ n, recordId }) => `record ${recordId} stands a second time, in event ${n}`),
    ...browsers.flatMap(({ answers, undone }) =>
      [...answers].flatMap(([recordId, answer]) => {
        if (!isIn(answer)) return [];
        if (saysStored(undone.get(recordId)))
          return lives(recordId) ? [`record ${recordId} was taken back and is in the ledger`] : [];
        return stands(recordId) || undone.get(recordId)?.outcome === 'duplicate'
          ? []
          : [`record ${recordId} was acknowledged and is not in the ledger`];
      }),
    ),
    ...events.flatMap(({ n, life }) => {
      const standing = rows.get(n)?.length ?? 0;
      if (life !== 'present') return standing === 0 ? [] : [`event ${n} is ${life} and has a row`];
      return standing === 1 ? [] : [`event ${n} stands in ${standing} rows`];
    }),
    ...events.flatMap(({ n, life }) =>
      life === 'deleted' && !colleague.deleted.has(n)
        ? [`event ${n} lost its row, and nobody deleted it`]
        : [],
    ),
    ...[...rows].flatMap(([n, standing]) =>
      events.some((event) => event.n === n)
        ? []
        : standing.map((row) => `row ${n} has no event: ${words(row)}`),
    ),
    ...articles(book, events),
  ];
};

/** 기사 holds each source of an event once. */
const articles = (book: Book, events: readonly StoredEvent[]): string[] => {
  const rows = numberedRows(book, ARTICLES, EVENT_ID);
  return events.flatMap(({ n, life, sources }) => {
    const standing = rows.get(n)?.length ?? 0;
    return life !== 'present' || standing === sources.length
      ? []
      : [`event ${n} has ${sources.length} sources and ${standing} rows in ${ARTICLES.title}`];
  });
};

/** Nothing is in the ledger but what a member sent, as it was sent. */
export const genuine = (book: Book, sent: ReadonlyMap<string, ExchangeRecord>): string[] => {
  const contents = new Set([...sent.values()].map(({ content }) => content));
  return [...eventsIn(book).values()].flatMap((event) => {
    const own = event.recordIds.map((recordId) => sent.get(recordId));
    if (own.includes(undefined)) return [`event ${event.n} holds a record that no member sent`];
    return own.length === 0 || event.changed.includes('content') || contents.has(event.content)
      ? []
      : [`event ${event.n} says what no member wrote: ${event.content}`];
  });
};

/** After 정리: a captured row's cell that nobody typed in says what the ledger knows of the event. */
export const facts = (book: Book, colleague: Colleague): string[] => {
  const headers = headersOf(sheetOf(book, EXCHANGES));
  const events = eventsIn(book);
  return [...exchangeRows(book)].flatMap(([n, [row]]) => {
    const event = events.get(n);
    if (!event || !row || event.life !== 'present' || event.recordIds.length === 0) return [];
    const paper = colleague.papers.find(book, EXCHANGES, row);
    if (paper?.isCopy) return [];
    const known = exchangeRow(event);
    return EXCHANGES.columns.flatMap(({ header, type, computed }) => {
      const cell = known[header];
      const value = enteredIn(row, headers.get(header) ?? -1);
      if (header === '검토')
        return (value.stringValue === '제외') === event.excluded
          ? []
          : [`event ${n} reads ${value.stringValue} and is ${event.excluded ? '' : 'not '}excluded`];
      if (computed || cell === undefined || 'formula' in cell || paper?.cells.has(header)) return [];
      const is = value.numberValue ?? value.stringValue ?? '';
      const should = 'number' in cell ? cell.number : cell.text;
      return is === should
        ? []
        : [`${header} of event ${n} (${type ?? 'text'}) is “${is}”, known is “${should}”`];
    });
  });
};

/** What people typed stands as they typed it, in one row together. */
export const typed = (book: Book, colleague: Colleague): string[] =>
  colleague.papers.damage(book, sheetOf(book, TRASH).rows.slice(1));
