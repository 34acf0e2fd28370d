/** The head of a printed sheet: what it is and of which day. */
import { t } from '../i18n.ts';
import { dateWords } from './words.ts';

export const PrintTitle = ({ words }: { words: string }) => (
  <p className="print-only">
    <strong>{words}</strong> —{' '}
    {t('printed_on', dateWords(new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)))}
  </p>
);
