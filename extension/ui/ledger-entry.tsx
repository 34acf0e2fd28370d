/** 직접 입력 and 붙여넣기 beside the ledger. */
import { useState } from 'react';
import { BY_HAND } from '../../shared/record/pasted-article.ts';
import { blankItem } from '../capture/blank.ts';
import { captureItems } from '../capture/capture.ts';
import { capturedBy } from '../capture/captured-by.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { t } from '../i18n.ts';
import { sendNow } from '../platform/send-now.ts';
import { ownHome } from '../settings/own-home.ts';
import { CaptureBar } from './capture-bar.tsx';
import { ExchangeForm } from './exchange-form.tsx';
import { PasteEditor } from './paste-editor.tsx';

/** The article of a record by hand is its own 교류내용, so that two entries are two captures. */
const titled = (item: DraftItem): DraftItem => ({
  ...item,
  draft: { ...item.draft, article: { ...item.draft.article, title: item.draft.content.slice(0, 500) } },
});

const ManualEntry = ({ first }: { first: DraftItem }) => {
  const [item, setItem] = useState(first);
  return (
    <>
      <ExchangeForm item={item} known={null} change={setItem} />
      <CaptureBar
        url={null}
        byHand
        items={[titled(item)]}
        capture={async () => {
          const by = await capturedBy({ extractor: 'by-hand', data: 'by-hand' });
          const result = await captureItems([titled(item)], by);
          if (result.is === 'captured') void sendNow();
          return result;
        }}
      />
    </>
  );
};

export const LedgerEntry = () => {
  const [open, setOpen] = useState<'none' | 'paste' | DraftItem>('none');
  const byHand = async () => {
    const blank = blankItem(BY_HAND, undefined);
    const home = await ownHome();
    setOpen(home ? { ...blank, draft: { ...blank.draft, home } } : blank);
  };
  return (
    <section className="stack" aria-label={t('entry_section')}>
      <div className="row">
        <button type="button" data-act="by-hand" onClick={() => void byHand()}>
          {t('entry_by_hand')}
        </button>
        <button
          type="button"
          data-act="paste"
          aria-expanded={open === 'paste'}
          onClick={() => setOpen(open === 'paste' ? 'none' : 'paste')}
        >
          {t('entry_paste')}
        </button>
        {open !== 'none' && (
          <button type="button" className="plain" onClick={() => setOpen('none')}>
            {t('close')}
          </button>
        )}
      </div>
      {open === 'paste' && <PasteEditor />}
      {typeof open === 'object' && <ManualEntry key={open.id} first={open} />}
    </section>
  );
};
