/** The options page. */
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
      <Brand />
      {settings && (
        <>
          <LedgerSettings settings={settings} />
          <HomeSettings settings={settings} />
          <ReadingSettings settings={settings} />
          <LanguageSettings settings={settings} />
          <KeepingSettings settings={settings} />
        </>
      )}
    </main>
  );
};
