/** What of 교류실적 is shown. */
import { REVIEW } from '../../shared/ledger/layout.ts';
import { typedText } from '../../shared/ledger/typed.ts';
import { type MessageKey, t } from '../i18n.ts';
import type { OwnRow } from '../own-ledger/row.ts';
import { type Filter, yearOf } from '../own-ledger/view.ts';
import { Field } from './field.tsx';

interface Props {
  rows: readonly OwnRow[];
  filter: Filter;
  change(filter: Filter): void;
  folded: boolean;
  fold(folded: boolean): void;
}

const seen = (rows: readonly OwnRow[], textOf: (row: OwnRow) => string): string[] =>
  [...new Set(rows.map(textOf))].filter((text) => text !== '').sort((a, b) => a.localeCompare(b, 'ko'));

export const LedgerFilter = ({ rows, filter, change, folded, fold }: Props) => {
  const choices: readonly { key: keyof Filter; name: MessageKey; words: readonly string[] }[] = [
    { key: 'year', name: 'filter_year', words: seen(rows, ({ cells }) => yearOf(cells)).reverse() },
    { key: 'scope', name: 'filter_scope', words: ['국외', '국내'] },
    { key: 'country', name: 'field_country', words: seen(rows, ({ cells }) => typedText(cells.국가명)) },
    { key: 'review', name: 'filter_review', words: Object.values(REVIEW) },
  ];
  return (
    <div className="tools no-print">
      <div className="field search">
        <Field label={t('history_search')}>
          {(id) => (
            <input
              id={id}
              type="search"
              value={filter.query}
              onChange={({ target }) => change({ ...filter, query: target.value })}
            />
          )}
        </Field>
      </div>
      {choices.map(({ key, name, words }) => (
        <Field key={key} label={t(name)}>
          {(id) => (
            <select
              id={id}
              value={filter[key]}
              onChange={({ target }) => change({ ...filter, [key]: target.value })}
            >
              <option value="">{t('filter_all')}</option>
              {words.map((word) => (
                <option key={word}>{word}</option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <label className="check">
        <input type="checkbox" checked={!folded} onChange={({ target }) => fold(!target.checked)} />
        {t('show_folded')}
      </label>
    </div>
  );
};
