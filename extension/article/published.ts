/**
 * The day of publication, from the surest source that has one: JSON-LD, meta, og:regDate, a machine-readable
 * time, the line under the headline, the address. Never a clock, a weather bar, 최종편집 or a list below.
 */
import type { HeadLines } from './head.ts';
import { metaDate } from './metadata.ts';
import { flatText } from './nodes.ts';
import { dateInAddress, labelledDate, loneDate, parseStamp } from './stamp.ts';
import type { DateSource, PublicationDate } from './types.ts';

export interface DateClues {
  meta: ReadonlyMap<string, string>;
  url: string;
  linked: string | null;
  /** The site rule's selectors. */
  siteDates: readonly string[];
  lines: HeadLines;
}

const STAMPS = ['data-date-time', 'data-published-time', 'datetime', 'content'];
const LONGEST = 300;

const machineStamp = (element: Element): string | null => {
  for (const name of STAMPS) {
    const value = element.getAttribute(name);
    const at = value === null ? null : parseStamp(value);
    if (at) return at;
  }
  return null;
};

const first = <T>(all: readonly T[], find: (one: T) => string | null): string | null => {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return null;
};

/** The text of the element that the rule names first. */
const siteByline = ({ siteDates, lines }: DateClues): string | null =>
  first(siteDates, (selector) =>
    first(
      lines.dated.filter((element) => element.matches(selector)),
      (element) => {
        const text = flatText(element);
        return text.length > LONGEST ? null : (labelledDate(text) ?? loneDate(text, 2));
      },
    ),
  );

/** Below a body 등록일 and 발행일 are the paper's own: its imprint. */
const OF_ARTICLE = /송고|입력|승인|전송/;

const byline = (clues: DateClues): string | null => {
  const { between, above, below } = clues.lines;
  return (
    labelledDate(between.join(' ')) ??
    siteByline(clues) ??
    first(between, (line) => loneDate(line, 4)) ??
    labelledDate(above.join(' ')) ??
    labelledDate(below.filter((line) => OF_ARTICLE.test(line)).join(' '))
  );
};

const SOURCES: Record<DateSource, (clues: DateClues) => string | null> = {
  'json-ld': ({ linked }) => (linked === null ? null : parseStamp(linked)),
  meta: ({ meta }) => metaDate(meta),
  'og:regDate': ({ meta }) => parseStamp(meta.get('og:regDate') ?? ''),
  time: ({ lines }) => first(lines.dated, machineStamp),
  byline,
  url: ({ url }) => dateInAddress(url),
};

const ORDER: readonly DateSource[] = ['json-ld', 'meta', 'og:regDate', 'time', 'byline', 'url'];

export const publicationDate = (clues: DateClues): PublicationDate | null => {
  for (const source of ORDER) {
    const at = SOURCES[source](clues);
    if (at) return { at, source };
  }
  return null;
};
