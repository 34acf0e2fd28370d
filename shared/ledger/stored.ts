/** What the machine sheets hold: one event, one pair, the counters. Each is one row that never moves. */
import * as z from 'zod/mini';
import { delegation } from '../record/analysis.ts';
import { edtfDate } from '../record/edtf.ts';
import { article, evidence, home, partner, recordId } from '../record/exchange-record.ts';
import {
  codesOf,
  DIRECTION_WORDS,
  FIELD_WORDS,
  KIND_WORDS,
  RELATION_WORDS,
  STATE_WORDS,
} from '../record/vocabulary.ts';

const count = z.number().check(z.int(), z.nonnegative());

/** A source of an event: one article, or one entry by hand. */
export const source = z.object({
  recordId,
  article,
  evidence,
  /** Device key of who captured it. */
  by: z.nullable(z.string()),
  at: z.string(),
  /** What its record said where the event says otherwise, or a person set it: tells two exchanges of one article apart. */
  said: z.optional(z.object({ date: z.nullable(edtfDate), kind: z.enum(codesOf(KIND_WORDS)) })),
});
export type Source = z.infer<typeof source>;

/** A later source's differing value: shown to the reviewer, never written by itself. */
export const suggestion = z.object({ field: z.string(), value: z.string(), recordId });
export type Suggestion = z.infer<typeof suggestion>;

/** 교류사업 that an event is part of. */
export const programme = z.object({
  /** 기록번호 of its first event. */
  n: count,
  name: z.string(),
});
export type Programme = z.infer<typeof programme>;

export const LIVES = ['present', 'undone', 'deleted', 'merged'] as const;

export const storedEvent = z.object({
  /** 기록번호: row of `_기록`, from 1, for life. */
  n: count,
  life: z.enum(LIVES),
  /** The event this one was merged into, when `life` is `merged`. */
  into: z.nullable(count),
  /** Row of `_결연`; null for partners that are no government. */
  pair: z.nullable(count),
  /** Rows of `_결연` of places that its records told of besides. */
  also: z.optional(z.array(count)),
  recordIds: z.array(recordId),
  /** True for a row that a person typed: it stands without any record. */
  byHand: z.optional(z.boolean()),
  /** Records that 되돌리기 took out while others kept the event: a late copy of their capture finds them here. */
  takenBack: z.optional(z.array(recordId)),
  home,
  partner,
  /** What it was before a row of 도시명 표기 told its place; without that row it is so again. */
  was: z.optional(z.object({ partner, pair: z.nullable(count) })),
  date: z.nullable(edtfDate),
  content: z.string(),
  kind: z.enum(codesOf(KIND_WORDS)),
  direction: z.nullable(z.enum(codesOf(DIRECTION_WORDS))),
  field: z.nullable(z.enum(codesOf(FIELD_WORDS))),
  delegation: z.nullable(delegation),
  state: z.enum(codesOf(STATE_WORDS)),
  /** True when a person marked it 제외: not counted. */
  excluded: z.boolean(),
  /** True while every source was read without confidence in its city or home: 검토 asks for a look. */
  doubtful: z.optional(z.boolean()),
  /** Names of record fields that a person set; later sources only suggest for these. */
  changed: z.array(z.string()),
  suggestions: z.array(suggestion),
  /** Absent for most exchanges: each is a 교류사업 of its own. */
  programme: z.optional(programme),
  /** 기록번호 of events that may be the same: 중복 후보. */
  near: z.array(count),
  /** Hash of what the ledger last wrote, by header of 교류실적. */
  written: z.record(z.string(), z.string()),
  sources: z.array(source),
  rev: count,
});
export type StoredEvent = z.infer<typeof storedEvent>;

/** A relation and a date that some records told of a pair. */
export const lesson = z.object({
  relation: z.nullable(z.enum(codesOf(RELATION_WORDS))),
  since: z.nullable(edtfDate),
  /** Short hashes of the records' ids; null: it stands for good. */
  by: z.nullable(z.array(z.string())),
});
export type Lesson = z.infer<typeof lesson>;

const facts = {
  relation: z.nullable(z.enum(codesOf(RELATION_WORDS))),
  /** EDTF of each step that is known. */
  steps: z.partialRecord(z.enum(codesOf(RELATION_WORDS)), edtfDate),
};

/** What a pair knows that 도시명 표기 made one with another; the other shows it as its own meanwhile. */
export const lentFacts = z.object({ m: count, partner, ...facts });
export type LentFacts = z.infer<typeof lentFacts>;

export const storedPair = z.object({
  /** Row of `_결연`, from 1, for life. */
  m: count,
  home,
  partner,
  ...facts,
  /** As whom it was captured, where a row of 도시명 표기 names it otherwise now. */
  was: z.optional(partner),
  /** The pair it is one with by 도시명 표기, without a row of its own; null: its row is to be given back. */
  into: z.optional(z.nullable(count)),
  /** Of the pairs that are one with this. */
  lent: z.optional(z.array(lentFacts)),
  /** Pairs whose name is alike and that a person told from this one. */
  apart: z.optional(z.array(count)),
  /** Where the relation and the steps come from. */
  lessons: z.optional(z.array(lesson)),
  /** True once all that spoke for it was taken back: it has no row, and a later capture makes another pair. */
  gone: z.optional(z.boolean()),
  /** Completed exchanges that are not excluded. */
  count,
  first: z.nullable(edtfDate),
  last: z.nullable(edtfDate),
  lastContent: z.string(),
  /** 기록번호 of the exchange that `last` and `lastContent` are of. */
  lastOf: z.optional(count),
  byKind: z.partialRecord(z.enum(codesOf(KIND_WORDS)), count),
  /** Hash of what the ledger last wrote, by header of 결연현황. */
  written: z.record(z.string(), z.string()),
});
export type StoredPair = z.infer<typeof storedPair>;

/** The one row of `_대장`. */
export const counters = z.object({
  schema: count,
  events: count,
  pairs: count,
  revision: count,
  /** Id of the spreadsheet they were made in; another id means a copy. */
  spreadsheet: z.string(),
});
export type Counters = z.infer<typeof counters>;
