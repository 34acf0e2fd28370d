/** 검토: what the sidebar asks for and what it decides. Each call is whole; nothing is kept between calls. */
import { adopt } from '../../shared/ledger/adopt.ts';
import { type Cell, exchangeRow } from '../../shared/ledger/cells.ts';
import { withEdits } from '../../shared/ledger/compare-cells.ts';
import { EXCHANGES, REVIEW } from '../../shared/ledger/layout.ts';
import {
  type Bulk,
  eventView,
  isPending,
  type ReviewState,
  suggestedHeader,
} from '../../shared/ledger/review-view.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import type { VisibleRow } from '../../shared/ledger/tidy.ts';
import { typedText } from '../../shared/ledger/typed.ts';
import { type Decision, decide, rowOf } from './change-events.ts';
import { LedgerError } from './errors.ts';
import { readList, withEvents, withTallies } from './part.ts';
import { selectedRows } from './platform.ts';
import { locked } from './read-ledger.ts';
import type { Whole } from './whole.ts';

/** Rows of exchanges; of rows that share a number the topmost. */
const numbered = (list: Whole): (VisibleRow & { n: number })[] => {
  const seen = new Set<number>();
  return list.rows.flatMap((row) => {
    if (row.n === null || seen.has(row.n)) return [];
    seen.add(row.n);
    return [{ ...row, n: row.n }];
  });
};

/** `part` holds the exchange. */
const stateAt = (part: Whole, n: number | null): ReviewState => {
  const rows = numbered(part);
  const row = rows.find((one) => one.n === n);
  const event = row && part.events.get(row.n);
  return {
    event: row && event?.life === 'present' ? eventView(event, row.cells, part.events) : null,
    pending: rows.filter(({ cells }) => isPending(cells)).length,
    total: rows.length,
  };
};

/** Rows that 정리 has not taken out yet, of exchanges that are gone, are passed over; so many at most. */
const MOST_GONE = 20;

const isPresent = (part: Whole, n: number): boolean => part.events.get(n)?.life === 'present';

/** The next waiting row below (or above) `n` in the order of the sheet, around the end. */
const showNext = (list: Whole, n: number | null, step: 1 | -1): ReviewState => {
  const rows = step === 1 ? numbered(list) : numbered(list).reverse();
  const at = rows.findIndex((row) => row.n === n);
  const turned = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const waiting = turned.filter(({ cells }) => isPending(cells)).slice(0, MOST_GONE);
  for (const next of waiting) {
    const part = withEvents(list, [next.n]);
    if (isPresent(part, next.n)) return stateAt(part, next.n);
  }
  return stateAt(list, null);
};

/** The selected row when it is one of ours, otherwise the first that waits. */
export const reviewSelected = (): ReviewState => {
  const list = readList();
  const [first] = selectedRows(EXCHANGES.id);
  const selected = numbered(list).find(({ row }) => row === first);
  const part = selected && withEvents(list, [selected.n]);
  return part && isPresent(part, selected.n) ? stateAt(part, selected.n) : showNext(list, null, 1);
};

export const reviewNext = (n: number | null, step: 1 | -1 = 1): ReviewState => showNext(readList(), n, step);

export const reviewOne = (n: number): ReviewState => stateAt(withEvents(readList(), [n]), n);

/** What a decision on these exchanges needs. */
const forDecision = (list: Whole, numbers: readonly number[]): Whole =>
  withTallies(withEvents(list, numbers), numbers);

const VERDICTS: readonly string[] = Object.values(REVIEW);

/** The event after its cells were set by a person's decision. */
const decided = (
  event: StoredEvent,
  row: VisibleRow['cells'],
  cells: Readonly<Record<string, Cell>>,
): StoredEvent => {
  const after = { ...row, ...cells };
  const headers = Object.keys(cells);
  const adopted = headers.reduce((known, header) => adopt(known, header, after), event);
  const edits = headers.map((header) => ({ header, before: '', after: '' }));
  return { ...adopted, written: withEdits(EXCHANGES, event.written, after, edits), rev: event.rev + 1 };
};

