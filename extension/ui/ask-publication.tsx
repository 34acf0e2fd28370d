/** Asks for the day of publication, from which the article's days are counted. */
import { useId, useState } from 'react';
import { t } from '../i18n.ts';

export const AskPublication = ({
  given,
  give,
}: {
  given: string | null;
  give(day: string): Promise<void>;
}) => {
  const id = useId();
  const [day, setDay] = useState(given ?? '');
  return (
    <form
      className="note warn stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') void give(day);
      }}
    >
      <label htmlFor={id}>{t('ask_publication')}</label>
      <div className="row">
        <input
          id={id}
          type="date"
          style={{ width: 170 }}
          value={day}
          max={new Date().toISOString().slice(0, 10)}
          onChange={(event) => setDay(event.target.value)}
        />
        <button type="submit" disabled={day === ''}>
          {t('apply')}
        </button>
      </div>
    </form>
  );
};
