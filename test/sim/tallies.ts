/** What must hold of the tallies of a ledger. Each function returns a line for each breach, in words. */
import type { Book, Row } from '../../apps-script/local/book/book.ts';
import { Compute } from '../../apps-script/local/book/compute.ts';
import { PAIR_ID, PARTNERSHIPS } from '../../shared/ledger/layout.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { edtfSpan } from '../../shared/record/edtf.ts';
import type { Colleague } from './colleague.ts';
import { eventsIn, headersOf, numberedRows, pairsIn, sheetOf } from './ledger-view.ts';

/** The days between which an event lies; null where they are unknown. */
const daysOf = (event: StoredEvent) => (event.date === null ? null : edtfSpan(event.date));

const isCounted = (event: StoredEvent): boolean =>
  event.life === 'present' && event.state === 'completed' && !event.excluded && event.pair !== null;

/** `_결연` against a count of `_기록` made from nothing. */
export const counts = (book: Book): string[] => {
  const events = [...eventsIn(book).values()];
  return [...pairsIn(book)].flatMap(([m, pair]) => {
    const counted = events.filter((event) => event.pair === m && isCounted(event));
    const firsts = counted.flatMap((event) => daysOf(event)?.first ?? []).sort();
    const lasts = counted.flatMap((event) => daysOf(event)?.last ?? []).sort();
    const living = events.filter((event) => event.pair === m && event.life === 'present');
    const byKind = Object.values(pair.byKind).reduce((sum, count) => sum + count, 0);
    const differs = (what: string, is: unknown, should: unknown): string[] =>
      is === should ? [] : [`${what} of pair ${m} is ${is}, a rebuild gives ${should}`];
    return [
      ...(pair.gone ? living.map(({ n }) => `event ${n} is of pair ${m}, which is gone`) : []),
      ...differs('the count', pair.count, counted.length),
      ...differs('the sum of kinds', byKind, counted.length),
      ...differs('the first day', pair.first && edtfSpan(pair.first)?.first, firsts[0] ?? null),
      ...differs('the last day', pair.last && edtfSpan(pair.last)?.last, lasts.at(-1) ?? null),
    ];
  });
};

/** 결연현황 as people read it against `_결연`. */
export const shownCounts = (book: Book, colleague: Colleague): string[] => {
  const compute = new Compute(book);
  const sheet = sheetOf(book, PARTNERSHIPS);
  const headers = headersOf(sheet);
  const pairs = pairsIn(book);
  const rows = numberedRows(book, PARTNERSHIPS, PAIR_ID);
  return [...pairs].flatMap(([m, pair]) => {
    const standing = rows.get(m) ?? [];
    // A person may have typed into the row after the pair was given up and before its row was cut out.
    const isTheirs = (row: Row): boolean => colleague.papers.find(book, PARTNERSHIPS, row) !== null;
    if (pair.gone && standing.every(isTheirs)) return [];
    if (pair.gone || standing.length !== 1)
      return [`pair ${m} stands ${standing.length} times in ${PARTNERSHIPS.title}`];
    const at = sheet.rows.findIndex(({ id }) => id === standing[0]?.id);
    const shown = compute.value(PARTNERSHIPS.id, at, headers.get('교류 건수') ?? -1);
    return shown === pair.count ? [] : [`pair ${m} shows ${shown} exchanges instead of ${pair.count}`];
  });
};
