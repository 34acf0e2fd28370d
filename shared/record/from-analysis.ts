/** From what was read to what is sent: one draft for each home, partner and event of an article. */
import type { Analysis, ExchangeEvent, HomeMention, PartnerMention, Span } from './analysis.ts';
import { contentFor } from './content-of.ts';
import {
  type Article,
  type Evidence,
  type ExchangeRecord,
  MARKED_FIELDS,
  type MarkedField,
  type Partner,
  SCHEMA_VERSION,
} from './exchange-record.ts';
import { contains, overlaps, quotableSpans } from './quotes.ts';

export type DraftRecord = Omit<ExchangeRecord, 'recordId' | 'capture'>;

const dateSpan = ({ start, end }: ExchangeEvent): Span[] =>
  start === null || end === null ? [] : [{ start, end }];

export const partnerOf = (mention: PartnerMention): Partner => ({
  name: mention.standardName ?? mention.name,
  asWritten: mention.name,
  native: mention.native,
  country: mention.country,
  region: mention.region,
  placeId: mention.placeId,
  scope: mention.scope,
  level: mention.level,
});

const relatedOf = (mention: PartnerMention) => ({
  place: partnerOf(mention),
  relation: mention.relation,
  since: mention.since,
});

const evidenceOf = (
  text: string,
  quotable: readonly Span[],
  event: ExchangeEvent,
  words: Partial<Record<MarkedField, Span>>,
): Evidence => {
  const own = quotable.filter((window) => event.evidence.some((sentence) => overlaps(window, sentence)));
  const marks: Evidence['marks'] = {};
  for (const field of MARKED_FIELDS) {
    const at = words[field];
    const quote = at ? own.findIndex((window) => contains(window, at)) : -1;
    const window = own[quote];
    if (at && window) marks[field] = { quote, start: at.start - window.start, end: at.end - window.start };
  }
  return { quotes: own.map((window) => text.slice(window.start, window.end)), marks };
};

/**
 * Drafts in the order of the article's events. Places that are only talked about (`about`, and background
 * with a relation or a since) ride on one draft as `related`; no exchange of theirs is claimed.
 * @param keepQuotes false stores no sentence of the article.
 */
export const draftsFrom = (
  analysis: Analysis,
  text: string,
  article: Article,
  { keepQuotes = true }: { keepQuotes?: boolean } = {},
): DraftRecord[] => {
  const allWords = [...analysis.partners, ...analysis.events.flatMap(dateSpan)];
  const quotable = keepQuotes ? quotableSpans(text, analysis.events, allWords) : [];
  const spoken = new Set(analysis.events.flatMap((event) => [...event.partners, ...event.about]));
  const background = analysis.partners.filter(
    (mention, i) =>
      !spoken.has(i) && mention.role === 'mentioned' && (mention.relation ?? mention.since) !== null,
  );

  const draft = (home: HomeMention, partner: PartnerMention, event: ExchangeEvent): DraftRecord => {
    const evidence = evidenceOf(text, quotable, event, { home, partner, date: dateSpan(event)[0] });
    return {
      v: SCHEMA_VERSION,
      home: { name: home.name, code: home.code, province: home.province },
      partner: partnerOf(partner),
      related: event.about.flatMap((i) => analysis.partners[i] ?? []).map(relatedOf),
      date: event.date,
      dateAsWritten: event.dateSurface,
      content: contentFor(analysis, partner, event, evidence.quotes),
      kind: event.kind,
      direction: event.direction,
      field: event.field,
      relation: partner.relation,
      since: partner.since,
      delegation: event.delegation,
      state: event.state,
      article,
      evidence,
      confidence: {
        home: { value: home.confidence, rule: home.rule },
        partner: { value: partner.confidence, rule: partner.rule },
        event: { value: event.confidence, rule: event.rule },
      },
    };
  };

  const drafts = analysis.events.flatMap((event) =>
    event.homes
      .flatMap((i) => analysis.homes[i] ?? [])
      .flatMap((home) =>
        event.partners
          .flatMap((i) => analysis.partners[i] ?? [])
          .map((partner) => draft(home, partner, event)),
      ),
  );
  const [first] = drafts;
  if (first) first.related = [...first.related, ...background.map(relatedOf)].slice(0, 20);
  return drafts;
};

export const completeRecord = (
  draft: DraftRecord,
  recordId: string,
  capture: ExchangeRecord['capture'],
): ExchangeRecord => ({ ...draft, recordId, capture });
