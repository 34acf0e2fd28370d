/** 교류 현황: the figures of one page. */
import { QUIET_YEARS } from '../../shared/ledger/pair.ts';
import { statusBlocks } from '../../shared/ledger/status.ts';
import { t } from '../i18n.ts';
import { partnershipCells } from '../own-ledger/partnerships.ts';
import type { OwnLedger } from '../own-ledger/whole.ts';
import { PrintTitle } from './ledger-print-title.tsx';

export const LedgerStatus = ({ ledger: { rows, pairs } }: { ledger: OwnLedger }) => {
  const blocks = statusBlocks({
    events: rows.map(({ event }) => event),
    partnerships: pairs.map((pair) => ({ cells: partnershipCells(pair), pair })),
    rows: new Map(rows.map(({ event, cells }) => [event.n, cells])),
    today: new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10),
    quietYears: QUIET_YEARS,
  });
  return (
    <>
      <PrintTitle words={t('ledger_status')} />
      <div className="blocks">
        {blocks
          .filter((block) => block.rows.length > 0)
          .map((block) => (
            <div className="sheet short" key={block.title}>
              <table>
                <caption>{block.title}</caption>
                <thead>
                  <tr>
                    {block.header.map((word, i) => (
                      <th
                        key={word}
                        scope="col"
                        className={typeof block.rows[0]?.[i] === 'number' ? 'number' : undefined}
                      >
                        <span>{word}</span>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {block.rows.map((row) => (
                    <tr key={row.join('|')}>
                      {row.map((cell, i) => (
                        <td key={block.header[i]} className={typeof cell === 'number' ? 'number' : undefined}>
                          {cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ))}
      </div>
    </>
  );
};
