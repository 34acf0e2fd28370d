/** Ledgers: pairing by code, 연결 확인, the default, removal. */
import { useId, useState } from 'react';
import { decodePairing } from '../../shared/record/pairing-code.ts';
import type { CheckResult } from '../capture/check.ts';
import { t } from '../i18n.ts';
import { addOwnLedger } from '../own-ledger/own-ledger.ts';
import { sendMessage } from '../platform/messages.ts';
import { askForOrigin } from '../platform/permissions.ts';
import { sendNow } from '../platform/send-now.ts';
import { addLedger, removeLedger } from '../settings/ledgers.ts';
import type { Ledger, Settings } from '../settings/schema.ts';
import { changeSettings } from '../settings/store.ts';
import { problemWords, unanswered } from './words.ts';

const CheckWords = ({ result }: { result: CheckResult }) =>
  result.is === 'connected' ? (
    <p className="note good">{t('check_connected', result.sheet, result.member)}</p>
  ) : (
    <p className="note bad">{t('check_failed', problemWords(result.problem))}</p>
  );

const askLedger = (id: string): Promise<CheckResult> =>
  sendMessage('checkLedger', id).catch(() => ({ is: 'failed', ...unanswered() }));

const LedgerRow = ({ ledger, isDefault }: { ledger: Ledger; isDefault: boolean }) => {
  const [checked, setChecked] = useState<CheckResult | 'asking' | null>(null);
  const check = async () => {
    setChecked('asking');
    setChecked(await askLedger(ledger.id));
  };
  return (
    <li className="card stack tight">
      <div className="row spread">
        <label className="check">
          <input
            type="radio"
            name="default-ledger"
            checked={isDefault}
            onChange={() => void changeSettings((old) => ({ ...old, defaultLedger: ledger.id }))}
          />
          <strong>{ledger.name || t('ledger_unnamed')}</strong>
        </label>
        <div className="row">
          {ledger.kind === 'own' && <a href="/ledger.html">{t('ledger_open_own')}</a>}
          {ledger.kind === 'sheet' && ledger.sheetUrl && (
            <a href={ledger.sheetUrl} target="_blank" rel="noreferrer">
              {t('ledger_open')}
            </a>
          )}
          {ledger.kind === 'sheet' && (
            <button type="button" onClick={() => void check()}>
              {t('check')}
            </button>
          )}
          <button type="button" className="plain danger" onClick={() => void removeLedger(ledger.id)}>
            {t(ledger.kind === 'own' ? 'ledger_own_leave' : 'ledger_remove')}
          </button>
        </div>
      </div>
      <p className="soft">
        {ledger.kind === 'sheet'
          ? t('ledger_key', ledger.pairing.keyId, new URL(ledger.pairing.url).host)
          : t('ledger_own_kept')}
      </p>
      <div aria-live="polite">
        {checked === 'asking' && <p className="soft">{t('checking')}</p>}
        {checked !== null && checked !== 'asking' && <CheckWords result={checked} />}
      </div>
    </li>
  );
};

export const PairingForm = () => {
  const id = useId();
  const [code, setCode] = useState('');
  const [told, setTold] = useState<CheckResult | string | null>(null);
  const pair = async () => {
    const pairing = decodePairing(code);
    if (!pairing) return setTold(t('pairing_unreadable'));
    setTold(t('permission_asked'));
    // Asked for in the click itself: a browser shows the question for nothing else.
    if (!(await askForOrigin(pairing.url))) return setTold(t('pairing_no_permission'));
    setTold(t('checking'));
    const ledger = await addLedger(pairing);
    const result = await askLedger(ledger.id);
    setTold(result);
    if (result.is === 'connected') {
      setCode('');
      void sendNow();
      void sendMessage('syncNow', undefined);
    }
  };
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        void pair();
      }}
    >
      <label htmlFor={id}>{t('pairing_label')}</label>
      <textarea
        id={id}
        rows={3}
        value={code}
        spellCheck={false}
        placeholder="gyoryu1:…"
        onChange={(event) => setCode(event.target.value)}
      />
      <div className="row">
        <button type="submit" className="primary" disabled={code.trim() === ''}>
          {t('pair')}
        </button>
        <span className="soft">{t('pairing_hint')}</span>
      </div>
      <div aria-live="polite">
        {typeof told === 'string' && <p className="note warn">{told}</p>}
        {told !== null && typeof told !== 'string' && <CheckWords result={told} />}
      </div>
    </form>
  );
};

export const LedgerSettings = ({ settings }: { settings: Settings }) => (
  <section className="card stack" aria-labelledby="ledgers">
    <h2 id="ledgers">{t('options_ledgers')}</h2>
    {settings.ledgers.length > 0 && (
      <ul className="stack">
        {settings.ledgers.map((ledger) => (
          <LedgerRow key={ledger.id} ledger={ledger} isDefault={ledger.id === settings.defaultLedger} />
        ))}
      </ul>
    )}
    <PairingForm />
    {!settings.ledgers.some(({ kind }) => kind === 'own') && (
      <div className="row">
        <button type="button" onClick={() => void addOwnLedger()}>
          {t('ledger_own_use')}
        </button>
        <span className="soft">{t('ledger_own_what')}</span>
      </div>
    )}
  </section>
);
