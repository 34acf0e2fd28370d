/** What the colours on the page mean, and a switch for them. */
import { useEffect, useState } from 'react';
import { type MessageKey, t } from '../i18n.ts';
import { PAINTED, type Painted } from '../paint/paint.ts';
import { sendMessage } from '../platform/messages.ts';
import { followPointer, type Pointed } from '../platform/pointer.ts';
import { changeSettings, loadSettings } from '../settings/store.ts';
import { useLive } from './use-live.ts';

const NAMES: Readonly<Record<Painted, MessageKey>> = {
  partner: 'field_partner',
  home: 'field_home',
  date: 'field_date',
};

/** What the pointer is on in the page. */
const usePointed = (tabId: number): Pointed | null => {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const over = new AbortController();
    void followPointer(tabId, setPointed, over.signal);
    return () => over.abort();
  }, [tabId]);
  return pointed;
};

export const PaintLegend = ({ tabId }: { tabId: number }) => {
  const pointed = usePointed(tabId);
  const settings = useLive(loadSettings);
  return (
    <div className="legend row">
      {PAINTED.map((field) => (
        <span key={field} className={`mark-${field}`} data-pointed={pointed?.field === field}>
          {t(NAMES[field])}
          {pointed?.field === field && ` ${pointed.words}`}
        </span>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={settings?.highlight ?? true}
          onChange={({ target }) =>
            void changeSettings((old) => ({ ...old, highlight: target.checked })).then(() =>
              sendMessage('repaint', tabId),
            )
          }
        />
        {t('highlight')}
      </label>
    </div>
  );
};
