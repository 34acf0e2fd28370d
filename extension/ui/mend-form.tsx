/** 고치기: a refused record, open to change and sent again under its id. */
import { useState } from 'react';
import { mend } from '../capture/acts.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import type { Entry } from '../capture/entry.ts';
import { t } from '../i18n.ts';
import { sendNow } from '../platform/send-now.ts';
import { ExchangeForm } from './exchange-form.tsx';

const itemOf = ({ record: { recordId, capture: _capture, ...draft } }: Entry): DraftItem => ({
  id: recordId,
  draft,
  read: draft,
  changed: [],
  dropped: false,
  teach: false,
});

export const MendForm = ({ entry }: { entry: Entry }) => {
  const [item, setItem] = useState(() => itemOf(entry));
  const [told, setTold] = useState<string | null>(null);
  const send = async () => {
    if (await mend(entry.recordId, item.draft, item.changed)) await sendNow();
    else setTold(t('mend_unfit'));
  };
  return (
    <div className="stack">
      <ExchangeForm item={item} known={null} change={setItem} />
      <div className="row">
        <button type="button" className="primary" onClick={() => void send()}>
          {t('mend_send')}
        </button>
        {told && <span role="alert">{told}</span>}
      </div>
    </div>
  );
};
