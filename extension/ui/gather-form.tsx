/** A pasted list of addresses; hosts that may not be read yet are told, and asked for in one click. */
import { useEffect, useState } from 'react';
import { type Added, addAddresses, hostsOf } from '../gather/add.ts';
import { addressesIn, linesWithoutAddress } from '../gather/addresses.ts';
import { takeOffered } from '../gather/database.ts';
import { t } from '../i18n.ts';
import { sendMessage } from '../platform/messages.ts';
import { askForAddresses } from '../platform/permissions.ts';
import { Field } from './field.tsx';

const start = () => sendMessage('gatherNow', undefined).catch(() => {});

export const GatherForm = () => {
  const [text, setText] = useState('');
  const [told, setTold] = useState<Added | null>(null);
  const [refused, setRefused] = useState(false);
  const [asking, setAsking] = useState(false);
  useEffect(
    () =>
      void takeOffered().then((offered) => {
        if (offered !== '') setText(offered);
      }),
    [],
  );
  const count = addressesIn(text).length;
  // Told before the click where nothing else is there, for then there is none.
  const skipped = (count === 0 ? linesWithoutAddress(text) : []).concat(told?.skipped ?? []);
  const add = async (lines: string) => {
    setTold(await addAddresses(lines));
    setRefused(false);
    setText('');
    await start();
  };
  const allow = async (urls: readonly string[]) => {
    setAsking(true);
    if (await askForAddresses(urls)) await add(urls.join('\n'));
    else setRefused(true);
    setAsking(false);
  };
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add(text);
      }}
    >
      <p className="soft">{t('gather_how')}</p>
      <Field label={t('gather_addresses')}>
        {(id) => (
          <textarea
            id={id}
            rows={6}
            spellCheck={false}
            value={text}
            placeholder="https://…"
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="row">
        <button type="submit" className="primary" disabled={count === 0}>
          {count === 0 ? t('gather_start') : t('gather_start_many', count)}
        </button>
        <span className="soft">{t('gather_pace')}</span>
      </div>
      <div aria-live="polite" className="stack tight">
        {told && (told.added > 0 || told.before > 0) && (
          <p className="note good">{t('gather_added', told.added, told.before)}</p>
        )}
        {skipped.length > 0 && (
          <p className="note warn">{t('gather_skipped', skipped.length, skipped[0] ?? '')}</p>
        )}
        {told && told.others.length > 0 && (
          <div className="note warn stack tight">
            <p>{t('gather_others', told.others.length, hostsOf(told.others).join(', '))}</p>
            <p className="row">
              <button type="button" onClick={() => void allow(told.others.map(({ url }) => url))}>
                {t('permission_give')}
              </button>
              {asking && <span>{t('permission_asked')}</span>}
              {refused && !asking && <span role="alert">{t('gather_refused')}</span>}
            </p>
          </div>
        )}
      </div>
    </form>
  );
};
