/** What is being written in 붙여넣기·직접 입력, kept in this browser until it is stored: closing the window loses nothing. */
import * as z from 'zod/mini';
import { exchangeRecord, partner, recordId } from '../../../shared/record/exchange-record.ts';
import type { Pasted } from '../../../shared/record/pasted-article.ts';
import { BASIS_WORDS, codesOf } from '../../../shared/record/vocabulary.ts';
import type { Entry } from './entry.ts';

const KEY = 'gyoryu-entry';

const pasted = z.object({
  text: z.string(),
  title: z.string(),
  day: z.string(),
  basis: z.enum(codesOf(BASIS_WORDS)),
  url: z.optional(z.string()),
  outlet: z.optional(z.string()),
});

/** A city may not be named yet. */
const draft = z.extend(z.omit(exchangeRecord, { recordId: true, capture: true }), {
  partner: z.extend(partner, { name: z.string() }),
});

const kept = z.object({
  pasted,
  entries: z.array(
    z.object({ recordId, draft, changed: z.array(z.string()), dropped: z.boolean(), teach: z.boolean() }),
  ),
});

export interface Kept {
  readonly pasted: Pasted;
  /** Empty while the text has not been read. */
  readonly entries: readonly Entry[];
}

const isBlank = ({ pasted: { text, title }, entries }: Kept): boolean =>
  entries.length === 0 && text.trim() === '' && title.trim() === '';

/** A browser that keeps nothing for other sites throws: then closing the window loses what was written. */
const quietly = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

export const forgetKept = (): void => void quietly(() => localStorage.removeItem(KEY));

export const keep = (now: Kept): void => {
  if (isBlank(now)) {
    forgetKept();
    return;
  }
  const entries = now.entries.map((entry) => ({ ...entry, changed: [...entry.changed] }));
  quietly(() => localStorage.setItem(KEY, JSON.stringify({ pasted: now.pasted, entries })));
};

/** Null where nothing is kept, or what is kept is of another version. */
export const readKept = (): Kept | null => {
  const parsed = z.safeParse(
    kept,
    quietly(() => JSON.parse(localStorage.getItem(KEY) ?? 'null')),
  );
  if (!parsed.success) return null;
  const entries = parsed.data.entries.map((entry) => ({ ...entry, changed: new Set(entry.changed) }));
  return { pasted: parsed.data.pasted, entries };
};
