/**
 * The day of publication, from the surest source that has one: JSON-LD, meta, og:regDate, a machine-readable
 * time, the line under the headline, the address. Never a clock, a weather bar, 최종편집 or a list below.
 */
import { commonScope, type HeadLines } from './head.ts';
import { metaContent, metaDate } from './metadata.ts';
import { flatText } from './nodes.ts';
import { dateInAddress, labelledDate, loneDate, parseStamp } from './stamp.ts';
import type { DateSource, PublicationDate } from './types.ts';

export interface DateClues {
  document: Document;
  url: string;
  linked: string | null;
  /** The site rule's selectors. */
  siteDates: readonly string[];
  headline: Element | null;
  body: Element;
  lines: HeadLines;
}

const STAMPS = ['data-date-time', 'data-published-time', 'datetime', 'content'];
const ELSEWHERE =
  'aside,nav,footer,[class*="relat"],[class*="rank"],[class*="comment"],[class*="reply"],[class*="weather"]';

const machineStamp = (element: Element): string | null => {
  for (const name of STAMPS) {
    const value = element.getAttribute(name);
    const at = value === null ? null : parseStamp(value);
    if (at) return at;
  }
  return null;
};

/** Elements that a selector finds near headline and body, not in a list of other articles. */
const nearby = (clues: DateClues, selector: string): Element[] => {
  const scope = clues.headline
    ? (commonScope(clues.headline, clues.body).parentElement ?? clues.body)
    : (clues.body.parentElement?.parentElement ?? clues.body);
  return [...scope.querySelectorAll(selector)].filter((element) => !element.closest(ELSEWHERE));
};

const timeElement = (clues: DateClues): string | null => {
  const selectors = [...clues.siteDates, '[data-date-time]', '[itemprop="datePublished"]', 'time[datetime]'];
  for (const selector of selectors) {
    for (const element of nearby(clues, selector)) {
      const inOther = element.closest('li,tr') !== null && element.closest('a') !== null;
      const at = inOther ? null : machineStamp(element);
      if (at) return at;
    }
  }
  return null;
};

const siteByline = (clues: DateClues): string | null => {
  for (const selector of clues.siteDates) {
    for (const element of nearby(clues, selector)) {
      const text = flatText(element);
      const at = text.length > 300 ? null : (labelledDate(text) ?? loneDate(text, 2));
      if (at) return at;
    }
  }
  return null;
};

const byline = (clues: DateClues): string | null => {
  const { between, above, below } = clues.lines;
  return (
    labelledDate(between.join(' ')) ??
    siteByline(clues) ??
    between.map((line) => loneDate(line, 4)).find((at) => at !== null) ??
    labelledDate(above.join(' ')) ??
    labelledDate(below.join(' '))
  );
};

const SOURCES: Record<DateSource, (clues: DateClues) => string | null> = {
  'json-ld': ({ linked }) => (linked === null ? null : parseStamp(linked)),
  meta: ({ document }) => metaDate(document),
  'og:regDate': ({ document }) => parseStamp(metaContent(document, ['og:regDate']) ?? ''),
  time: timeElement,
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
