/** The language of our windows and signs. */
import { t } from '../i18n.ts';
import { sendMessage } from '../platform/messages.ts';
import { LANGUAGES, type Language, type Settings } from '../settings/schema.ts';
import { changeSettings } from '../settings/store.ts';
import { Field } from './field.tsx';

/** Each in its own language, for who cannot read the other. */
const NAMES: Readonly<Record<Exclude<Language, 'browser'>, string>> = { ko: '한국어', en: 'English' };

const choose = async (language: Language): Promise<void> => {
  await changeSettings((old) => ({ ...old, language }));
  await sendMessage('languageChosen', undefined).catch(() => {});
  location.reload();
};

export const LanguageSettings = ({ settings: { language } }: { settings: Settings }) => (
  <section className="card stack" aria-labelledby="language">
    <h2 id="language">{t('options_language')}</h2>
    <Field label={t('language_of_windows')}>
      {(id) => (
        <select
          id={id}
          value={language}
          onChange={({ target }) => {
            const chosen = LANGUAGES.find((each) => each === target.value);
            if (chosen) void choose(chosen);
          }}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each === 'browser' ? undefined : each}>
              {each === 'browser' ? t('language_of_browser') : NAMES[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
    <p className="soft">{t('language_hint')}</p>
  </section>
);
