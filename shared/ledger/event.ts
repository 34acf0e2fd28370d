/** An event made of its first record, and what a further source adds to it. */
import { canonicalUrl } from '../record/canonical-url.ts';
import { edtfPrecision, edtfSpan } from '../record/edtf.ts';
import type { ExchangeRecord } from '../record/exchange-record.ts';
import { DIRECTION_WORDS, FIELD_WORDS, KIND_WORDS } from '../record/vocabulary.ts';
import { contains, dateWords } from './dates.ts';
import type { Source, StoredEvent, Suggestion } from './stored.ts';

/** Beyond these, sources keep no quotes. */
const SOURCES_WITH_QUOTES = 12;
export const MAX_SOURCES = 40;
/** `_기록` keeps them as JSON in one cell of at most 50,000 characters; addresses alone may be 2,000 each. */
const MAX_SOURCES_LENGTH = 45_000;

export const sourceOf = (record: ExchangeRecord): Source => ({
  recordId: record.recordId,
  article: record.article,
  evidence: record.evidence,
  by: record.capture.by,
  at: record.capture.at,
});

const saidBy = ({ date, kind }: ExchangeRecord): Source['said'] => ({ date, kind });

/** Below this share of confidence a person is asked to look; what was set by hand was not read. */
const SURE = 0.65;

const isDoubtful = ({ confidence, capture, partner }: ExchangeRecord): boolean => {
  const read = (['home', 'partner'] as const).filter((field) => !capture.changed.includes(field));
  if (read.some((field) => (confidence[field]?.value ?? 1) < SURE)) return true;
  const isUnregistered = partner.level === 'government' && partner.placeId === null;
  return isUnregistered && read.includes('partner') && confidence.partner !== undefined;
};

export const newEvent = (record: ExchangeRecord, n: number): StoredEvent => ({
  n,
  life: 'present',
  into: null,
  pair: null,
  recordIds: [record.recordId],
  home: record.home,
  partner: record.partner,
  date: record.date,
  content: record.content,
  kind: record.kind,
  direction: record.direction,
  field: record.field,
  delegation: record.delegation,
  state: record.state,
  excluded: false,
  ...(isDoubtful(record) ? { doubtful: true } : {}),
  changed: record.capture.changed,
  suggestions: [],
  near: [],
  written: {},
  sources: [
    record.capture.changed.some((field) => field === 'date' || field === 'kind')
      ? { ...sourceOf(record), said: saidBy(record) }
      : sourceOf(record),
  ],
  rev: 0,
});

export const hasArticle = (event: StoredEvent, record: ExchangeRecord): boolean => {
  const { url } = record.article;
  return (
    url !== null &&
    event.sources.some((s) => s.article.url !== null && canonicalUrl(s.article.url) === canonicalUrl(url))
  );
};

/** True for a day, and for a stay from one day to another; a month or a year is vaguer. */
export const isInDays = (date: string): boolean =>
  edtfSpan(date) !== null && date.split('/').every((point) => edtfPrecision(point) === 'day');

/** A stay is as precise as any of its days. */
const isMorePrecise = (date: string, than: string): boolean => {
  const [a, b] = [edtfSpan(date), edtfSpan(than)];
  return a !== null && (b === null || (!isInDays(than) && contains(b, a) && !contains(a, b)));
};

const refinedDate = (event: StoredEvent, record: ExchangeRecord): string | null => {
  if (record.date === null || event.changed.includes('date')) return event.date;
  return event.date === null || isMorePrecise(record.date, event.date) ? record.date : event.date;
};

/** 예정 becomes 완료 or 취소; what took place is not taken back by an older announcement. */
const laterState = (event: StoredEvent, record: ExchangeRecord): StoredEvent['state'] =>
  event.state === 'planned' && !event.changed.includes('state') ? record.state : event.state;

const differing = (event: StoredEvent, record: ExchangeRecord): Suggestion[] => {
  const from = (field: string, value: string): Suggestion => ({ field, value, recordId: record.recordId });
  const found: Suggestion[] = [];
  if (event.changed.includes('date') && record.date !== null && record.date !== event.date)
    found.push(from('date', dateWords(record.date) || record.date));
  if (record.capture.changed.includes('content') && record.content !== event.content)
    found.push(from('content', record.content));
  if (record.kind !== event.kind && record.kind !== 'other' && event.kind !== 'other')
    found.push(from('kind', KIND_WORDS[record.kind]));
  if (event.direction !== null && record.direction !== null && record.direction !== event.direction)
    found.push(from('direction', DIRECTION_WORDS[record.direction]));
  if (event.field !== null && record.field !== null && record.field !== event.field)
    found.push(from('field', FIELD_WORDS[record.field]));
  return found.filter(
    (s) => !event.suggestions.some((known) => known.field === s.field && known.value === s.value),
  );
};

/** The very list where there is no room for one more, or the article is in it. */
const addSource = (
  event: StoredEvent,
  record: ExchangeRecord,
  { date, kind }: Pick<StoredEvent, 'date' | 'kind'>,
): Source[] => {
  if (hasArticle(event, record) || event.sources.length >= MAX_SOURCES) return event.sources;
  const agrees = record.date === date && record.kind === kind;
  const added = agrees ? sourceOf(record) : { ...sourceOf(record), said: saidBy(record) };
  const bare = { ...added, evidence: { quotes: [], marks: {} } };
  const sources = [...event.sources, event.sources.length < SOURCES_WITH_QUOTES ? added : bare];
  return JSON.stringify(sources).length > MAX_SOURCES_LENGTH ? event.sources : sources;
};

/** The event with one more source: blanks filled, the date refined, contradictions kept as suggestions. */
export const mergeRecord = (event: StoredEvent, record: ExchangeRecord): StoredEvent => {
  const open = (field: string): boolean => !event.changed.includes(field);
  const date = refinedDate(event, record);
  const kind = event.kind === 'other' && open('kind') ? record.kind : event.kind;
  return {
    ...event,
    recordIds: [...event.recordIds, record.recordId],
    partner:
      event.partner.placeId === null && record.partner.placeId !== null && open('partner')
        ? record.partner
        : event.partner,
    date,
    kind,
    direction: open('direction') ? (event.direction ?? record.direction) : event.direction,
    field: open('field') ? (event.field ?? record.field) : event.field,
    delegation: open('delegation') ? (event.delegation ?? record.delegation) : event.delegation,
    state: laterState(event, record),
    ...(event.doubtful ? { doubtful: isDoubtful(record) } : {}),
    suggestions: [...event.suggestions, ...differing(event, record)].slice(0, 40),
    sources: addSource(event, record, { date, kind }),
    rev: event.rev + 1,
  };
};
