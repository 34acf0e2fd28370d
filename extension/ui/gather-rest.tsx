/** What needs no decision, and what could not be read: told with its reason, tried again on a click. */
import { changeItems, changeRun, forgetItems } from '../gather/database.ts';
import type { GatherItem, GatherState } from '../gather/item.ts';
import { type MessageKey, t } from '../i18n.ts';
import { sendMessage } from '../platform/messages.ts';
import { NO_ARTICLE_WORDS } from './page-message.tsx';

const REASONS: Readonly<Record<string, MessageKey>> = {
  ...NO_ARTICLE_WORDS,
  no_access: 'gather_no_access',
  not_loaded: 'gather_not_loaded',
};

const LISTS: readonly { state: GatherState; name: MessageKey }[] = [
  { state: 'failed', name: 'gather_failed' },
  { state: 'nothing', name: 'gather_nothing' },
  { state: 'known', name: 'gather_known' },
  { state: 'captured', name: 'gather_done' },
  { state: 'dropped', name: 'gather_left_out' },
];

const DECIDED: readonly GatherState[] = ['nothing', 'known', 'captured', 'dropped', 'failed'];

export const GatherRest = ({ items }: { items: readonly GatherItem[] }) => {
  const again = async () => {
    const failed = items.filter(({ state }) => state === 'failed').map(({ key }) => key);
    await changeItems(failed, () => ({ state: 'waiting', attempts: 0, problem: null }));
    await changeRun({ is: 'running' });
    await sendMessage('gatherNow', undefined).catch(() => {});
  };
  const decided = items.filter(({ state }) => DECIDED.includes(state)).map(({ key }) => key);
  return (
    <>
      {LISTS.map(({ state, name }) => {
        const own = items.filter((item) => item.state === state);
        if (own.length === 0) return null;
        return (
          <details key={state} data-state={state}>
            <summary>{t(name, own.length)}</summary>
            <ul className="stack tight">
              {own.map(({ key, url, title, problem }) => (
                <li key={key}>
                  <a href={url} target="_blank" rel="noreferrer">
                    {title || url}
                  </a>
                  {problem && state === 'failed' && (
                    <span className="soft"> {t(REASONS[problem] ?? 'gather_broken')}</span>
                  )}
                </li>
              ))}
            </ul>
            {state === 'failed' && (
              <button type="button" onClick={() => void again()}>
                {t('gather_again')}
              </button>
            )}
          </details>
        );
      })}
      {decided.length > 0 && (
        <div className="row">
          <button type="button" className="plain" onClick={() => void forgetItems(decided)}>
            {t('gather_clear')}
          </button>
        </div>
      )}
    </>
  );
};
