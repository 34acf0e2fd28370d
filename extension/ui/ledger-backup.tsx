/** 마지막 백업, and a reminder once much has come in since. */

import { t } from '../i18n.ts';
import { backupState, REMIND_AFTER } from '../own-ledger/backup.ts';
import { useLive } from './use-live.ts';
import { timeWords } from './words.ts';

export const LedgerBackup = () => {
  const state = useLive(backupState);
  if (!state) return null;
  const last = state.at === null ? t('backup_never') : t('backup_last', timeWords(state.at));
  return state.since >= REMIND_AFTER ? (
    <p role="status" className="note warn">
      {last} {t('backup_remind', state.since)}
    </p>
  ) : (
    <p role="status" className="soft">
      {last} {state.since > 0 && t('backup_since', state.since)}
    </p>
  );
};
