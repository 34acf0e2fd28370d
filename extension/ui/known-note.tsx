/** Before the click: this article, or one like it, is in the ledger already. */
import { useState } from 'react';
import { t } from '../i18n.ts';
import { sendMessage } from '../platform/messages.ts';
import { openTab } from '../platform/tabs.ts';
import type { Known } from '../reading/known.ts';
import { dateWords, problemWords, timeWords, unanswered } from './words.ts';

/** A colleague's capture: who and when is the ledger's to tell, and is asked only when a person wants to know. */
const TeamNote = ({ url }: { url: string }) => {
  const [told, setTold] = useState<{ words: string; row: string | null } | null>(null);
  const ask = async () => {
    setTold({ words: t('known_asking'), row: null });
    const captor = await sendMessage('captorOf', url).catch(unanswered);
    setTold(
      'problem' in captor
        ? { words: problemWords(captor.problem), row: null }
        : {
            words: t('known_by', captor.by ?? t('known_somebody'), dateWords(captor.on)),
            row: captor.url,
          },
    );
  };
  const row = told?.row;
  return (
    <div className="note good row spread">
      <span aria-live="polite">{told?.words ?? t('known_team')}</span>
      {told === null && (
        <button type="button" className="plain" onClick={() => void ask()}>
          {t('known_who')}
        </button>
      )}
      {row && (
        <button type="button" className="plain" onClick={() => void openTab(row)}>
          {t('open_row')}
        </button>
      )}
    </div>
  );
};

export const KnownNote = ({ known, url }: { known: Known; url: string }) => {
  if (known.article === 'team') return <TeamNote url={url} />;
  if (known.article !== null && known.capturedAt !== null)
    return (
      <p className={`note ${known.article === 'mine' ? 'good' : 'wait'}`}>
        {t(known.article === 'mine' ? 'known_mine' : 'known_waiting', timeWords(known.capturedAt))}
      </p>
    );
  return known.copy ? <p className="note good">{t('known_copy')}</p> : null;
};
