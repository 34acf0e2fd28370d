/** What a person has in hand for one article before 캡처: kept at every change, across windows and restarts. */
import * as z from 'zod/mini';
import { exchangeRecord } from '../../shared/record/exchange-record.ts';

export const draftRecord = z.omit(exchangeRecord, { recordId: true, capture: true });

export const draftItem = z.object({
  id: z.string(),
  draft: draftRecord,
  /** What reading said; null for an exchange written by hand. */
  read: z._default(z.nullable(draftRecord), null),
  /** Names of the fields the person changed; what a new reading says of them is not taken. */
  changed: z.array(z.string()),
  dropped: z.boolean(),
  /** Send the partner's spelling to the team with this capture. */
  teach: z.boolean(),
});
export type DraftItem = z.infer<typeof draftItem>;

export const draftSheet = z.object({
  /** Canonical address, or `pasted:` and an id. */
  key: z.string(),
  touchedAt: z.number(),
  /** The day of publication that the person gave; null while the article's own counts. */
  publishedAt: z.nullable(z.string()),
  items: z.array(draftItem),
});
export type DraftSheet = z.infer<typeof draftSheet>;
