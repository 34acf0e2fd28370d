/** 결연현황, foreign and domestic apart. */
import type { StoredPair } from '../../shared/ledger/stored.ts';
import { t } from '../i18n.ts';
import { PAIR_COLUMNS, partnershipRows } from '../own-ledger/partnerships.ts';
import { shownText } from '../own-ledger/view.ts';
import { PrintTitle } from './ledger-print-title.tsx';

/** 상태 is one word with a space in it: it does not wrap, as a date does not. */
const CLASS: Readonly<Record<string, string>> = { '최근 교류내용': 'wide', 상태: 'date' };

const OneScope = ({ scope, pairs }: { scope: '국외' | '국내'; pairs: readonly StoredPair[] }) => {
  const rows = partnershipRows(pairs, scope);
  if (rows.length === 0) return null;
  const title = t('pairs_caption', scope, rows.length);
  return (
    <section className="stack tight">
      <PrintTitle words={title} />
      <h3 className="no-print">{title}</h3>
      <div className="sheet short">
        <table>
          <caption className="hidden">{title}</caption>
          <thead>
            <tr>
              {PAIR_COLUMNS.map(({ header, type }) => (
                <th key={header} scope="col" className={type}>
                  <span>{header}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={shownText(row.연번, false)}>
                {PAIR_COLUMNS.map(({ header, type }) => (
                  <td key={header} className={CLASS[header] ?? type}>
                    {shownText(row[header], type === 'date')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

export const Partnerships = ({ pairs }: { pairs: readonly StoredPair[] }) => (
  <>
    {pairs.length === 0 && <p className="card">{t('pairs_empty')}</p>}
    <OneScope scope="국외" pairs={pairs} />
    <OneScope scope="국내" pairs={pairs} />
  </>
);
