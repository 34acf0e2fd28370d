/** An article to practise on: read as a page is, captured into 내 PC 대장, and taken out again. */
import { useEffect, useState } from 'react';
import type { Analysis } from '../../shared/record/analysis.ts';
import { draftsFrom } from '../../shared/record/from-analysis.ts';
import { undo } from '../capture/acts.ts';
import { captureItems } from '../capture/capture.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { joinDrafts } from '../capture/drafts.ts';
import { allEntries } from '../capture/entries.ts';
import { isLiving } from '../capture/entry.ts';
import { t } from '../i18n.ts';
import { addOwnLedger, OWN_LEDGER_ID } from '../own-ledger/own-ledger.ts';
import { asArticle, isPractice, type PracticeArticle, practiceArticle } from '../own-ledger/practice.ts';
import type { ReadBy } from '../page/page-state.ts';
import { sendMessage } from '../platform/messages.ts';
import { sendNow } from '../platform/send-now.ts';
import { ownHome } from '../settings/own-home.ts';
import { CaptureBar } from './capture-bar.tsx';
import { ExchangeCard } from './exchange-card.tsx';
import { MarkedText } from './marked-text.tsx';
import { useLive } from './use-live.ts';

/** Where no 우리 지자체 is set. */
const ANY_CITY = '남양주시';

interface InHand {
  article: PracticeArticle;
  analysis: Analysis;
  readBy: ReadBy;
  items: readonly DraftItem[];
}

const readPractice = async (): Promise<InHand> => {
  const article = practiceArticle((await ownHome())?.name ?? ANY_CITY);
  const { analysis, readBy } = await sendMessage('readText', article);
  const drafts = draftsFrom(analysis, article.text, asArticle(article));
  return { article, analysis, readBy, items: joinDrafts(drafts, null) };
};

const practiceEntries = async () =>
  (await allEntries()).filter((entry) => isPractice(entry.record) && isLiving(entry));

/** Also where the practice record was taken out again. */
export const hasPractised = async () => (await allEntries()).some(({ record }) => isPractice(record));

export const WelcomePractice = () => {
  const [hand, setHand] = useState<InHand | null>(null);
  const mine = useLive(practiceEntries) ?? [];
  useEffect(() => {
    let over = false;
    void readPractice().then((read) => {
      if (!over) setHand(read);
    });
    return () => {
      over = true;
    };
  }, []);
  if (!hand) return <p role="status">{t('reading')}</p>;
  const capture = async () => {
    await addOwnLedger();
    const by = { ledgerId: OWN_LEDGER_ID, keyId: null, ...hand.readBy };
    const result = await captureItems(hand.items, by);
    if (result.is === 'captured') void sendNow();
    return result;
  };
  const takeOut = async () => {
    await undo(mine.map(({ recordId }) => recordId));
    void sendNow();
  };
  return (
    <section className="stack" aria-label={t('welcome_practice')}>
      <p className="soft">{t('practice_how')}</p>
      <article className="card stack practice" lang="ko">
        <p className="chip">{t('practice_note')}</p>
        <h3>{hand.article.title}</h3>
        <MarkedText text={hand.article.text} analysis={hand.analysis} />
      </article>
      {hand.items.map((item) => (
        <ExchangeCard key={item.id} item={item} known={null} />
      ))}
      <CaptureBar url={null} items={hand.items} capture={capture} />
      {mine.length > 0 && (
        <p className="note good row spread">
          {t('practice_done')}
          <span className="row">
            <a href="/ledger.html">{t('ledger_open_own')}</a>
            <button type="button" className="plain" onClick={() => void takeOut()}>
              {t('practice_remove')}
            </button>
          </span>
        </p>
      )}
    </section>
  );
};
