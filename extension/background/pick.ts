/** Selected words of the page become the partner or the date of the exchange in hand. */

import { withUnit } from '../../shared/places/with-unit.ts';
import { articleOf } from '../capture/article-of.ts';
import { blankItem } from '../capture/blank.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { joinDrafts, loadDrafts, saveDrafts } from '../capture/drafts.ts';
import { draftsOf } from '../capture/page-drafts.ts';
import { dateIn } from '../reading/date-in.ts';
import { searchPlaces } from '../reading/reader.ts';
import { lookAt } from './pages.ts';

type Change = (item: DraftItem, publishedAt: string | null) => Promise<DraftItem | null>;

/** The first exchange that was not dropped; a blank one where none was found. */
const changeNow = async (tabId: number, change: Change): Promise<void> => {
  const page = await lookAt(tabId);
  if (page.is !== 'read') return;
  const key = page.article.url;
  const sheet = await loadDrafts(key);
  const given = sheet?.publishedAt ?? null;
  const items = joinDrafts(await draftsOf(page, given), sheet);
  const inHand =
    items.find(({ dropped }) => !dropped) ?? blankItem(articleOf(page.article, given), undefined);
  const changed = await change(inHand, given ?? page.article.publishedAt);
  if (!changed) return;
  const others = items.includes(inHand) ? items : [...items, inHand];
  await saveDrafts({
    key,
    touchedAt: Date.now(),
    publishedAt: given,
    items: others.map((item) => (item === inHand ? changed : item)),
  });
};

let before: Promise<unknown> = Promise.resolve();
/** Words chosen one right after the other: each choice begins with what the one before it left. */
const changeInHand = (tabId: number, change: Change): Promise<void> => {
  const mine = before.then(() => changeNow(tabId, change));
  // Whoever chose is told of a failure; the next choice only waits for its end.
  before = mine.catch(() => null);
  return mine;
};

const marked = (item: DraftItem, field: 'partner' | 'date'): string[] => [
  ...new Set([...item.changed, field]),
];

const PARTICLE = /(?:에서|으로|와의|과의|와|과|은|는|이|가|을|를|의|에|로|도)$/;

export const pickPartner = (tabId: number, selection: string): Promise<void> =>
  changeInHand(tabId, async (item) => {
    const written = selection.trim().slice(0, 120);
    if (written === '') return null;
    const name = written.replace(PARTICLE, '') || written;
    const [place] = await searchPlaces(name, 1);
    const { partner } = item.draft;
    const known = place
      ? {
          name: withUnit(place, name),
          native: place.native,
          country: place.country,
          region: place.region,
          placeId: place.id,
          scope: place.country === 'KR' ? ('domestic' as const) : ('foreign' as const),
        }
      : { name, native: null, region: null, placeId: null };
    return {
      ...item,
      changed: marked(item, 'partner'),
      draft: { ...item.draft, partner: { ...partner, asWritten: name, ...known } },
    };
  });

export const pickDate = (tabId: number, selection: string): Promise<void> =>
  changeInHand(tabId, async (item, publishedAt) => {
    const date = dateIn(selection, publishedAt);
    return date === null
      ? null
      : {
          ...item,
          changed: marked(item, 'date'),
          draft: { ...item.draft, date, dateAsWritten: selection.trim().slice(0, 120) },
        };
  });
