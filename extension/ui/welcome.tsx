/** First run: whose exchanges, which ledger, and one article to practise on. */
import type { ReactNode } from 'react';
import { t } from '../i18n.ts';
import { addOwnLedger, keepForGood, OWN_LEDGER_ID } from '../own-ledger/own-ledger.ts';
import type { Settings } from '../settings/schema.ts';
import { loadSettings } from '../settings/store.ts';
import { Brand } from './brand.tsx';
import { HomeSettings } from './options-homes.tsx';
import { PairingForm } from './options-ledgers.tsx';
import { useLive } from './use-live.ts';
import { hasPractised, WelcomePractice } from './welcome-practice.tsx';

const Step = ({ n, title, children }: { n: number; title: string; children: ReactNode }) => (
  <li className="stack tight">
    <h2>
      <span className="number" aria-hidden="true">
        {n}
      </span>
      {title}
    </h2>
    {children}
  </li>
);

const ChooseLedger = ({ settings: { ledgers, defaultLedger } }: { settings: Settings }) => {
  const chosen = ledgers.find(({ id }) => id === defaultLedger);
  const start = () => void addOwnLedger({ chosen: true }).then(keepForGood);
  return (
    <>
      <div className="two">
        <section className="card stack" aria-labelledby="own">
          <h3 id="own">{t('ledger_title')}</h3>
          <p className="soft">{t('ledger_own_what')}</p>
          <div className="row">
            <button type="button" className="primary" data-act="own" onClick={start}>
              {t('welcome_own')}
            </button>
          </div>
        </section>
        <section className="card stack" aria-labelledby="sheet">
          <h3 id="sheet">{t('welcome_sheet')}</h3>
          <p className="soft">{t('welcome_sheet_what')}</p>
          <PairingForm />
        </section>
      </div>
      <p role="status" className={chosen ? 'note good' : 'soft'}>
        {chosen
          ? t(
              'welcome_chosen',
              chosen.id === OWN_LEDGER_ID ? t('ledger_title') : chosen.name || t('ledger_unnamed'),
            )
          : t('welcome_not_chosen')}
      </p>
    </>
  );
};

const isSet = ({ ownHomes, defaultLedger }: Settings): boolean =>
  ownHomes.length > 0 && defaultLedger !== null;

export const WelcomeWindow = () => {
  const settings = useLive(loadSettings);
  const practised = useLive(hasPractised);
  return (
    <main className="welcome-window stack">
      <Brand>
        <a href="/ledger.html">{t('ledger_title')}</a>
        <a href="/options.html">{t('open_options')}</a>
      </Brand>
      <p>{t('welcome_what')}</p>
      {settings && (
        <ol className="steps stack">
          <Step n={1} title={t('welcome_homes')}>
            <HomeSettings settings={settings} />
          </Step>
          <Step n={2} title={t('welcome_ledger')}>
            <ChooseLedger settings={settings} />
          </Step>
          <Step n={3} title={t('welcome_practice')}>
            <WelcomePractice key={settings.ownHomes[0] ?? ''} />
          </Step>
        </ol>
      )}
      <p className="card">
        {settings && practised && isSet(settings) && <strong>{t('welcome_done')} </strong>}
        {t('welcome_next')} <a href="/gather.html">{t('open_gather')}</a>
      </p>
    </main>
  );
};
