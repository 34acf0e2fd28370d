/** The options page. */
import { loadSettings } from '../settings/store.ts';
import { Brand } from './brand.tsx';
import { LedgerSettings } from './options-ledgers.tsx';
import { useLive } from './use-live.ts';

export const Options = () => {
  const settings = useLive(loadSettings);
  return (
    <main className="settings stack">
      <Brand />
      {settings && <LedgerSettings settings={settings} />}
    </main>
  );
};
