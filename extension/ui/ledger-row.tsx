/** One row of 교류실적. */
import { useEffect, useRef } from 'react';
import { REVIEW } from '../../shared/ledger/layout.ts';
import type { Column } from '../../shared/ledger/sheet-layout.ts';
import { typedText } from '../../shared/ledger/typed.ts';
import { t } from '../i18n.ts';
import type { OwnRow } from '../own-ledger/row.ts';
import { LedgerCell } from './ledger-cell.tsx';

interface Props {
  row: OwnRow;
  index: number;
  columns: readonly Column[];
  /** The address of the page names this row. */
  aimed: boolean;
  remove(row: OwnRow): void;
}

export const LedgerRow = ({ row, index, columns, aimed, remove }: Props) => {
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (aimed) line.current?.scrollIntoView({ block: 'center' });
  }, [aimed]);
  const review = typedText(row.cells.검토);
  return (
    <tr
      ref={line}
      data-n={row.event.n}
      data-aim={aimed}
      data-review={review === REVIEW.excluded ? review : undefined}
    >
      {columns.map((column, i) =>
        column.header === '연번' ? (
          <td key={column.header} className="number">
            {index + 1}
          </td>
        ) : (
          <LedgerCell key={column.header} row={row} column={column} first={index === 0 && i === 1} />
        ),
      )}
      <td className="remove no-print">
        <button
          type="button"
          className="plain"
          aria-label={t('row_remove_of', row.event.partner.name)}
          onClick={() => remove(row)}
        >
          ×
        </button>
      </td>
    </tr>
  );
};
