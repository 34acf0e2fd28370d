/** 캡처 without a window of ours: by shortcut or context menu. */
import { captureItems } from '../capture/capture.ts';
import { capturedBy } from '../capture/captured-by.ts';
import { joinDrafts, loadDrafts } from '../capture/drafts.ts';
import { draftsOf } from '../capture/page-drafts.ts';
import { type MessageKey, speakChosen, t } from '../i18n.ts';
import { showSign } from '../platform/action.ts';
import { lookAt, refreshKnown } from './pages.ts';
import { send } from './sender.ts';

const say = async (tabId: number, badge: string, why: MessageKey): Promise<void> => {
  await speakChosen();
  await showSign({ badge, colour: '#b91c1c', title: t(why), icon: 'idle' }, tabId);
};

export const captureTab = async (tabId: number): Promise<void> => {
  const state = await lookAt(tabId);
  if (state.is !== 'read') return say(tabId, '?', 'capture_no_article');
  const sheet = await loadDrafts(state.article.url);
  const items = joinDrafts(await draftsOf(state, sheet?.publishedAt ?? null), sheet);
  if (items.every(({ dropped }) => dropped)) return say(tabId, '?', 'capture_no_exchange');
  const result = await captureItems(items, await capturedBy(state.readBy));
  if (result.is === 'unfit') return say(tabId, '!', 'capture_unfit');
  await refreshKnown(tabId);
  await send();
  await refreshKnown(tabId);
};
