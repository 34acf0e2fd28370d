/** 캡처: from drafts to entries of the outbox. Nothing here waits for the network. */

import { missingIn } from '../../shared/record/blank-draft.ts';
import { exchangeRecord } from '../../shared/record/exchange-record.ts';
import { completeRecord } from '../../shared/record/from-analysis.ts';
import { homeKey, placeKey } from '../../shared/record/identity.ts';
import { keyHash } from '../../shared/record/key-hash.ts';
import { kst } from '../../shared/record/kst.ts';
import type { DraftItem } from './draft-sheet.ts';
import type { Entry } from './entry.ts';
import { enqueue, type NewEntry } from './outbox.ts';
import { uuidV7 } from './uuid-v7.ts';

export interface CapturedBy {
  ledgerId: string | null;
  keyId: string | null;
  /** Versions of the reading rules and of the places data. */
  extractor: string;
  data: string;
}

/** A draft that its own schema refuses: the field, as a path. */
export interface Unfit {
  id: string;
  fields: string[];
}

export type CaptureResult = { is: 'captured'; entries: Entry[] } | { is: 'unfit'; unfit: Unfit[] };

/** A second click on the same exchange of the same article has the same key. */
export const sameKeyOf = ({ draft }: DraftItem): string =>
  keyHash(
    [
      draft.article.url ?? draft.article.title,
      homeKey(draft.home),
      placeKey(draft.partner),
      draft.date,
      draft.kind,
    ].join('|'),
  );

const spellingsOf = ({ draft, teach }: DraftItem): NewEntry['spellings'] =>
  teach && draft.partner.asWritten !== ''
    ? [{ written: draft.partner.asWritten, place: draft.partner, home: draft.home.code || null }]
    : [];

/** Captures every item that was not dropped, or none where one does not fit. */
export const captureItems = async (
  items: readonly DraftItem[],
  by: CapturedBy,
  now = Date.now(),
): Promise<CaptureResult> => {
  const unfit: Unfit[] = [];
  const fresh: NewEntry[] = [];
  for (const item of items.filter(({ dropped }) => !dropped)) {
    const record = exchangeRecord.safeParse(
      completeRecord(item.draft, uuidV7(now), {
        by: by.keyId,
        at: kst(now),
        extractor: by.extractor,
        data: by.data,
        changed: item.changed,
      }),
    );
    const missing = missingIn(item.draft);
    if (missing.length > 0) unfit.push({ id: item.id, fields: missing });
    else if (record.success)
      fresh.push({
        record: record.data,
        spellings: spellingsOf(item),
        sameKey: sameKeyOf(item),
        ledgerId: by.ledgerId,
      });
    else unfit.push({ id: item.id, fields: record.error.issues.map(({ path }) => path.join('.')) });
  }
  return unfit.length > 0 ? { is: 'unfit', unfit } : { is: 'captured', entries: await enqueue(fresh) };
};
