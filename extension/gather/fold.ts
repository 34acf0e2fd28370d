/** Copies of one release, and articles about the very same exchanges, are one thing to decide. */
import { edtfSpan } from '../../shared/record/edtf.ts';
import { distance, NEAR_COPY_BITS } from '../../shared/record/fingerprint.ts';
import type { DraftRecord } from '../../shared/record/from-analysis.ts';
import { homeKey, samePlace } from '../../shared/record/identity.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import type { FoundItem } from './item.ts';

export interface Group {
  /** The article that is shown: dated where one of them is. */
  leader: FoundItem;
  copies: readonly FoundItem[];
}

const draftsOf = ({ found }: FoundItem): DraftRecord[] => found.items.map(({ draft }) => draft);

const isCopy = (a: FoundItem, b: FoundItem): boolean => {
  const [one, other] = [draftsOf(a)[0]?.article.fingerprint, draftsOf(b)[0]?.article.fingerprint];
  return !!one && !!other && distance(one, other) <= NEAR_COPY_BITS;
};

const isDated = ({ date }: DraftRecord): boolean => date !== null && edtfSpan(date) !== null;

const sameExchange = (a: DraftRecord, b: DraftRecord): boolean =>
  isDated(a) &&
  a.date === b.date &&
  a.kind === b.kind &&
  homeKey(a.home) === homeKey(b.home) &&
  samePlace(a.partner, b.partner);

/** Every exchange of `b` is one of `a`'s: then nothing of `b` is lost behind `a`. */
const tellsNothingNew = (a: FoundItem, b: FoundItem): boolean =>
  draftsOf(b).every((draft) => draftsOf(a).some((other) => sameExchange(other, draft)));

const worth = (item: FoundItem): number => draftsOf(item).filter(isDated).length;

/** In the order of their first articles. */
export const fold = (items: readonly FoundItem[]): Group[] => {
  const groups: FoundItem[][] = [];
  for (const item of items) {
    const group = groups.find(([first]) => first && (isCopy(first, item) || tellsNothingNew(first, item)));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => {
    const [leader] = [...group].sort((a, b) => worth(b) - worth(a));
    return leader ? [{ leader, copies: group.filter((item) => item !== leader) }] : [];
  });
};

/** What the leader's exchange is in a copy: the same facts under the copy's article and its own sentences. */
export const inCopy = (item: DraftItem, copy: FoundItem): DraftItem | null => {
  const [own] = copy.found.items;
  if (!own) return null;
  const twin = copy.found.items.find(({ draft }) => samePlace(draft.partner, item.draft.partner));
  return {
    ...item,
    id: `${item.id}-${copy.key}`,
    teach: false,
    draft: {
      ...item.draft,
      related: [],
      article: own.draft.article,
      evidence: twin?.draft.evidence ?? { quotes: [], marks: {} },
    },
  };
};
