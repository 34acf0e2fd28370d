/** A text that is on no page: a press release, an e-mail, an old clipping. */
import { useState } from 'react';
import type { Analysis } from '../../shared/record/analysis.ts';
import { draftsFrom } from '../../shared/record/from-analysis.ts';
import { type Pasted, pastedArticle, pastedTitle } from '../../shared/record/pasted-article.ts';
import { blankItem } from '../capture/blank.ts';
import { captureItems } from '../capture/capture.ts';
import { capturedBy } from '../capture/captured-by.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { joinDrafts } from '../capture/drafts.ts';
import { t } from '../i18n.ts';
import type { ReadBy } from '../page/page-state.ts';
import { sendMessage } from '../platform/messages.ts';
import { sendNow } from '../platform/send-now.ts';
import { loadSettings } from '../settings/store.ts';
import { AskPublication } from './ask-publication.tsx';
import { CaptureBar } from './capture-bar.tsx';
import { ExchangeForm } from './exchange-form.tsx';
import { PasteForm } from './paste-form.tsx';

const EMPTY: Pasted = { text: '', title: '', day: '', basis: 'press', url: '', outlet: '' };

interface Answer {
  analysis: Analysis;
  readBy: ReadBy;
}

export const PasteEditor = () => {
  const [written, setWritten] = useState<Pasted>(EMPTY);
  const [items, setItems] = useState<readonly DraftItem[]>([]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const put = (part: Partial<Pasted>) => setWritten((old) => ({ ...old, ...part }));

  /** With `kept`, what the person changed in them stays. */
  const read = async (pasted: Pasted, kept: readonly DraftItem[]) => {
    const { text, day } = pasted;
    const wanted = { text, title: pastedTitle(pasted), publishedAt: day || null };
    const fresh = await sendMessage('readText', wanted);
    const { keepQuotes } = await loadSettings();
    const drafts = draftsFrom(fresh.analysis, text, pastedArticle(pasted), { keepQuotes });
    setAnswer(fresh);
    setItems(
      drafts.length > 0
        ? joinDrafts(drafts, { items: kept.filter(({ read: before }) => before !== null) })
        : [blankItem(pastedArticle(pasted), undefined)],
    );
  };
  const givePublication = async (day: string) => {
    put({ day });
    await read({ ...written, day }, items);
  };

  return (
    <div className="stack">
      <PasteForm written={written} put={put} read={() => void read(written, [])} />
      {answer && (
        <>
          {answer.analysis.needsPublication && (
            <AskPublication given={written.day || null} give={givePublication} />
          )}
          {items.every(({ read: before }) => before === null) && (
            <p role="status" className="note warn">
              {t('paste_nothing')}
            </p>
          )}
          {items.map((item) => (
            <ExchangeForm
              key={item.id}
              item={item}
              known={null}
              change={(changed) => setItems(items.map((each) => (each.id === changed.id ? changed : each)))}
            />
          ))}
          <CaptureBar
            url={null}
            items={items}
            capture={async () => {
              const result = await captureItems(items, await capturedBy(answer.readBy));
              if (result.is === 'captured') void sendNow();
              return result;
            }}
          />
        </>
      )}
    </div>
  );
};
