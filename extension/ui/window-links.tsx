/** The ways from a narrow window to the wide ones, each in a tab. */
import { t } from '../i18n.ts';
import { ownPage } from '../platform/runtime.ts';
import { openTab } from '../platform/tabs.ts';

export const WindowLinks = () => (
  <nav className="row" aria-label={t('more_windows')}>
    <button type="button" className="plain" onClick={() => void openTab(ownPage('/ledger.html'))}>
      {t('ledger_title')}
    </button>
    <button type="button" className="plain" onClick={() => void openTab(ownPage('/gather.html'))}>
      {t('open_gather')}
    </button>
  </nav>
);
