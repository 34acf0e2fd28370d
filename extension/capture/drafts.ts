/** Draft sheets at rest, and how a new reading joins what the person has changed. */
import type { DraftRecord } from '../../shared/record/from-analysis.ts';
import { homeKey, placeKey } from '../../shared/record/identity.ts';
import { announceChange } from './changes.ts';
import { database } from './database.ts';
import { type DraftItem, type DraftSheet, draftSheet } from './draft-sheet.ts';

/** Drafts of articles that nobody came back to. */
const KEPT_MS = 90 * 24 * 60 * 60_000;

export const loadDrafts = async (key: string): Promise<DraftSheet | null> => {
  const read = draftSheet.safeParse(await (await database()).get('drafts', key));
  return read.success ? read.data : null;
};

export const saveDrafts = async (sheet: DraftSheet): Promise<void> => {
  await (await database()).put('drafts', sheet);
  announceChange();
};

export const forgetOldDrafts = async (now = Date.now()): Promise<void> => {
  const tx = (await database()).transaction('drafts', 'readwrite');
  for (const key of await tx.store.index('touched').getAllKeys(IDBKeyRange.upperBound(now - KEPT_MS)))
    await tx.store.delete(key);
  await tx.done;
};

const freshItem = (draft: DraftRecord): DraftItem => ({
  id: crypto.randomUUID(),
  draft,
  read: draft,
  changed: [],
  dropped: false,
  teach: false,
});

const samePair = (a: DraftRecord, b: DraftRecord): boolean =>
  homeKey(a.home) === homeKey(b.home) &&
  (placeKey(a.partner) === placeKey(b.partner) || a.partner.asWritten === b.partner.asWritten);

/** A corrected home or partner no longer tells which exchange it was; the sentence still does. */
const sameExchange = ({ draft, changed }: DraftItem, fresh: DraftRecord): boolean =>
  changed.includes('partner') || changed.includes('home')
    ? draft.evidence.quotes[0] !== undefined && draft.evidence.quotes[0] === fresh.evidence.quotes[0]
    : samePair(draft, fresh);

const keepChanged = (fresh: DraftRecord, { draft, changed }: DraftItem): DraftRecord => {
  const own = Object.entries(draft).filter(([field]) => changed.includes(field));
  return { ...fresh, ...Object.fromEntries(own) };
};

/**
 * The items to show for a reading. An item that the person touched keeps what was changed, each at most once,
 * and stays even where the new reading no longer finds it.
 */
export const joinDrafts = (
  fresh: readonly DraftRecord[],
  sheet: Pick<DraftSheet, 'items'> | null,
): DraftItem[] => {
  const touched = (sheet?.items ?? []).filter(({ changed, dropped }) => changed.length > 0 || dropped);
  const used = new Set<DraftItem>();
  const take = (draft: DraftRecord, fits: (item: DraftItem, draft: DraftRecord) => boolean) => {
    const old = touched.find((item) => !used.has(item) && fits(item, draft));
    if (old) used.add(old);
    return old;
  };
  // Two exchanges with one partner: first each finds its own kind, then what is left over.
  const sameKind = fresh.map((draft) =>
    take(draft, (item) => sameExchange(item, draft) && item.draft.kind === draft.kind),
  );
  const items = fresh.map((draft, i) => {
    const old = sameKind[i] ?? take(draft, sameExchange);
    return old ? { ...old, read: draft, draft: keepChanged(draft, old) } : freshItem(draft);
  });
  return [...items, ...touched.filter((item) => !used.has(item) && item.changed.length > 0)];
};
