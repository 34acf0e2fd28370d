/** Rows as people see them: the cells of each sheet by header, without a spreadsheet. */
import { edtfSpan } from '../record/edtf.ts';
import type { Spelling } from '../record/envelope.ts';
import type { ExchangeRecord, Partner } from '../record/exchange-record.ts';
import { halfHash } from '../record/key-hash.ts';
import { BASIS_WORDS, DIRECTION_WORDS, FIELD_WORDS, KIND_WORDS, STATE_WORDS } from '../record/vocabulary.ts';
import { countryName } from './country-names.ts';
import { dateFormat, dateWords, dayOf, serialOf } from './dates.ts';
import { EVENT_ID, RECORD_ID, REVIEW } from './layout.ts';
import type { StoredEvent } from './stored.ts';

/** Text is never parsed as a formula, number or date; `format` is a spreadsheet number format. */
export type Cell =
  | { readonly text: string; readonly link?: string }
  | { readonly number: number; readonly format?: string }
  | { readonly formula: string; readonly format?: string };

export type Row = Readonly<Record<string, Cell>>;

export const DAY = 'yyyy. m. d.';
export const text = (value: string | null | undefined): Cell => ({ text: value ?? '' });
const number = (value: number | null | undefined): Cell => (value == null ? { text: '' } : { number: value });

export const days = (date: string | null): readonly [Cell, Cell] => {
  const span = date === null ? null : edtfSpan(date);
  if (date === null || span === null) return [text(''), text('')];
  const format = dateFormat(date);
  return [
    { number: serialOf(span.first), format },
    { number: serialOf(span.last), format },
  ];
};

export const firstDay = (date: string | null | undefined): Cell => days(date ?? null)[0];

export const scopeWord = (partner: Partner): string => (partner.scope === 'domestic' ? '국내' : '국외');
export const countryOf = (partner: Partner): string =>
  partner.scope === 'domestic' ? '대한민국' : countryName(partner.country);

/** `화상회의`, and `화상회의 (예정)` before it is held. */
export const kindWords = (event: Pick<StoredEvent, 'kind' | 'state'>): string =>
  event.state === 'completed'
    ? KIND_WORDS[event.kind]
    : `${KIND_WORDS[event.kind]} (${STATE_WORDS[event.state]})`;

/** A `YYYY-MM-DD` at the front of an ISO time, null where there is none. */
const publishedDay = (iso: string | null): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0];
  return day !== undefined && edtfSpan(day) !== null ? day : null;
};

const webLink = (url: string | null | undefined): { link?: string } =>
  url && /^https?:\/\/[!-~]+$/.test(url) ? { link: url } : {};

const sourceWords = (event: StoredEvent): Cell => {
  const [first] = event.sources;
  if (!first) return text('');
  const day = publishedDay(first.article.publishedAt);
  const name = first.article.outlet ?? BASIS_WORDS[first.article.basis];
  const more = event.sources.length > 1 ? ` 외 ${event.sources.length - 1}건` : '';
  return {
    text: `${name}${day === null ? '' : ` (${dateWords(day)})`}${more}`,
    ...webLink(first.article.url),
  };
};

const reviewWord = ({ date, doubtful }: StoredEvent): string => {
  if (edtfSpan(date ?? '') === null) return REVIEW.dateless;
  return doubtful ? REVIEW.doubtful : REVIEW.pending;
};

/** 연번: as the rows stand now. */
export const ROW_NUMBER: Cell = { formula: '=ROW()-1' };

/** The cells of 교류실적 that the ledger fills; of people's columns only 사업명, where exchanges share one. */
export const exchangeRow = (event: StoredEvent): Row => {
  const [start, end] = days(event.date);
  return {
    연번: ROW_NUMBER,
    구분: text(scopeWord(event.partner)),
    국가명: text(countryOf(event.partner)),
    교류도시: text(event.partner.name),
    교류형태: text(kindWords(event)),
    시작일: start,
    종료일: end,
    방향: text(event.direction && DIRECTION_WORDS[event.direction]),
    교류분야: text(event.field && FIELD_WORDS[event.field]),
    교류내용: text(event.content),
    '단장(직위)': text(event.delegation?.head),
    인원: number(event.delegation?.number),
    // An article names the government, not the department: that is for people to write.
    담당부서: text(''),
    출처: sourceWords(event),
    검토: text(reviewWord(event)),
    ...(event.programme === undefined ? {} : { 사업명: text(event.programme.name) }),
    지자체: text(event.home.name),
    [EVENT_ID]: { number: event.n },
  };
};

export const articleRow = (n: number, record: ExchangeRecord): Row => {
  const { article } = record;
  return {
    보도일: firstDay(publishedDay(article.publishedAt)),
    언론사: text(article.outlet),
    제목: { text: article.title, ...webLink(article.url) },
    주소: text(article.url),
    근거구분: text(BASIS_WORDS[article.basis]),
    교류도시: text(record.partner.name),
    교류내용: text(record.content),
    인용: text(record.evidence.quotes.join('\n')),
    [RECORD_ID]: text(record.recordId),
    [EVENT_ID]: { number: n },
  };
};

export const spellingRow = ({ written, place, home }: Spelling): Row => ({
  '기사 표기': text(written),
  교류도시: text(place.name),
  원어: text(place.native),
  국가명: text(countryOf(place)),
  지역: text(place.region),
  구분: text(scopeWord(place)),
  지자체: text(home),
  장소번호: text(place.placeId),
});

/** One text for a value, however it was typed or read back: NFC, plain line ends, days as `YYYY-MM-DD`. */
export const normalCell = (cell: Cell | undefined, isDate: boolean): string => {
  if (cell === undefined) return '';
  if ('formula' in cell) return cell.formula;
  if ('number' in cell) return isDate ? dayOf(cell.number) : String(cell.number);
  return cell.text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
};

/** 6 hex digits: enough to tell what the ledger wrote from what a person typed. */
export const writtenHash = (normal: string): string => halfHash(normal).slice(0, 6);
