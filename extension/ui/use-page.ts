/** The article of a tab with its drafts: loaded, followed, edited, captured. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CaptureResult, captureItems } from '../capture/capture.ts';
import { capturedBy } from '../capture/captured-by.ts';
import { onChange } from '../capture/changes.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { joinDrafts, loadDrafts, saveDrafts } from '../capture/drafts.ts';
import { draftsOf } from '../capture/page-drafts.ts';
import type { PageState } from '../page/page-state.ts';
import { tabState } from '../page/tab-states.ts';
import { sendMessage } from '../platform/messages.ts';
import { sendNow } from '../platform/send-now.ts';
import { onTabLoaded } from '../platform/tabs.ts';

export interface PageInHand {
  page: PageState;
  items: readonly DraftItem[];
  /** The day of publication that the person gave. */
  publishedAt: string | null;
  edit(items: readonly DraftItem[]): void;
  givePublication(day: string): Promise<void>;
  capture(): Promise<CaptureResult>;
}

/** The articles of a page as drafts, with what the person changed before. */
const itemsOf = async (page: PageState) => {
  if (page.is !== 'read') return { items: [], publishedAt: null };
  const sheet = await loadDrafts(page.article.url).catch(() => null);
  const fresh = await draftsOf(page, sheet?.publishedAt ?? null);
  return { items: joinDrafts(fresh, sheet), publishedAt: sheet?.publishedAt ?? null };
};

/** Null while the tab is looked at. */
export const usePage = (tabId: number | null): PageInHand | null => {
  const [page, setPage] = useState<PageState | null>(null);
  const [drafts, setDrafts] = useState<{ items: readonly DraftItem[]; publishedAt: string | null }>({
    items: [],
    publishedAt: null,
  });
  const shown = useRef('');
  /** When this window last saved: what is newer comes from another one. */
  const saved = useRef(0);

  const show = useCallback(async (state: PageState) => {
    const text = JSON.stringify(state);
    if (text === shown.current) return;
    shown.current = text;
    setDrafts(await itemsOf(state));
    setPage(state);
  }, []);

  useEffect(() => {
    if (tabId === null) return;
    const over = new AbortController();
    const unread: PageState = { is: 'unread', reason: 'no_background' };
    const follow = (state: PageState): void => {
      if (!over.signal.aborted) void show(state);
    };
    const look = () =>
      sendMessage('lookAt', tabId)
        .then(follow)
        .catch(() => follow(unread));
    void look();
    onTabLoaded((loaded) => {
      if (loaded === tabId) void look();
    }, over.signal);
    const refresh = async () => {
      const state = await tabState(tabId);
      const sheet = state.is === 'read' ? await loadDrafts(state.article.url).catch(() => null) : null;
      if (sheet && sheet.touchedAt > saved.current) {
        saved.current = sheet.touchedAt;
        shown.current = '';
      }
      follow(state);
    };
    onChange(() => void refresh(), over.signal);
    return () => over.abort();
  }, [tabId, show]);

  const save = useCallback(
    async (items: readonly DraftItem[], publishedAt: string | null) => {
      if (page?.is !== 'read') return;
      saved.current = Date.now();
      await saveDrafts({ key: page.article.url, touchedAt: saved.current, publishedAt, items: [...items] });
    },
    [page],
  );

  return useMemo(() => {
    if (page === null) return null;
    const { items, publishedAt } = drafts;
    return {
      page,
      items,
      publishedAt,
      edit: (next) => {
        setDrafts({ items: next, publishedAt });
        void save(next, publishedAt);
      },
      givePublication: async (day) => {
        if (tabId === null) return;
        await save(items, day);
        await show(await sendMessage('readAgain', { tabId, publishedAt: day }));
      },
      capture: async () => {
        if (page.is !== 'read') return { is: 'captured', entries: [] };
        const result = await captureItems(items, await capturedBy(page.readBy));
        if (result.is === 'captured') {
          void sendNow(tabId);
        }
        return result;
      },
    };
  }, [page, drafts, save, show, tabId]);
};
