/** From a page's article to what is known and painted of it. */
import { draftsFrom } from '../../shared/record/from-analysis.ts';
import { articleOf } from '../capture/article-of.ts';
import { loadDrafts } from '../capture/drafts.ts';
import { entriesIfAny } from '../capture/entries.ts';
import { isOwn } from '../capture/is-own.ts';
import {
  type PageArticle,
  type PageState,
  type ReadPage,
  sentArticle,
  sentHere,
} from '../page/page-state.ts';
import { forgetTab, keepTabState, tabState } from '../page/tab-states.ts';
import { NO_PAINT, type Paint, paintOf } from '../paint/paint.ts';
import { sendMessage } from '../platform/messages.ts';
import { injectFullReader } from '../platform/tabs.ts';
import { knownOf } from '../reading/known.ts';
import { READ_BY, readText } from '../reading/reader.ts';
import { teamMemory } from '../reading/team-memory.ts';
import type { Settings } from '../settings/schema.ts';
import { loadSettings } from '../settings/store.ts';
import { showOutboxSign, showTabSign } from './signs.ts';

const readArticle = async (
  page: PageArticle,
  publishedAt: string | null,
  settings: Settings,
): Promise<ReadPage> => {
  const team = await teamMemory(settings.defaultLedger);
  const analysis = await readText(
    { ...page, publishedAt: publishedAt ?? page.publishedAt },
    { ownHomes: settings.ownHomes, team },
  );
  const article = articleOf(page, publishedAt);
  const drafts = analysis.isExchange ? draftsFrom(analysis, page.text, article) : [];
  return {
    is: 'read',
    article: page,
    analysis,
    known: knownOf(page.url, article.fingerprint, drafts, await entriesIfAny(), team),
    own: drafts.length === 0 || drafts.some(({ home }) => isOwn(settings.ownHomes, home)),
    readBy: READ_BY,
  };
};

const isQuiet = ({ own, article, analysis }: ReadPage, { showOthers, mutedHosts }: Settings): boolean =>
  !analysis.isExchange || (!own && !showOthers) || mutedHosts.includes(new URL(article.url).hostname);

const UNFIT = { is: 'no_article', reason: 'unfit' } as const;

/** Reads, keeps and signs; answers what to paint. */
const readFound = async (page: PageArticle, tabId: number): Promise<Paint | null> => {
  const settings = await loadSettings();
  const given = (await loadDrafts(page.url).catch(() => null))?.publishedAt ?? null;
  const state = await readArticle(page, given, settings);
  await keepTabState(tabId, state);
  if (isQuiet(state, settings)) return null;
  await showTabSign(tabId, state);
  return settings.highlight ? paintOf(state.analysis) : null;
};

/** From a page, which shares its process with scripts that are not ours. */
export const articleFound = async (found: PageArticle, tabId: number): Promise<Paint | null> => {
  const sent = sentArticle.safeParse(found);
  if (sent.success) return readFound(sent.data, tabId);
  await keepTabState(tabId, UNFIT);
  return null;
};

export const leaveArticle = async (tabId: number): Promise<void> => {
  await forgetTab(tabId);
  await showOutboxSign(tabId);
};

const sameArticle = (state: PageState, page: PageArticle): state is ReadPage =>
  state.is === 'read' && state.article.url === page.url && state.article.text === page.text;

const here = async (tabId: number) => sendMessage('articleHere', undefined, tabId).catch(() => undefined);

/** What the tab shows now; reads it where it was not read before. */
export const lookAt = async (tabId: number): Promise<PageState> => {
  let found = await here(tabId);
  if ((!found || 'reason' in found) && (await injectFullReader(tabId))) found = (await here(tabId)) ?? found;
  if (!found) return { is: 'unread', reason: 'no_access' };
  const sent = sentHere.safeParse(found);
  const now = sent.success ? sent.data : { reason: UNFIT.reason };
  if ('reason' in now) {
    const state: PageState = { is: 'no_article', reason: now.reason };
    await keepTabState(tabId, state);
    return state;
  }
  if (sameArticle(await tabState(tabId), now.article)) {
    await refreshKnown(tabId);
    return tabState(tabId);
  }
  const paint = await readFound(now.article, tabId);
  if (paint) await sendMessage('paint', paint, tabId);
  return tabState(tabId);
};

/** Paints what was found, or takes it away, as the settings say. */
export const repaint = async (tabId: number): Promise<void> => {
  const state = await tabState(tabId);
  const { highlight } = await loadSettings();
  if (state.is !== 'read') return;
  const paint = highlight ? paintOf(state.analysis) : NO_PAINT;
  await sendMessage('paint', paint, tabId).catch(() => {});
};

/** With the day of publication that the person gave. */
export const readAgain = async (tabId: number, publishedAt: string | null): Promise<PageState> => {
  const old = await tabState(tabId);
  if (old.is !== 'read') return old;
  const settings = await loadSettings();
  const state = await readArticle(old.article, publishedAt, settings);
  await keepTabState(tabId, state);
  await repaint(tabId);
  return state;
};

/** After captures and syncs: what tabs say about 이미 대장에 있음. */
export const refreshKnown = async (tabId: number): Promise<void> => {
  const state = await tabState(tabId);
  if (state.is !== 'read') return;
  const { defaultLedger } = await loadSettings();
  const article = articleOf(state.article, null);
  const drafts = state.analysis.isExchange ? draftsFrom(state.analysis, state.article.text, article) : [];
  const known = knownOf(
    state.article.url,
    article.fingerprint,
    drafts,
    await entriesIfAny(),
    await teamMemory(defaultLedger),
  );
  if (JSON.stringify(known) === JSON.stringify(state.known)) return;
  const fresh = { ...state, known };
  await keepTabState(tabId, fresh);
  await showTabSign(tabId, fresh);
};
