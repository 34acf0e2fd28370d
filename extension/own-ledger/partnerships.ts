/** 결연현황 of 내 PC 대장: what the pairs say and what was counted, domestic and foreign apart. */
import type { Cell, Row } from '../../shared/ledger/cells.ts';
import { PAIR_ID, PARTNERSHIPS } from '../../shared/ledger/layout.ts';
import { PAIR_FORMULAS, pairMachineRow, pairRow } from '../../shared/ledger/pair-cells.ts';
import type { StoredPair } from '../../shared/ledger/stored.ts';
import { typedText } from '../../shared/ledger/typed.ts';

/** Columns of 결연현황 that this ledger can fill. */
export const PAIR_COLUMNS = PARTNERSHIPS.columns.filter(
  ({ header }) => header !== PAIR_ID && header !== '비고' && header !== '의회승인일' && header !== '협정분야',
);

const numbered = (row: Row, i: number): Record<string, Cell> => ({ ...row, 연번: { number: i + 1 } });

/** A pair's cells, with what the sheet's formulas would show. */
export const partnershipCells = (pair: StoredPair): Row => {
  const machine = pairMachineRow(pair);
  const computed = PAIR_FORMULAS.map(([header]) => [header, machine[header] ?? { text: '' }] as const);
  return { ...pairRow(pair), ...Object.fromEntries(computed) };
};

/** False for a pair that 도시명 표기 has made one with another. */
export const isAlone = ({ into }: StoredPair): boolean => typeof into !== 'number';

const worth = (pair: StoredPair): boolean => pair.count > 0 || pair.relation !== null || hasStep(pair);
const hasStep = ({ steps }: StoredPair): boolean => Object.keys(steps).length > 0;

/** A pair without exchange, relation and date says nothing and is left out. */
export const partnershipRows = (
  pairs: readonly StoredPair[],
  scope: '국내' | '국외',
): Record<string, Cell>[] =>
  pairs
    .filter((pair) => isAlone(pair) && worth(pair))
    .map(partnershipCells)
    .filter((row) => typedText(row.구분) === scope)
    .sort(
      (a, b) =>
        typedText(a.국가명).localeCompare(typedText(b.국가명), 'ko') ||
        typedText(a.교류도시).localeCompare(typedText(b.교류도시), 'ko'),
    )
    .map(numbered);
