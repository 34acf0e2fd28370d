/** The text, and what is known of where it stood. */
import type { Pasted } from '../../shared/record/pasted-article.ts';
import { BASIS_WORDS } from '../../shared/record/vocabulary.ts';
import { t } from '../i18n.ts';
import { Choice } from './choice.tsx';
import { Field } from './field.tsx';

interface Props {
  written: Pasted;
  put(part: Partial<Pasted>): void;
  read(): void;
}

export const PasteForm = ({ written, put, read }: Props) => (
  <form
    className="stack"
    onSubmit={(event) => {
      event.preventDefault();
      read();
    }}
  >
    <Field label={t('paste_text')}>
      {(field) => (
        <textarea
          id={field}
          rows={8}
          value={written.text}
          maxLength={200_000}
          onChange={({ target }) => put({ text: target.value })}
        />
      )}
    </Field>
    <div className="fields">
      <Field label={t('paste_title')} wide>
        {(field) => (
          <input id={field} value={written.title} onChange={({ target }) => put({ title: target.value })} />
        )}
      </Field>
      <Field label={t('paste_url')} wide>
        {(field) => (
          <input
            id={field}
            type="url"
            maxLength={2000}
            value={written.url}
            onChange={({ target }) => put({ url: target.value })}
          />
        )}
      </Field>
      <Field label={t('paste_outlet')}>
        {(field) => (
          <input
            id={field}
            maxLength={120}
            value={written.outlet}
            onChange={({ target }) => put({ outlet: target.value })}
          />
        )}
      </Field>
      <Field label={t('paste_day')}>
        {(field) => (
          <input
            id={field}
            type="date"
            value={written.day}
            onChange={({ target }) => put({ day: target.value })}
          />
        )}
      </Field>
      <Field label={t('paste_basis')}>
        {(field) => (
          <Choice
            id={field}
            words={BASIS_WORDS}
            value={written.basis}
            change={(basis) => basis && put({ basis })}
          />
        )}
      </Field>
    </div>
    <div className="row">
      <button type="submit" disabled={written.text.trim() === ''}>
        {t('paste_read')}
      </button>
    </div>
  </form>
);
