/** What was found, one group at a time: 다음, 확인, 제외, 고치기 and 되돌리기 by key. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { isOwn } from '../capture/is-own.ts';
import { confirmGroup, dropGroup, reopenGroup } from '../gather/decide.ts';
import { fold, type Group } from '../gather/fold.ts';
import { type GatherItem, isFound } from '../gather/item.ts';
import { t } from '../i18n.ts';
import { sendNow } from '../platform/send-now.ts';
import { loadSettings } from '../settings/store.ts';
import { fieldNames } from './field-names.ts';
import { GatherGroup } from './gather-group.tsx';
import { type Act, actOf } from './gather-keys.ts';
import { useLive } from './use-live.ts';

interface Last {
  words: string;
  keys: readonly string[];
}

const titleOf = ({ leader }: Group): string => leader.title || leader.url;

export const GatherQueue = ({ items }: { items: readonly GatherItem[] }) => {
  const ownHomes = useLive(loadSettings)?.ownHomes ?? [];
  const groups = useMemo(() => fold(items.filter(isFound)), [items]);
  const [current, setCurrent] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const [last, setLast] = useState<Last | null>(null);
  const [unfit, setUnfit] = useState<string | null>(null);
  const deciding = useRef(false);

  const at = Math.max(
    0,
    groups.findIndex(({ leader }) => leader.key === current),
  );
  const group = groups[at];

  const move = (to: number) => {
    const next = groups[Math.min(Math.max(to, 0), groups.length - 1)];
    setCurrent(next?.leader.key ?? null);
    setEditing(false);
    setUnfit(null);
  };
  const settle = async (done: Group, confirm: boolean) => {
    // A key held down must not decide what nobody has seen.
    if (deciding.current) return;
    deciding.current = true;
    try {
      const after = groups[at + 1] ?? groups[at - 1];
      if (confirm) {
        const result = await confirmGroup(done);
        if (result.is === 'unfit') {
          setUnfit(t('unfit', fieldNames(result.unfit)));
          setEditing(true);
          return;
        }
        void sendNow();
      } else await dropGroup(done);
      const words = confirm ? t('gather_captured', titleOf(done)) : t('gather_dropped', titleOf(done));
      setLast({ words, keys: [done.leader.key, ...done.copies.map(({ key }) => key)] });
      setCurrent(after?.leader.key ?? null);
      setEditing(false);
      setUnfit(null);
    } finally {
      deciding.current = false;
    }
  };
  const takeBack = async () => {
    if (!last) return;
    await reopenGroup(last.keys);
    void sendNow();
    setCurrent(last.keys[0] ?? null);
    setLast(null);
  };
  const acts: Readonly<Record<Act, () => void>> = {
    next: () => move(at + 1),
    previous: () => move(at - 1),
    confirm: () => group && void settle(group, true),
    drop: () => group && void settle(group, false),
    edit: () => setEditing(!editing),
    undo: () => void takeBack(),
  };

  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const over = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        const act = actOf(event);
        if (!act) return;
        event.preventDefault();
        latest.current[act]();
      },
      { signal: over.signal },
    );
    return () => over.abort();
  }, []);

  return (
    <section className="stack" aria-label={t('gather_queue')}>
      <h3>{t('gather_queue_count', groups.length)}</h3>
      <div aria-live="polite">
        {last && (
          <p className="note good row spread">
            {last.words}
            <button type="button" className="plain" onClick={acts.undo}>
              {t('undo')} <kbd>U</kbd>
            </button>
          </p>
        )}
        {unfit && <p className="note bad">{unfit}</p>}
      </div>
      {groups.length === 0 && <p className="soft">{t('gather_queue_empty')}</p>}
      <ol className="queue stack tight">
        {groups.map((each) => (
          <GatherGroup
            key={each.leader.key}
            group={each}
            own={each.leader.found.items.some(({ draft }) => isOwn(ownHomes, draft.home))}
            current={each === group}
            editing={each === group && editing}
            choose={() => {
              setCurrent(each.leader.key);
              setEditing(false);
            }}
          />
        ))}
      </ol>
      {group && (
        <div className="keys row">
          <button type="button" className="primary" data-act="confirm" onClick={acts.confirm}>
            {t('gather_confirm')} <kbd>Enter</kbd>
          </button>
          <button type="button" data-act="drop" onClick={acts.drop}>
            {t('gather_drop')} <kbd>X</kbd>
          </button>
          <button type="button" aria-pressed={editing} onClick={acts.edit}>
            {t('open_panel')} <kbd>E</kbd>
          </button>
          <button type="button" onClick={acts.next}>
            {t('gather_next')} <kbd>J</kbd> <kbd>↓</kbd>
          </button>
          <button type="button" onClick={acts.previous}>
            {t('gather_previous')} <kbd>K</kbd> <kbd>↑</kbd>
          </button>
        </div>
      )}
    </section>
  );
};
