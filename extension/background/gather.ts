/** 지난 기사 모으기: one address after another in one inactive tab, where the ordinary detector reads it. */

import { articleHash } from '../../shared/record/identity.ts';
import { joinDrafts } from '../capture/drafts.ts';
import { entriesOfArticle } from '../capture/entries.ts';
import { isLiving } from '../capture/entry.ts';
import { draftsOf } from '../capture/page-drafts.ts';
import { allItems, changeItems, changeRun, endRun, loadRun } from '../gather/database.ts';
import type { GatherItem } from '../gather/item.ts';
import { freeAgainAt, hostOf, MOST_ATTEMPTS, nextOf } from '../gather/queue.ts';
import type { PageState } from '../page/page-state.ts';
import { forgetTab } from '../page/tab-states.ts';
import { wakeAt } from '../platform/alarms.ts';
import { closeTab, goTo, openQuietTab, rest } from '../platform/quiet-tab.ts';
import { teamMemory } from '../reading/team-memory.ts';
import { loadSettings } from '../settings/store.ts';
import { lookAt } from './pages.ts';

const SUCCESSOR_MS = 60_000;
const LONGEST_NAP_MS = 10_000;
/** Pages that build themselves are looked at again. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 700;

const sleep = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

const isKnown = async (key: string): Promise<boolean> => {
  if ((await entriesOfArticle(key)).some(isLiving)) return true;
  const { defaultLedger } = await loadSettings();
  return (await teamMemory(defaultLedger)).articles.has(articleHash(key));
};

const look = async (tabId: number): Promise<PageState> => {
  let state = await lookAt(tabId);
  for (let n = 1; n < LOOKS && state.is !== 'read'; n++) {
    await sleep(BETWEEN_LOOKS_MS);
    state = await lookAt(tabId);
  }
  return state;
};

const outcomeOf = async (state: PageState): Promise<Partial<GatherItem>> => {
  if (state.is === 'unread') return { state: 'failed', problem: 'no_access' };
  if (state.is === 'no_article') return { state: 'failed', problem: state.reason };
  const { title } = state.article;
  if (state.known.article !== null) return { state: 'known', title };
  const items = joinDrafts(await draftsOf(state, null), null);
  return items.length > 0
    ? { state: 'found', title, found: { items, readBy: state.readBy } }
    : { state: 'nothing', title };
};

/** The tab of before where it still stands, else a new one. */
const load = async (tabId: number | null, url: string): Promise<{ tabId: number; loaded: boolean }> => {
  if (tabId !== null) {
    const loaded = await goTo(tabId, url);
    if (loaded !== null) return { tabId, loaded };
  }
  const fresh = await openQuietTab();
  await changeRun({ tabId: fresh });
  return { tabId: fresh, loaded: (await goTo(fresh, url)) ?? false };
};

const settle = (key: string, change: Partial<GatherItem>): Promise<void> =>
  changeItems([key], ({ state, attempts }) => {
    // A person cancelled it meanwhile.
    if (state !== 'opening') return null;
    return change.state === 'failed' && attempts < MOST_ATTEMPTS ? { ...change, state: 'waiting' } : change;
  });

const holdHost = async (url: string): Promise<void> => {
  const { hostFreeAt } = await loadRun();
  await changeRun({ hostFreeAt: { ...hostFreeAt, [hostOf(url)]: freeAgainAt(Date.now()) } });
};

const readOne = async ({ key, url }: GatherItem): Promise<void> => {
  await changeItems([key], ({ attempts }) => ({ state: 'opening', attempts: attempts + 1 }));
  if (await isKnown(key)) return settle(key, { state: 'known' });
  // Before as well as after: a successor of ours must not hurry.
  await holdHost(url);
  const { tabId, loaded } = await load((await loadRun()).tabId, url);
  const outcome: Partial<GatherItem> = loaded
    ? await outcomeOf(await look(tabId))
    : { state: 'failed', problem: 'not_loaded' };
  await rest(tabId);
  await holdHost(url);
  await settle(key, outcome);
};

/** Until nothing waits, or the person no longer wants it. */
const readAll = async (): Promise<void> => {
  for (;;) {
    const run = await loadRun();
    if (run.is !== 'running') return;
    // Should we die meanwhile, the alarm starts our successor.
    await wakeAt('gather', Date.now() + SUCCESSOR_MS);
    const next = nextOf(await allItems(), run, Date.now());
    if (next.is === 'done') await endRun();
    else if (next.is === 'wait') await sleep(Math.min(next.ms, LONGEST_NAP_MS));
    else if (navigator.onLine === false) await sleep(LONGEST_NAP_MS);
    else await readOne(next.item).catch(() => settle(next.item.key, { state: 'failed', problem: 'broken' }));
  }
};

const leaveTab = async (): Promise<void> => {
  const { tabId } = await loadRun();
  if (tabId === null) return;
  await changeRun({ tabId: null });
  await closeTab(tabId);
  await forgetTab(tabId);
};

let working: Promise<void> | null = null;
let again = false;

const work = async (): Promise<void> => {
  do {
    again = false;
    await readAll();
    await leaveTab();
  } while (again);
};

/** Goes on where it stopped. A call while it works makes it look once more before it ends. */
export const gather = (): Promise<void> => {
  if (working) again = true;
  working ??= work().finally(() => {
    working = null;
  });
  return working;
};

/** For the start of the background: what an earlier life had open is waiting again. */
export const startGathering = async (): Promise<void> => {
  if (working) return;
  const left = (await allItems()).filter(({ state }) => state === 'opening').map(({ key }) => key);
  if (left.length > 0)
    await changeItems(left, ({ attempts }) =>
      attempts < MOST_ATTEMPTS ? { state: 'waiting' } : { state: 'failed', problem: 'broken' },
    );
  if ((await loadRun()).is === 'running') await gather();
};
