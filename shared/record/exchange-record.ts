/** One exchange event of one home government with one partner, as it travels to the ledger. */
import * as z from 'zod/mini';
import { delegation } from './analysis.ts';
import { edtfDate } from './edtf.ts';
import {
  BASIS_WORDS,
  codesOf,
  DIRECTION_WORDS,
  FIELD_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  RELATION_WORDS,
  STATE_WORDS,
} from './vocabulary.ts';

export const SCHEMA_VERSION = 1;
export const MAX_QUOTES = 3;
export const MAX_QUOTED_CHARACTERS = 300;

const line = (max: number) => z.string().check(z.maxLength(max));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));

export const recordId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

export const home = z.object({
  name: line(60),
  code: line(120),
  province: z.nullable(line(60)),
  /** The government that holds the area today, where it was merged or renamed. */
  successor: z.optional(z.nullable(line(120))),
});
export type Home = z.infer<typeof home>;

export const partner = z.object({
  name: line(120).check(z.minLength(1)),
  asWritten: line(120),
  native: z.nullable(line(120)),
  country: z.nullable(country),
  region: z.nullable(line(120)),
  placeId: z.nullable(line(80)),
  scope: z.enum(['foreign', 'domestic']),
  level: z.enum(codesOf(LEVEL_WORDS)),
});
export type Partner = z.infer<typeof partner>;

export const related = z.object({
  place: partner,
  relation: z.nullable(z.enum(codesOf(RELATION_WORDS))),
  since: z.nullable(edtfDate),
});

export const article = z.object({
  /** Canonical; null for pasted and hand-entered records. */
  url: z.nullable(line(2000)),
  title: line(500),
  outlet: z.nullable(line(120)),
  /** ISO 8601 in KST: `2022-05-19` or `2022-05-19T16:23:00+09:00`. */
  publishedAt: z.nullable(line(40)),
  publishedAtSource: z.nullable(line(40)),
  basis: z.enum(codesOf(BASIS_WORDS)),
  /** 64-bit likeness of the text as 16 hex digits (fingerprint.ts); null without a text. */
  fingerprint: z.nullable(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
});
export type Article = z.infer<typeof article>;

const quoteMark = z.object({
  quote: z.number().check(z.int(), z.gte(0), z.lt(MAX_QUOTES)),
  start: z.number().check(z.int(), z.nonnegative()),
  end: z.number().check(z.int(), z.nonnegative()),
});

/** The fields whose words are marked in the quotes. */
export const MARKED_FIELDS = ['home', 'partner', 'date', 'since', 'kind'] as const;
export type MarkedField = (typeof MARKED_FIELDS)[number];

export const evidence = z.object({
  quotes: z.array(z.string()).check(
    z.maxLength(MAX_QUOTES),
    z.refine((quotes) => quotes.join('').length <= MAX_QUOTED_CHARACTERS, '인용이 300자를 넘습니다.'),
  ),
  marks: z.partialRecord(z.enum(MARKED_FIELDS), quoteMark),
});
export type Evidence = z.infer<typeof evidence>;

export const exchangeRecord = z.object({
  v: z.literal(SCHEMA_VERSION),
  recordId,
  home,
  partner,
  related: z.array(related).check(z.maxLength(20)),
  date: z.nullable(edtfDate),
  dateAsWritten: z.nullable(line(120)),
  content: line(500),
  kind: z.enum(codesOf(KIND_WORDS)),
  direction: z.nullable(z.enum(codesOf(DIRECTION_WORDS))),
  field: z.nullable(z.enum(codesOf(FIELD_WORDS))),
  relation: z.nullable(z.enum(codesOf(RELATION_WORDS))),
  since: z.nullable(edtfDate),
  delegation: z.nullable(delegation),
  state: z.enum(codesOf(STATE_WORDS)),
  article,
  evidence,
  confidence: z.record(z.string(), z.object({ value: z.number(), rule: z.string() })),
  capture: z.object({
    /** Device key; the ledger knows whose it is. */
    by: z.nullable(line(80)),
    at: line(40),
    extractor: line(40),
    data: line(40),
    /** Names of the fields the person changed before sending. */
    changed: z.array(line(40)),
  }),
});
export type ExchangeRecord = z.infer<typeof exchangeRecord>;
