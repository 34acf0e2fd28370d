/** 직접 입력 and 붙여넣기 beside the ledger. */
import { useState } from 'react';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { t } from '../i18n.ts';
import { blankByHand, ManualEntry } from './manual-entry.tsx';
import { PasteEditor } from './paste-editor.tsx';

export const LedgerEntry = () => {
  const [open, setOpen] = useState<'none' | 'paste' | DraftItem>('none');
  const byHand = async () => setOpen(await blankByHand());
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
