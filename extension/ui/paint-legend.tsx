/** What the colours on the page mean, and a switch for them. */
import { t } from '../i18n.ts';
import { sendMessage } from '../platform/messages.ts';
import { changeSettings, loadSettings } from '../settings/store.ts';
import { useLive } from './use-live.ts';

export const PaintLegend = ({ tabId }: { tabId: number }) => {
  const settings = useLive(loadSettings);
  return (
    <div className="legend row">
      <span className="mark-partner">{t('field_partner')}</span>
      <span className="mark-home">{t('field_home')}</span>
      <span className="mark-date">{t('field_date')}</span>
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
