/** What is painted and quoted, and on which sites. */
import { useCallback, useState } from 'react';
import { t } from '../i18n.ts';
import { askForOrigin } from '../platform/permissions.ts';
import { readAlways, readNoLonger, sitesReadAlways } from '../platform/sites.ts';
import type { Settings } from '../settings/schema.ts';
import { changeSettings } from '../settings/store.ts';
import { Field } from './field.tsx';
import { NewsPermission } from './news-permission.tsx';
import { useLive } from './use-live.ts';

const hostIn = (text: string): string | null => {
  const address = text.includes('://') ? text.trim() : `https://${text.trim()}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
};

const AlwaysRead = () => {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const sites = useLive(useCallback(() => sitesReadAlways(round), [round])) ?? [];
  const add = async () => {
    const host = hostIn(typed);
    if (host === null || !host.includes('.')) return setTold(t('site_unreadable'));
    setTold(t('permission_asked'));
    if (!(await askForOrigin(`https://${host}/`))) return setTold(t('site_refused', host));
    await readAlways(host);
    setTyped('');
    setTold(t('site_added', host));
    setRound((old) => old + 1);
  };
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={t('site_add')}>
        {(id) => (
          <div className="row">
            <input
              id={id}
              style={{ width: 280 }}
              value={typed}
              placeholder="www.example.go.kr"
              onChange={({ target }) => setTyped(target.value)}
            />
            <button type="submit" disabled={typed.trim() === ''}>
              {t('add')}
            </button>
          </div>
        )}
      </Field>
      <p className="soft">{t('site_hint')}</p>
      <div aria-live="polite">{told && <p className="note warn">{told}</p>}</div>
      <ul className="stack tight">
        {sites.map((host) => (
          <li key={host} className="row spread">
            {host}
            <button
              type="button"
              className="plain"
              onClick={() => void readNoLonger(host).then(() => setRound((old) => old + 1))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
};

export const ReadingSettings = ({ settings }: { settings: Settings }) => (
  <section className="card stack" aria-labelledby="sites">
    <h2 id="sites">{t('options_sites')}</h2>
    <p className="soft">{t('sites_listed')}</p>
    <NewsPermission />
    <AlwaysRead />
    {settings.mutedHosts.length > 0 && (
      <>
        <h3>{t('muted')}</h3>
        <ul className="stack tight">
          {settings.mutedHosts.map((host) => (
            <li key={host} className="row spread">
              {host}
              <button
                type="button"
                className="plain"
                onClick={() =>
                  void changeSettings((old) => ({
                    ...old,
                    mutedHosts: old.mutedHosts.filter((each) => each !== host),
                  }))
                }
              >
                {t('unmute')}
              </button>
            </li>
          ))}
        </ul>
      </>
    )}
    <label className="check">
      <input
        type="checkbox"
        checked={settings.highlight}
        onChange={({ target }) => void changeSettings((old) => ({ ...old, highlight: target.checked }))}
      />
      {t('highlight_setting')}
    </label>
    <label className="check">
      <input
        type="checkbox"
        checked={settings.keepQuotes}
        onChange={({ target }) => void changeSettings((old) => ({ ...old, keepQuotes: target.checked }))}
      />
      {t('keep_quotes')}
    </label>
  </section>
);
