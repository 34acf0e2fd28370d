/** How far it is; 일시정지, 계속 and 그만두기. */
import { changeRun, forgetItems } from '../gather/database.ts';
import type { GatherItem, GatherRun, GatherState } from '../gather/item.ts';
import { t } from '../i18n.ts';
import { sendMessage } from '../platform/messages.ts';

const SECONDS_A_PAGE = 6;

export const GatherProgress = ({ items, run }: { items: readonly GatherItem[]; run: GatherRun }) => {
  const count = (...states: GatherState[]) => items.filter(({ state }) => states.includes(state)).length;
  const left = count('waiting', 'opening');
  if (items.length === 0) return <p className="soft">{t('gather_empty')}</p>;
  const done = items.length - left;
  const cancel = async () => {
    await changeRun({ is: 'idle' });
    await forgetItems(items.filter(({ state }) => state === 'waiting').map(({ key }) => key));
  };
  const goOn = async () => {
    await changeRun({ is: 'running' });
    await sendMessage('gatherNow', undefined).catch(() => {});
  };
  return (
    <section className="card stack tight" aria-label={t('gather_progress')}>
      <progress aria-label={t('gather_progress')} value={done} max={items.length} />
      {left > 0 && (
        <div className="row">
          {run.is === 'running' ? (
            <button type="button" onClick={() => void changeRun({ is: 'paused' })}>
              {t('gather_pause')}
            </button>
          ) : (
            <button type="button" onClick={() => void goOn()}>
              {t('gather_go_on')}
            </button>
          )}
          <button type="button" className="plain danger" onClick={() => void cancel()}>
            {t('gather_cancel')}
          </button>
        </div>
      )}
      <p role="status" data-left={left} data-found={count('found')}>
        {left > 0
          ? t('gather_left', done, items.length, Math.ceil((left * SECONDS_A_PAGE) / 60))
          : t('gather_all_read', items.length)}{' '}
        {t(
          'gather_counts',
          count('found'),
          count('captured'),
          count('dropped'),
          count('nothing'),
          count('known'),
          count('failed'),
        )}
      </p>
    </section>
  );
};
