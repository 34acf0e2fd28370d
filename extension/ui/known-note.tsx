/** Before the click: this article, or one like it, is in the ledger already. */
import { t } from '../i18n.ts';
import type { Known } from '../reading/known.ts';
import { timeWords } from './words.ts';

export const KnownNote = ({ known }: { known: Known }) => {
  if (known.article === 'team') return <p className="note good">{t('known_team')}</p>;
  if (known.article !== null && known.capturedAt !== null)
    return (
      <p className={`note ${known.article === 'mine' ? 'good' : 'wait'}`}>
        {t(known.article === 'mine' ? 'known_mine' : 'known_waiting', timeWords(known.capturedAt))}
      </p>
    );
  return known.copy ? <p className="note good">{t('known_copy')}</p> : null;
};
