/** What the sidebar shows of one event. Plain texts: the sidebar never builds HTML from them. */
import { sentenceLink } from '../record/sentence-link.ts';
import type { Row } from './cells.ts';
import { asKnown, dateWords } from './dates.ts';
import { EXCHANGES, PENDING } from './layout.ts';
import type { StoredEvent } from './stored.ts';
import { typedDate, typedText } from './typed.ts';

export interface QuotePart {
  readonly text: string;
  /** What the words stand for, in Korean; null for unmarked words. */
  readonly mark: string | null;
}

export interface SourceView {
  readonly title: string;
  /** Outlet and day. */
  readonly from: string;
  readonly link: string | null;
  readonly quotes: readonly (readonly QuotePart[])[];
}

export interface EventView {
  readonly n: number;
  /** What 검토 reads: the state a decision was made on. */
  readonly review: string;
  readonly title: string;
  readonly fields: readonly { readonly header: string; readonly value: string }[];
  readonly sources: readonly SourceView[];
  readonly suggestions: readonly { readonly field: string; readonly value: string }[];
  readonly near: readonly { readonly n: number; readonly words: string }[];
  readonly needsDate: boolean;
  readonly isDoubtful: boolean;
}

export interface ReviewState {
  /** Null when nothing waits. */
  readonly event: EventView | null;
  readonly pending: number;
  readonly total: number;
}

export interface Bulk {
  readonly count: number;
  /** For 되돌리기: what the rows read before. */
  readonly before: readonly { readonly n: number; readonly review: string }[];
}

/** One side of a pair under 중복 후보. */
export interface Candidate {
  readonly n: number;
  readonly words: string;
  readonly sources: readonly string[];
}

/** A device key without its secret. */
export interface ListedKey {
  readonly keyId: string;
  readonly person: string;
  readonly device: string;
  /** Day of its last use, `YYYY-MM-DD`. */
  readonly seen: string | null;
  readonly revoked: boolean;
}

/** What 점검 found: `fine` ones are told as well. */
export interface Finding {
  readonly fine: boolean;
  readonly words: string;
}

const SHOWN = [
  '지자체',
  '국가명',
  '교류도시',
  '교류형태',
  '시작일',
  '종료일',
  '방향',
  '교류분야',
  '교류내용',
  '단장(직위)',
  '인원',
  '담당부서',
];
const MARKS: Readonly<Record<string, string>> = {
  home: '지자체',
  partner: '교류도시',
  date: '교류일자',
  since: '결연일자',
  kind: '교류형태',
};
const SUGGESTED: Readonly<Record<string, string>> = {
  date: '시작일',
  kind: '교류형태',
  direction: '방향',
  field: '교류분야',
  content: '교류내용',
};

/** The quote cut at its marks, in order; overlapping marks lose their overlap. */
const partsOf = (
  quote: string,
  marks: readonly { start: number; end: number; mark: string }[],
): QuotePart[] => {
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { start, end, mark } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > quote.length || end <= start) continue;
    if (start > at) parts.push({ text: quote.slice(at, start), mark: null });
    parts.push({ text: quote.slice(start, end), mark });
    at = end;
  }
  return at < quote.length ? [...parts, { text: quote.slice(at), mark: null }] : parts;
};

const sourceView = ({ article, evidence }: StoredEvent['sources'][number]): SourceView => {
  const marks = Object.entries(evidence.marks).flatMap(([field, mark]) =>
    mark ? [{ ...mark, mark: MARKS[field] ?? field }] : [],
  );
  return {
    title: article.title,
    from: [article.outlet, dateWords(article.publishedAt?.slice(0, 10) ?? null)].filter(Boolean).join(' · '),
    link: sentenceLink(article, evidence),
    quotes: evidence.quotes.map((quote, i) =>
      partsOf(
        quote,
        marks.filter((mark) => mark.quote === i),
      ),
    ),
  };
};

const shown = (header: string, row: Row, known: string | null): string => {
  const isDate = EXCHANGES.columns.find((column) => column.header === header)?.type === 'date';
  const day = isDate ? typedDate(row[header]) : null;
  return day === null ? typedText(row[header]) : dateWords(asKnown(day, known === null ? [] : [known]));
};

/** Header of 교류실적 that a suggestion is about. */
export const suggestedHeader = (field: string): string => SUGGESTED[field] ?? field;

export const eventView = (
  event: StoredEvent,
  row: Row,
  others: ReadonlyMap<number, StoredEvent>,
): EventView => ({
  n: event.n,
  review: typedText(row.검토),
  title: typedText(row.교류내용),
  fields: SHOWN.map((header) => ({ header, value: shown(header, row, event.date) })).filter(
    ({ value }) => value !== '',
  ),
  sources: event.sources.map(sourceView),
  suggestions: event.suggestions.map(({ field, value }) => ({ field: suggestedHeader(field), value })),
  near: event.near.flatMap((n) => {
    const other = others.get(n);
    return other?.life === 'present'
      ? [{ n, words: `${dateWords(other.date)} ${other.partner.name} ${other.content}`.trim() }]
      : [];
  }),
  needsDate: typedText(row.시작일) === '',
  isDoubtful: event.doubtful ?? false,
});

export const isPending = (row: Row): boolean => PENDING.has(typedText(row.검토));
