/** 우리 지자체: whose exchanges are ours. */
import { governments } from '../../shared/places/governments.ts';
import { t } from '../i18n.ts';
import type { Settings } from '../settings/schema.ts';
import { changeSettings } from '../settings/store.ts';
import { Combobox } from './combobox.tsx';
import { Field } from './field.tsx';
import { searchOwnHomes } from './home-field.tsx';

const nameOf = (code: string): string => {
  const government = governments.byCode(code);
  return government ? [government.province, government.name].filter(Boolean).join(' ') : code;
};

const setHomes = (change: (homes: readonly string[]) => string[]) =>
  changeSettings((old) => ({ ...old, ownHomes: change(old.ownHomes) }));

export const HomeSettings = ({ settings }: { settings: Settings }) => (
  <section className="card stack" aria-labelledby="homes">
    <h2 id="homes">{t('options_homes')}</h2>
    <p className="soft">{t('homes_hint')}</p>
    {settings.ownHomes.length > 0 && (
      <ul className="row">
        {settings.ownHomes.map((code) => (
          <li key={code} className="chip row">
            {nameOf(code)}
            <button
              type="button"
              className="plain"
              aria-label={t('home_remove', nameOf(code))}
              onClick={() => void setHomes((homes) => homes.filter((each) => each !== code))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    )}
    <Field label={t('home_add')}>
      {(id) => (
        <Combobox
          id={id}
          text=""
          search={searchOwnHomes}
          choose={({ code }) => void setHomes((homes) => [...new Set([...homes, code])])}
        />
      )}
    </Field>
    <label className="check">
      <input
        type="checkbox"
        checked={settings.showOthers}
        onChange={({ target }) => void changeSettings((old) => ({ ...old, showOthers: target.checked }))}
      />
      {t('show_others')}
    </label>
  </section>
);
