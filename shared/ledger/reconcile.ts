/** One row of 교류실적 against what the ledger knows of its event. */
import type { Home } from '../record/exchange-record.ts';
import { adopt } from './adopt.ts';
import { exchangeRow, type Row } from './cells.ts';
import { compareCells, type Edit, type Verdicts, withEdits } from './compare-cells.ts';
import { EXCHANGES } from './layout.ts';
import type { StoredEvent } from './stored.ts';
import { typedPartner, typedText } from './typed.ts';

export interface Reconciled {
  /** The very `event` when nothing changed. */
  readonly event: StoredEvent;
  readonly writes: Verdicts['writes'];
  readonly edits: readonly Edit[];
}

const sameMemory = (a: StoredEvent['written'], b: StoredEvent['written']): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([header, hash]) => b[header] === hash);

/** People's edits become facts; the ledger's own cells are brought up to date. */
export const reconcile = (event: StoredEvent, current: Row, homes?: readonly Home[]): Reconciled => {
  const { edits } = compareCells(EXCHANGES, event.written, current, exchangeRow(event));
  const adopted = edits.reduce((known, { header }) => adopt(known, header, current, homes), event);
  const memory = withEdits(EXCHANGES, event.written, current, edits);
  const { writes, written } = compareCells(EXCHANGES, memory, current, exchangeRow(adopted));
  const untouched = edits.length === 0 && sameMemory(written, event.written);
  return { event: untouched ? event : { ...adopted, written, rev: event.rev + 1 }, writes, edits };
};

/** In a row that a person typed, the ledger fills these and no others. */
export const FILLED_FOR_PEOPLE: ReadonlySet<string> = new Set(['구분', '국가명', '검토', '지자체']);

/** An event of a row that a person typed; null while it names no place. */
export const typedEvent = (n: number, home: Home, current: Row): StoredEvent | null => {
  const partner = typedPartner(current);
  if (partner === null) return null;
  const blank: StoredEvent = {
    n,
    life: 'present',
    into: null,
    pair: null,
    recordIds: [],
    byHand: true,
    home,
    partner,
    date: null,
    content: '',
    kind: 'other',
    direction: null,
    field: null,
    delegation: null,
    state: 'completed',
    excluded: false,
    changed: ['partner'],
    suggestions: [],
    near: [],
    written: {},
    sources: [],
    rev: 0,
  };
  const headers = EXCHANGES.columns.map(({ header }) => header);
  const typed = headers.filter((header) => typedText(current[header]) !== '');
  const theirs = headers
    .filter((header) => typed.includes(header) || !FILLED_FOR_PEOPLE.has(header))
    .map((header) => ({ header, before: '', after: '' }));
  const event = typed.reduce((known, header) => adopt(known, header, current), blank);
  return { ...event, written: withEdits(EXCHANGES, {}, current, theirs) };
};