const reviewed = (whole: Whole, n: number, verdict: string): Decision => {
  const { cells, event } = rowOf(whole, n);
  const set = { 검토: { text: verdict } };
  return {
    event: decided(event, cells, set),
    cells: set,
    lines: [{ what: '검토', field: '검토', before: typedText(cells.검토), after: verdict }],
  };
};

/** Sets 검토 of one row, unless a colleague did since it was shown (`seen`); then shows the next that waits. */
export const review = (n: number, verdict: string, seen: string): ReviewState =>
  locked(() => {
    if (!VERDICTS.includes(verdict))
      throw new LedgerError('invalid', '검토에는 정해진 말만 넣을 수 있습니다.');
    const whole = forDecision(readList(), [n]);
    const now = typedText(rowOf(whole, n).cells.검토);
    if (now !== seen)
      throw new LedgerError(
        'conflict',
        `그 사이 다른 사람이 검토를 ‘${now}’(으)로 바꾸었습니다. 확인하고 다시 눌러 주십시오.`,
      );
    decide(whole, [reviewed(whole, n, verdict)]);
    return showNext(readList(), n, 1);
  });

/** 확인 for every waiting row of the selection. */
export const confirmSelected = (): Bulk =>
  locked(() => {
    const list = readList();
    const selected = new Set(selectedRows(EXCHANGES.id));
    const waiting = numbered(list).filter(({ row, cells }) => selected.has(row) && isPending(cells));
    const whole = forDecision(
      list,
      waiting.map(({ n }) => n),
    );
    const rows = waiting.filter(({ n }) => whole.events.get(n)?.life === 'present');
    decide(
      whole,
      rows.map(({ n }) => reviewed(whole, n, REVIEW.confirmed)),
    );
    return { count: rows.length, before: rows.map(({ n, cells }) => ({ n, review: typedText(cells.검토) })) };
  });

/** Gives rows back the 검토 they had, where it is still what was set. */
export const restoreReviews = (before: Bulk['before'], set: string): number =>
  locked(() => {
    const list = readList();
    const reads = new Map(numbered(list).map(({ n, cells }) => [n, typedText(cells.검토)]));
    const same = before.filter(({ n }) => reads.get(n) === set);
    const whole = forDecision(
      list,
      same.map(({ n }) => n),
    );
    const open = same.filter(({ n }) => whole.events.get(n)?.life === 'present');
    decide(
      whole,
      open.map(({ n, review: text }) => reviewed(whole, n, text || REVIEW.pending)),
    );
    return open.length;
  });

/** Takes a later source's value over, or lets it go. */
export const settleSuggestion = (n: number, index: number, accept: boolean): ReviewState =>
  locked(() => {
    const whole = forDecision(readList(), [n]);
    const { cells, event } = rowOf(whole, n);
    const suggestion = event.suggestions[index];
    if (!suggestion) return stateAt(whole, n);
    const rest = { ...event, suggestions: event.suggestions.filter((_, i) => i !== index) };
    const header = suggestedHeader(suggestion.field);
    const line = {
      what: accept ? '제안 반영' : '제안 무시',
      field: header,
      before: typedText(cells[header]),
      after: suggestion.value,
    };
    if (!accept) {
      decide(whole, [{ event: { ...rest, rev: event.rev + 1 }, lines: [line] }]);
    } else {
      const headers = header === '시작일' ? ['시작일', '종료일'] : [header];
      const typed = Object.fromEntries(
        headers.map((one) => [one, { text: one === header ? suggestion.value : '' }]),
      );
      const wanted = exchangeRow(decided(rest, cells, typed));
      const set = Object.fromEntries(headers.flatMap((one) => (wanted[one] ? [[one, wanted[one]]] : [])));
      decide(whole, [{ event: decided(rest, cells, set), cells: set, lines: [line] }]);
    }
    return reviewOne(n);
  });
