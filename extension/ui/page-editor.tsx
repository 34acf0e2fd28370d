/** The exchanges of the article in a tab, open to every change. */
import { useState } from 'react';
import type { Span } from '../../shared/record/analysis.ts';
import { articleOf } from '../capture/article-of.ts';
import { blankItem } from '../capture/blank.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { t } from '../i18n.ts';
import type { PageState, ReadPage } from '../page/page-state.ts';
import { sendMessage } from '../platform/messages.ts';
import { ArticleLine } from './article-line.tsx';
import { AskPublication } from './ask-publication.tsx';
import { CaptureBar } from './capture-bar.tsx';
import { ExchangeForm } from './exchange-form.tsx';
import { KnownNote } from './known-note.tsx';
import { blankByHand, ManualEntry } from './manual-entry.tsx';
import { PageMessage } from './page-message.tsx';
import { PaintLegend } from './paint-legend.tsx';
import { Reasons } from './reasons.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { type PageInHand, usePage } from './use-page.ts';

/** Where the article names the item's partner. */
const placeInText = ({ analysis }: ReadPage, { draft }: DraftItem): Span | null =>
  analysis.partners.find(({ name }) => name === draft.partner.asWritten) ?? null;

const Found = ({ hand, page, tabId }: { hand: PageInHand; page: ReadPage; tabId: number }) => {
  const [lost, setLost] = useState(false);
  const { items } = hand;
  const replace = (changed: DraftItem) =>
    hand.edit(items.map((item) => (item.id === changed.id ? changed : item)));
  const show = async (span: Span) =>
    setLost(!(await sendMessage('scrollTo', { start: span.start, end: span.end }, tabId).catch(() => false)));
  const add = () =>
    hand.edit([...items, blankItem(articleOf(page.article, hand.publishedAt), items[0]?.draft)]);
  return (
    <div className="stack">
      <ArticleLine article={page.article} given={hand.publishedAt} />
      {!page.own && <p className="chip">{t('others_article')}</p>}
      <KnownNote known={page.known} url={page.article.url} />
      {(page.analysis.needsPublication || hand.publishedAt !== null) && (
        <AskPublication given={hand.publishedAt} give={hand.givePublication} />
      )}
      {items.length === 0 && <PageMessage page={page} />}
      {items.map((item, i) => {
        const span = placeInText(page, item);
        return (
          <ExchangeForm
            key={item.id}
            item={item}
            known={page.known.events[i] ?? null}
            change={replace}
            show={span ? () => void show(span) : undefined}
          />
        );
      })}
      <div aria-live="polite">{lost && <p className="note warn">{t('place_lost')}</p>}</div>
      <div className="row">
        <button type="button" onClick={add}>
          {t('add_exchange')}
        </button>
        <PaintLegend tabId={tabId} />
      </div>
      <Reasons analysis={page.analysis} />
      <SiteSwitch url={page.article.url} />
      <CaptureBar url={page.article.url} items={items} capture={hand.capture} />
    </div>
  );
};

/** A page that gives no article can still be written down. */
const Unread = ({ page, paste }: { page: PageState; paste: () => void }) => {
  const [blank, setBlank] = useState<DraftItem | null>(null);
  return (
    <div className="stack">
      <PageMessage page={page} />
      {blank ? (
        <ManualEntry first={blank} />
      ) : (
        <div className="row">
          <button type="button" onClick={paste}>
            {t('tab_paste')}
          </button>
          <button type="button" onClick={() => void blankByHand().then(setBlank)}>
            {t('entry_by_hand')}
          </button>
        </div>
      )}
    </div>
  );
};

/** @param paste opens the form for a text from elsewhere */
export const PageEditor = ({ tabId, paste }: { tabId: number | null; paste: () => void }) => {
  const hand = usePage(tabId);
  if (hand === null || tabId === null) return <p role="status">{t('reading')}</p>;
  return hand.page.is === 'read' ? (
    <Found hand={hand} page={hand.page} tabId={tabId} />
  ) : (
    <Unread page={hand.page} paste={paste} />
  );
};
