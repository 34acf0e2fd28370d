/** What reading makes of an article: facts with the characters they stand on. */
import * as z from 'zod/mini';
import { edtfDate } from './edtf.ts';
import {
  codesOf,
  DIRECTION_WORDS,
  FIELD_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  RELATION_WORDS,
  STATE_WORDS,
} from './vocabulary.ts';

const offset = z.number().check(z.int(), z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(1));

/** Half-open range of UTF-16 code units in the article's text. */
export const span = z.object({ start: offset, end: offset });
export type Span = z.infer<typeof span>;

/** Why the reader decided so: a rule's code, the words it stands on, and its weight (+ for, − against). */
export const reason = z.object({
  rule: z.string(),
  words: z.string(),
  weight: z.number(),
  at: z.nullable(span),
});
export type Reason = z.infer<typeof reason>;

export const homeMention = z.object({
  name: z.string(),
  /** `KR/경기도/남양주시`, by the name at the event's date. */
  code: z.string(),
  province: z.nullable(z.string()),
  surface: z.string(),
  start: offset,
  end: offset,
  confidence: share,
  rule: z.string(),
});
export type HomeMention = z.infer<typeof homeMention>;

export const partnerMention = z.object({
  /** As the article writes it, with its suffix, without country and region. */
  name: z.string(),
  /** The standard spelling of the place, where one is known (창저우시 for 상주시). */
  standardName: z.nullable(z.string()),
  native: z.nullable(z.string()),
  surface: z.string(),
  start: offset,
  end: offset,
  /** ISO 3166-1 alpha-2. */
  country: z.nullable(z.string()),
  region: z.nullable(z.string()),
  scope: z.enum(['foreign', 'domestic']),
  level: z.enum(codesOf(LEVEL_WORDS)),
  role: z.enum(['counterpart', 'mentioned']),
  relation: z.nullable(z.enum(codesOf(RELATION_WORDS))),
  since: z.nullable(edtfDate),
  /** `geonames:1815456`, `kr:…` or `gyoryu:…`; null is 미등록. */
  placeId: z.nullable(z.string()),
  confidence: share,
  rule: z.string(),
});
export type PartnerMention = z.infer<typeof partnerMention>;

export const delegation = z.object({
  /** A title only, never a person's name. */
  head: z.nullable(z.string()),
  number: z.nullable(offset),
  side: z.nullable(z.enum(['home', 'partner', 'both'])),
  words: z.string(),
});
export type Delegation = z.infer<typeof delegation>;

export const exchangeEvent = z.object({
  /** Null where the article gives no day; `XXXX-XX-13` where only the publication date is missing. */
  date: z.nullable(edtfDate),
  dateSurface: z.nullable(z.string()),
  start: z.nullable(offset),
  end: z.nullable(offset),
  kind: z.enum(codesOf(KIND_WORDS)),
  direction: z.nullable(z.enum(codesOf(DIRECTION_WORDS))),
  field: z.nullable(z.enum(codesOf(FIELD_WORDS))),
  /** Indexes into `homes` and `partners`. */
  homes: z.array(offset),
  partners: z.array(offset),
  /** Cities this event is about without their taking part: indexes into `partners`. */
  about: z.array(offset),
  state: z.enum(codesOf(STATE_WORDS)),
  delegation: z.nullable(delegation),
  /** The sentences that report it. */
  evidence: z.array(span),
  confidence: share,
  rule: z.string(),
});
export type ExchangeEvent = z.infer<typeof exchangeEvent>;

export const analysis = z.object({
  isExchange: z.boolean(),
  score: share,
  reasons: z.array(reason),
  /** 교류내용 to start from: the title without outlet, brackets and the home's name in front. */
  content: z.string(),
  publishedAt: z.nullable(z.string()),
  /** True when a date waits for the day of publication. */
  needsPublication: z.boolean(),
  homes: z.array(homeMention),
  partners: z.array(partnerMention),
  events: z.array(exchangeEvent),
  /** Where the article's own text ends: below are translations, lists and notices. */
  body: span,
});
export type Analysis = z.infer<typeof analysis>;
