/** People's edits of 교류실적 as facts: what they typed counts, also where it is no word of ours. */
import { edtfPrecision, edtfSpan } from '../record/edtf.ts';
import type { Home } from '../record/exchange-record.ts';
import { codesOf, DIRECTION_WORDS, type EventState, KIND_WORDS, STATE_WORDS } from '../record/vocabulary.ts';
import { type Row, writtenHash } from './cells.ts';
import { isUnchanged, normalOf } from './compare-cells.ts';
import { countryCode } from './country-names.ts';
import { fieldOf } from './field-words.ts';
import { namedHome } from './home-of.ts';
import { EXCHANGES, REVIEW } from './layout.ts';
import type { StoredEvent } from './stored.ts';
import { typedDate, typedText } from './typed.ts';

const codeOf = <Words extends Record<string, string>>(
  words: Words,
  word: string,
): (keyof Words & string) | null => codesOf(words).find((code) => words[code] === word) ?? null;

/** EDTF of a date cell; one that nobody changed says no more than the event's date, of which it shows a first or last day. */
const dateIn = (event: StoredEvent, row: Row, header: '시작일' | '종료일'): string | null => {
  const day = typedDate(row[header]);
  const [from = '', to = from] = event.date?.split('/') ?? [];
  const [part, end] = header === '시작일' ? ([from, 'first'] as const) : ([to, 'last'] as const);
  const stands = isUnchanged(EXCHANGES, event.written, header, row[header]);
  return stands && day !== null && edtfSpan(part)?.[end] === day ? part : day;
};

/** EDTF of 시작일 and 종료일; the end that the ledger wrote for a whole month does not bind a new start. */
const typedSpan = (event: StoredEvent, row: Row): string | null => {
  const [start, end] = [dateIn(event, row, '시작일'), dateIn(event, row, '종료일')];
  if (start === null) return end;
  const endIsOurs =
    event.written.종료일 === writtenHash(normalOf(EXCHANGES, '종료일', row.종료일)) &&
    event.date !== null &&
    edtfPrecision(event.date) !== 'range';
  if (end === null || endIsOurs || end <= start) return start;
  return `${start}/${end}`;
};

const STATE = /\((예정|완료|취소)\)$/;

const typedKind = (event: StoredEvent, row: Row): Pick<StoredEvent, 'kind' | 'state'> => {
  const text = typedText(row.교류형태);
  const match = STATE.exec(text);
  const state: EventState = codeOf(STATE_WORDS, match?.[1] ?? '') ?? 'completed';
  return { kind: codeOf(KIND_WORDS, text.slice(0, match?.index).trimEnd()) ?? event.kind, state };
};

const FIELDS: Readonly<Record<string, string>> = {
  시작일: 'date',
  종료일: 'date',
  교류내용: 'content',
  교류형태: 'kind',
  방향: 'direction',
  교류분야: 'field',
  '단장(직위)': 'delegation',
  인원: 'delegation',
  구분: 'partner',
  국가명: 'partner',
  교류도시: 'partner',
  지자체: 'home',
};

const typedDelegation = (event: StoredEvent, row: Row): StoredEvent['delegation'] => {
  const number = Number(typedText(row.인원).replace(/[,명\s]/g, ''));
  return {
    side: event.delegation?.side ?? null,
    words: event.delegation?.words ?? '',
    head: typedText(row['단장(직위)']) || null,
    number: Number.isInteger(number) && number > 0 ? number : null,
  };
};

const typedPlace = (event: StoredEvent, row: Row): StoredEvent['partner'] => {
  const name = typedText(row.교류도시) || event.partner.name;
  const domestic = typedText(row.구분) === '국내';
  const country = domestic ? 'KR' : (countryCode(typedText(row.국가명)) ?? event.partner.country);
  const same = name === event.partner.name && country === event.partner.country;
  return {
    ...event.partner,
    name: name.slice(0, 120),
    country,
    scope: domestic ? 'domestic' : 'foreign',
    placeId: same ? event.partner.placeId : null,
    native: same ? event.partner.native : null,
  };
};

/**
 * The event after a person changed the cell under `header`.
 * @param homes those of the ledger: a word in 지자체 that names neither one of them nor a government changes nothing
 */
export const adopt = (
  event: StoredEvent,
  header: string,
  row: Row,
  homes: readonly Home[] = [event.home],
): StoredEvent => {
  const field = FIELDS[header];
  const known =
    field === undefined || event.changed.includes(field)
      ? event
      : { ...event, changed: [...event.changed, field] };
  switch (header) {
    case '검토':
      return { ...known, excluded: typedText(row.검토) === REVIEW.excluded };
    case '교류내용':
      return { ...known, content: typedText(row.교류내용).slice(0, 500) };
    case '방향':
      return { ...known, direction: codeOf(DIRECTION_WORDS, typedText(row.방향)) };
    case '교류분야':
      return { ...known, field: fieldOf(typedText(row.교류분야)) };
  }
  switch (field) {
    case 'date':
      return { ...known, date: typedSpan(event, row) };
    case 'kind':
      return { ...known, ...typedKind(event, row) };
    case 'delegation':
      return { ...known, delegation: typedDelegation(event, row) };
    case 'home':
      return { ...known, home: namedHome(typedText(row.지자체), event.partner.name, homes) ?? event.home };
    case 'partner':
      return { ...known, partner: typedPlace(event, row), ...(known.doubtful ? { doubtful: false } : {}) };
    default:
      return known;
  }
};
