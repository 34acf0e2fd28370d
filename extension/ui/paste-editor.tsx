/** A text that is on no page: a press release, an e-mail, an old clipping. */
import { useId, useState } from 'react';
import { draftsFrom } from '../../shared/record/from-analysis.ts';
import { type Pasted, pastedArticle } from '../../shared/record/pasted-article.ts';
import { BASIS_WORDS } from '../../shared/record/vocabulary.ts';
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
import { CaptureBar } from './capture-bar.tsx';
import { Choice } from './choice.tsx';
import { ExchangeForm } from './exchange-form.tsx';
import { Field } from './field.tsx';

export const PasteEditor = () => {
  const id = useId();
  const [written, setWritten] = useState<Pasted>({ text: '', title: '', day: '', basis: 'release' });
  const [items, setItems] = useState<readonly DraftItem[]>([]);
  const [readBy, setReadBy] = useState<ReadBy | null>(null);
  const put = (part: Partial<Pasted>) => setWritten((old) => ({ ...old, ...part }));

  const read = async () => {
    const { text, title, day } = written;
    const answer = await sendMessage('readText', { text, title: title || null, publishedAt: day || null });
    const { keepQuotes } = await loadSettings();
    const drafts = draftsFrom(answer.analysis, text, pastedArticle(written), { keepQuotes });
    setReadBy(answer.readBy);
    setItems(drafts.length > 0 ? joinDrafts(drafts, null) : [blankItem(pastedArticle(written), undefined)]);
  };

  return (
    <div className="stack">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <Field label={t('paste_text')}>
          {(field) => (
            <textarea
              id={field}
              rows={8}
              value={written.text}
              maxLength={200_000}
              onChange={({ target }) => put({ text: target.value })}
            />
          )}
        </Field>
        <div className="fields">
          <Field label={t('paste_title')} wide>
            {(field) => (
              <input
                id={field}
                value={written.title}
                onChange={({ target }) => put({ title: target.value })}
              />
            )}
          </Field>
          <Field label={t('paste_day')}>
            {(field) => (
              <input
                id={field}
                type="date"
                value={written.day}
                onChange={({ target }) => put({ day: target.value })}
              />
            )}
          </Field>
          <Field label={t('paste_basis')}>
            {(field) => (
              <Choice
                id={field}
                words={BASIS_WORDS}
                value={written.basis}
                change={(basis) => basis && put({ basis })}
              />
            )}
          </Field>
        </div>
        <div className="row">
          <button type="submit" id={id} disabled={written.text.trim() === ''}>
            {t('paste_read')}
          </button>
        </div>
      </form>
      {readBy && (
        <>
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
              const result = await captureItems(items, await capturedBy(readBy));
              if (result.is === 'captured') void sendNow();
              return result;
            }}
          />
        </>
      )}
    </div>
  );
};
