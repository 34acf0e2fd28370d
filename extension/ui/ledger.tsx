/** 내 PC 대장: its rows, 결연현황, 교류 현황, and the ways in and out. */
import { useEffect, useId, useState } from 'react';
import { type MessageKey, t } from '../i18n.ts';
import { keepForGood } from '../own-ledger/own-ledger.ts';
import { loadOwnLedger } from '../own-ledger/whole.ts';
import { loadSettings } from '../settings/store.ts';
import { Brand } from './brand.tsx';
import { LedgerBackup } from './ledger-backup.tsx';
import { LedgerEntry } from './ledger-entry.tsx';
import { LedgerFiles } from './ledger-files.tsx';
import { Partnerships } from './ledger-partnerships.tsx';
import { LedgerStatus } from './ledger-status.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { Tabs } from './tabs.tsx';
import { useLive } from './use-live.ts';

const VIEWS = ['rows', 'pairs', 'status'] as const;
type View = (typeof VIEWS)[number];
const NAMES: Readonly<Record<View, MessageKey>> = {
  rows: 'ledger_rows',
  pairs: 'ledger_pairs',
  status: 'ledger_status',
};

const Welcome = () => (
  <section className="card stack" aria-label={t('ledger_empty')}>
    <p>
      <strong>{t('ledger_empty')}</strong>
    </p>
    <p>{t('ledger_empty_next')}</p>
    <p className="row">
      <a href="/gather.html">{t('open_gather')}</a>
      <a href="/welcome.html">{t('open_welcome')}</a>
    </p>
  </section>
);

export const LedgerWindow = () => {
  const id = useId();
  const ledger = useLive(loadOwnLedger);
  const settings = useLive(loadSettings);
  const [view, setView] = useState<View>('rows');
  useEffect(() => void keepForGood(), []);
  return (
    <main className="ledger-window stack">
      <Brand>
        <a href="/gather.html">{t('open_gather')}</a>
        <a href="/options.html">{t('open_options')}</a>
      </Brand>
      <div className="no-print stack">
        <h2>{t('ledger_title')}</h2>
        <LedgerBackup />
        <LedgerEntry />
        {settings && <LedgerFiles settings={settings} />}
        <Tabs id={id} tabs={VIEWS} names={NAMES} open={view} choose={setView} />
      </div>
      {ledger && (
        <div id={`${id}-body`} role="tabpanel" aria-labelledby={`${id}-${view}`} className="stack">
          {ledger.rows.length === 0 && <Welcome />}
          {view === 'rows' && ledger.rows.length > 0 && <LedgerTable rows={ledger.rows} />}
          {view === 'pairs' && <Partnerships pairs={ledger.pairs} />}
          {view === 'status' && <LedgerStatus ledger={ledger} />}
        </div>
      )}
    </main>
  );
};
