/** The options page. */
import { t } from '../i18n.ts';
import { loadSettings } from '../settings/store.ts';
import { Brand } from './brand.tsx';
import { HomeSettings } from './options-homes.tsx';
import { KeepingSettings } from './options-keeping.tsx';
import { LanguageSettings } from './options-language.tsx';
import { LedgerSettings } from './options-ledgers.tsx';
import { ReadingSettings } from './options-reading.tsx';
import { useLive } from './use-live.ts';

export const Options = () => {
  const settings = useLive(loadSettings);
  return (
    <main className="settings stack">
      <Brand>
        <a href="/welcome.html">{t('open_welcome')}</a>
        <a href="/ledger.html">{t('ledger_title')}</a>
      </Brand>
      <h2>{t('open_options')}</h2>
      {settings && (
        <>
          <LedgerSettings settings={settings} />
          <HomeSettings settings={settings} />
          <ReadingSettings settings={settings} />
          <LanguageSettings settings={settings} />
          <KeepingSettings settings={settings} />
        </>
      )}
      <p>
        <a href="/notices.txt">{t('open_notices')}</a>
      </p>
    </main>
  );
};
