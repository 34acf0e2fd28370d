/** The popup: what was found on this page, and one click. */
import { useEffect, useState } from 'react';
import { t } from '../i18n.ts';
import { openPanel } from '../platform/panel.ts';
import { openOptions, ownPage } from '../platform/runtime.ts';
import { currentWindowId, openTab } from '../platform/tabs.ts';
import { AskPublication } from './ask-publication.tsx';
import { Brand } from './brand.tsx';
import { CaptureBar } from './capture-bar.tsx';
import { ExchangeCard } from './exchange-card.tsx';
import { KnownNote } from './known-note.tsx';
import { NewsPermission } from './news-permission.tsx';
import { PageMessage } from './page-message.tsx';
import { usePage } from './use-page.ts';
import { useTab } from './use-tab.ts';
import { WindowLinks } from './window-links.tsx';

const PanelButton = ({ tabId, words }: { tabId: number | null; words: string }) => {
  // Known beforehand, for a panel opens only in the click itself.
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => void currentWindowId().then(setWindowId), []);
  return (
    <button
      type="button"
      onClick={() => {
        if (windowId !== null && openPanel(windowId)) window.close();
        else void openTab(`${ownPage('/sidepanel.html')}?tab=${tabId ?? ''}`);
      }}
    >
      {words}
    </button>
  );
};

export const Popup = () => {
  const tabId = useTab();
  const hand = usePage(tabId);
  const found = hand?.page.is === 'read' && hand.items.length > 0 ? hand.page : null;
  const items = hand?.items.filter(({ dropped }) => !dropped) ?? [];
  return (
    <main className="window popup stack">
      <Brand>
        <PanelButton tabId={tabId} words={t(hand && !found ? 'write_self' : 'open_panel')} />
        <button type="button" className="plain" onClick={() => void openOptions()}>
          {t('open_options')}
        </button>
      </Brand>
      <NewsPermission />
      {hand === null && <p role="status">{t('reading')}</p>}
      {hand && !found && <PageMessage page={hand.page} />}
      {hand && found && (
        <>
          {!found.own && <p className="chip">{t('others_article')}</p>}
          <KnownNote known={found.known} url={found.article.url} />
          {found.analysis.needsPublication && (
            <AskPublication given={hand.publishedAt} give={hand.givePublication} />
          )}
          <section className="stack" aria-label={t('found')}>
            {items.map((item, i) => (
              <ExchangeCard key={item.id} item={item} known={found.known.events[i] ?? null} />
            ))}
          </section>
          <CaptureBar url={found.article.url} items={items} capture={hand.capture} />
        </>
      )}
      <WindowLinks />
    </main>
  );
};
