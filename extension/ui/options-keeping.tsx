/** Shortcut, what is stored, settings out and in, 모두 지우기. */
import { type ChangeEvent, useRef, useState } from 'react';
import { eraseAll } from '../capture/acts.ts';
import { eraseGathered } from '../gather/database.ts';
import { t } from '../i18n.ts';
import { eraseOwnLedger } from '../own-ledger/erase.ts';
import { shortcutOf } from '../platform/runtime.ts';
import { readNoLonger, sitesReadAlways } from '../platform/sites.ts';
import { clearLocal } from '../platform/storage.ts';
import { migrate } from '../settings/migrations.ts';
import type { Settings } from '../settings/schema.ts';
import { changeSettings } from '../settings/store.ts';
import { download } from './download.ts';
import { useLive } from './use-live.ts';

const captureShortcut = () => shortcutOf('capture');

const importFrom = async (file: File): Promise<string> => {
  const text = await file.text();
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return t('import_unreadable');
  }
  const read = migrate(stored);
  if (!read) return t('import_unreadable');
  // Pairing codes are secrets and are not in the file: the ledgers of this browser stay.
  await changeSettings((old) => ({ ...read, ledgers: old.ledgers, defaultLedger: old.defaultLedger }));
  return t('import_done');
};

const eraseEverything = async (): Promise<void> => {
  await eraseAll();
  await eraseOwnLedger();
  await eraseGathered();
  for (const host of await sitesReadAlways()) await readNoLonger(host);
  await clearLocal();
};

export const KeepingSettings = ({ settings }: { settings: Settings }) => {
  const shortcut = useLive(captureShortcut);
  const [told, setTold] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) void importFrom(file).then(setTold);
    event.target.value = '';
  };
  return (
    <section className="card stack" aria-labelledby="keeping">
      <h2 id="keeping">{t('options_keeping')}</h2>
      <p>{shortcut ? t('shortcut_is', shortcut) : t('shortcut_none')}</p>
      <p className="soft">{t('stored_what')}</p>
      <div className="row">
        <button
          type="button"
          onClick={() =>
            download(
              'gyoryu-settings.json',
              'application/json',
              JSON.stringify({ ...settings, ledgers: [], defaultLedger: null }, null, 2),
            )
          }
        >
          {t('settings_out')}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {t('settings_in')}
        </button>
        <input
          ref={field}
          hidden
          type="file"
          accept="application/json"
          aria-label={t('settings_in')}
          onChange={choose}
        />
      </div>
      <div className="row">
        {sure ? (
          <>
            <strong>{t('erase_sure')}</strong>
            <button
              type="button"
              className="danger"
              onClick={() =>
                void eraseEverything().then(() => {
                  setSure(false);
                  setTold(t('erase_done'));
                })
              }
            >
              {t('erase_yes')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <button type="button" className="danger" onClick={() => setSure(true)}>
            {t('erase')}
          </button>
        )}
      </div>
      <p role="status">{told}</p>
    </section>
  );
};
