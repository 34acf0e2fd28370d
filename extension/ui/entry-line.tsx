/** One captured record: how far it is, and what can be done with it. */
import { useState } from 'react';
import { sendAgain, undo } from '../capture/acts.ts';
import type { Entry } from '../capture/entry.ts';
import { t } from '../i18n.ts';
import { sendMessage } from '../platform/messages.ts';
import { sendNow } from '../platform/send-now.ts';
import { openTab } from '../platform/tabs.ts';
import { problemWords, stateWords, unanswered } from './words.ts';

export const EntryActions = ({ entry }: { entry: Entry }) => {
  const [told, setTold] = useState<string | null>(null);
  const { state, recordId } = entry;
  const openRow = async () => {
    const place = await sendMessage('locate', recordId).catch(unanswered);
    if ('url' in place) await openTab(place.url);
    else setTold(problemWords(place.problem));
  };
  const act = (work: Promise<unknown>) => void work.then(() => sendNow());
  return (
    <>
      {state.is === 'stored' && (
        <button type="button" className="plain" onClick={() => void openRow()}>
          {t('open_row')}
        </button>
      )}
      {state.is === 'refused' && (
        <button type="button" className="plain" onClick={() => act(sendAgain(recordId))}>
          {t('send_again')}
        </button>
      )}
      {state.is !== 'undone' && state.is !== 'undoing' && !entry.undoAsked && (
        <button type="button" className="plain" onClick={() => act(undo([recordId]))}>
          {state.is === 'refused' ? t('discard') : t('undo')}
        </button>
      )}
      {told && <span role="alert">{told}</span>}
    </>
  );
};

export const EntryLine = ({ entry }: { entry: Entry }) => {
  const { tone, words } = stateWords(entry);
  const { partner } = entry.record;
  return (
    <div className={`note ${tone} row spread`} data-state={entry.state.is} data-record={entry.recordId}>
      <span>
        <strong>{partner.name}</strong> — {words}
      </span>
      <span className="row">
        <EntryActions entry={entry} />
      </span>
    </div>
  );
};
