/** 권한 필요: where the browser was told not to let us read news sites. */

import { announceChange } from '../capture/changes.ts';
import { t } from '../i18n.ts';
import { askForNews, mayReadNews } from '../platform/permissions.ts';
import { useLive } from './use-live.ts';

export const NewsPermission = () => {
  const may = useLive(mayReadNews);
  return may === false ? (
    <p className="note warn row spread">
      {t('permission_needed')}
      <button type="button" onClick={() => void askForNews().then(announceChange)}>
        {t('permission_give')}
      </button>
    </p>
  ) : null;
};
