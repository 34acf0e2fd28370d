/** 교류실적 as a table: filtered, sorted, edited in place, reviewed by keyboard. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { EVENT_ID, EXCHANGES, REVIEW } from '../../shared/ledger/layout.ts';
import { t } from '../i18n.ts';
import { deleteRow, editRow, restoreRow } from '../own-ledger/edit.ts';
import type { OwnRow } from '../own-ledger/row.ts';
import { type Filter, NO_FILTER, passes, type Sorting, sorted } from '../own-ledger/view.ts';
import { LedgerFilter } from './ledger-filter.tsx';
import { PrintTitle } from './ledger-print-title.tsx';
import { LedgerRow } from './ledger-row.tsx';

/** As many rows as are drawn at once; printing draws them all. */
const SHOWN = 200;

/** The row that the address names (`#12`). */
const aimedAt = (): number => Number(location.hash.slice(1)) || 0;

/** Reviewing by one key wherever the focus is in a row; by the key's place, for Hangul is typed with the same keys. */
const VERDICT: Readonly<Record<string, string>> = { KeyC: REVIEW.confirmed, KeyX: REVIEW.excluded };

/** Columns that are never scrolled out of sight. */
const STAYS: Readonly<Record<string, string>> = { 교류도시: 'city', 검토: 'verdict' };

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const step = (cell: HTMLTableCellElement, [down, right]: readonly [number, number]): void => {
  const row = cell.parentElement;
  const target = down === 1 ? row?.nextElementSibling : down === -1 ? row?.previousElementSibling : row;
  const next = target?.children[cell.cellIndex + right];
  if (next instanceof HTMLElement && next.tabIndex >= -1 && next.tagName === 'TD') next.focus();
};

export const LedgerTable = ({ rows }: { rows: readonly OwnRow[] }) => {
  const [aim, setAim] = useState(aimedAt);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [sorting, setSorting] = useState<Sorting>({ header: '시작일', falling: true });
  const [limit, setLimit] = useState(SHOWN);
  const [folded, setFolded] = useState(true);
  const sheet = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState<OwnRow | null>(null);

  const found = useMemo(
    () =>
      sorted(
        rows.filter((row) => passes(filter, row)),
        sorting,
      ),
    [rows, filter, sorting],
  );
  const columns = EXCHANGES.columns.filter(
    ({ header, show }) => header !== EVENT_ID && !(folded && show === 'folded'),
  );

  useEffect(() => {
    const all = () => flushSync(() => setLimit(Number.POSITIVE_INFINITY));
    const some = () => setLimit(SHOWN);
    const aimAgain = () => setAim(aimedAt());
    addEventListener('beforeprint', all);
    addEventListener('afterprint', some);
    addEventListener('hashchange', aimAgain);
    return () => {
      removeEventListener('beforeprint', all);
      removeEventListener('afterprint', some);
      removeEventListener('hashchange', aimAgain);
    };
  }, []);

  const onKey = (event: KeyboardEvent) => {
    const cell = event.target;
    if (!(cell instanceof HTMLTableCellElement) || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = STEPS[event.key];
    const verdict = VERDICT[event.code];
    const n = Number(cell.parentElement?.dataset.n);
    if (way) step(cell, way);
    else if (verdict) {
      void editRow(n, { 검토: { text: verdict } });
      step(cell, [1, 0]);
    } else return;
    event.preventDefault();
  };

  // Unfolded columns are the last ones: out of sight, nothing would seem to happen.
  useEffect(() => {
    if (!folded) sheet.current?.scrollTo({ left: sheet.current.scrollWidth });
  }, [folded]);

  const remove = (row: OwnRow) => {
    setGone(row);
    void deleteRow(row.event.n);
  };

  const aimed = aim > 0 ? found.findIndex(({ event }) => event.n === aim) : -1;
  const shown = found.slice(0, Math.max(limit, aimed + 1));
  return (
    <>
      <PrintTitle words={t('rows_caption', found.length)} />
      <LedgerFilter rows={rows} filter={filter} change={setFilter} folded={folded} fold={setFolded} />
      <p role="status" className="soft no-print">
        {t('rows_found', found.length, rows.length)}
        {gone && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              void restoreRow(gone.event.n);
              setGone(null);
            }}
          >
            {t('row_restore', gone.event.partner.name)}
          </button>
        )}
      </p>
      <div className="sheet" ref={sheet}>
        <table onKeyDown={onKey}>
          <caption className="hidden">{t('rows_caption', found.length)}</caption>
          <thead>
            <tr>
              {columns.map(({ header, type, note }) => (
                <th
                  key={header}
                  scope="col"
                  className={STAYS[header] ?? type}
                  title={note}
                  aria-sort={
                    sorting.header === header ? (sorting.falling ? 'descending' : 'ascending') : undefined
                  }
                >
                  {/* A head that is repeated on the next sheet of paper loses its buttons. */}
                  <span className={header === '연번' ? undefined : 'print-only'}>{header}</span>
                  {header !== '연번' && (
                    <button
                      type="button"
                      className="no-print"
                      onClick={() =>
                        setSorting({ header, falling: sorting.header === header && !sorting.falling })
                      }
                    >
                      {header}
                      {sorting.header === header && (
                        <span aria-hidden="true">{sorting.falling ? ' ▼' : ' ▲'}</span>
                      )}
                    </button>
                  )}
                </th>
              ))}
              <th scope="col" className="remove no-print">
                <span className="hidden">{t('row_remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row, i) => (
              <LedgerRow
                key={row.event.n}
                row={row}
                index={i}
                columns={columns}
                aimed={row.event.n === aim}
                remove={remove}
              />
            ))}
          </tbody>
        </table>
      </div>
      {found.length === 0 && <p className="card no-print">{t('history_none')}</p>}
      {found.length > shown.length && (
        <button type="button" className="no-print" onClick={() => setLimit(limit + SHOWN)}>
          {t('rows_more', found.length - shown.length)}
        </button>
      )}
      <p className="soft no-print">{t('rows_keys')}</p>
    </>
  );
};
