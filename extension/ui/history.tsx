/** What was captured in this browser: found, filtered, opened, sent again, exported. */
import { useState } from 'react';
import { sentenceLink } from '../../shared/record/sentence-link.ts';
import { forget, retryNow } from '../capture/acts.ts';
import { allEntries } from '../capture/entries.ts';
import { type Entry, isOpen } from '../capture/entry.ts';
import { csvOf } from '../capture/export-csv.ts';
import { isOwn } from '../capture/is-own.ts';
import { type MessageKey, t } from '../i18n.ts';
import { sendNow } from '../platform/send-now.ts';
import { openTab } from '../platform/tabs.ts';
import { loadSettings } from '../settings/store.ts';
import { download } from './download.ts';
import { EntryActions } from './entry-line.tsx';
import { Field } from './field.tsx';
import { MendForm } from './mend-form.tsx';
import { useLive } from './use-live.ts';
import { dateWords, placeDetail, stateWords, timeWords } from './words.ts';

const FILTERS: Readonly<Record<string, { name: MessageKey; keep(entry: Entry): boolean }>> = {
  all: { name: 'filter_all', keep: () => true },
  waiting: { name: 'filter_waiting', keep: isOpen },
  stored: { name: 'filter_stored', keep: ({ state }) => state.is === 'stored' },
  mend: { name: 'filter_mend', keep: ({ state }) => state.is === 'refused' },
  undone: { name: 'filter_undone', keep: ({ state }) => state.is === 'undone' },
};

const matches = (query: string, { record }: Entry): boolean =>
  [
    record.partner.name,
    record.partner.asWritten,
    record.home.name,
    record.content,
    record.article.title,
    record.date,
  ]
    .join(' ')
    .includes(query.trim());

const HistoryRow = ({ entry, own }: { entry: Entry; own: boolean }) => {
  const { record, capturedAt, recordId } = entry;
  const { tone, words } = stateWords(entry);
  const link = sentenceLink(record.article, record.evidence);
  const [mending, setMending] = useState(false);
  return (
    <li className="card stack tight" data-state={entry.state.is} data-record={entry.recordId}>
      <p>
        <strong>
          {record.home.name} ↔ {record.partner.name}
        </strong>{' '}
        <span className="soft">{placeDetail(record.partner)}</span> · {dateWords(record.date)}{' '}
        {!own && <span className="chip">{t('others_article')}</span>}
      </p>
      <p className="soft">{record.content}</p>
      <p className={`note ${tone}`}>{words}</p>
      <div className="row">
        <span className="soft">{t('captured_at', timeWords(capturedAt))}</span>
        {link && (
          <button type="button" className="plain" onClick={() => void openTab(link)}>
            {t('open_article')}
          </button>
        )}
        {entry.state.is === 'refused' && (
          <button
            type="button"
            className="plain"
            aria-expanded={mending}
            onClick={() => setMending(!mending)}
          >
            {t('mend')}
          </button>
        )}
        <EntryActions entry={entry} />
        {!isOpen(entry) && (
          <button type="button" className="plain" onClick={() => void forget(recordId)}>
            {t('forget')}
          </button>
        )}
      </div>
      {mending && entry.state.is === 'refused' && <MendForm entry={entry} />}
    </li>
  );
};

export const History = () => {
  const entries = useLive(allEntries) ?? [];
  const ownHomes = useLive(loadSettings)?.ownHomes ?? [];
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState('all');
  const shown = entries.filter((entry) => (FILTERS[filter]?.keep(entry) ?? true) && matches(query, entry));
  return (
    <div className="stack">
      <div className="fields">
        <Field label={t('history_search')}>
          {(id) => (
            <input id={id} type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
          )}
        </Field>
        <Field label={t('history_filter')}>
          {(id) => (
            <select id={id} value={filter} onChange={({ target }) => setFilter(target.value)}>
              {Object.entries(FILTERS).map(([key, { name, keep }]) => (
                <option key={key} value={key}>
                  {`${t(name)} (${entries.filter(keep).length})`}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="row">
        <button
          type="button"
          disabled={!entries.some(isOpen)}
          onClick={() => void retryNow().then(() => sendNow())}
        >
          {t('retry_now')}
        </button>
        <button
          type="button"
          disabled={shown.length === 0}
          onClick={() => download('gyoryu.csv', 'text/csv', `\uFEFF${csvOf(shown)}`)}
        >
          CSV
        </button>
        <button
          type="button"
          disabled={shown.length === 0}
          onClick={() => download('gyoryu.json', 'application/json', JSON.stringify(shown, null, 2))}
        >
          JSON
        </button>
      </div>
      <p role="status" className="soft">
        {t('history_count', shown.length)}
      </p>
      {shown.length === 0 && (
        <p className="card">{t(entries.length === 0 ? 'history_empty' : 'history_none')}</p>
      )}
      <ul className="stack">
        {shown.map((entry) => (
          <HistoryRow key={entry.recordId} entry={entry} own={isOwn(ownHomes, entry.record.home)} />
        ))}
      </ul>
    </div>
  );
};
