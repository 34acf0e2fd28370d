/** Filter views: domestic and foreign apart, and what waits for review. */
import { EXCHANGES, PARTNERSHIPS, REVIEW } from './layout.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** A sheet with some words of one column hidden; each viewer turns it on without changing what others see. */
export interface View {
  readonly id: number;
  readonly sheet: SheetLayout;
  readonly title: string;
  readonly header: string;
  readonly hides: readonly string[];
}

export const VIEWS: readonly View[] = [
  { id: 7_020_001, sheet: EXCHANGES, title: '국외 교류', header: '구분', hides: ['국내'] },
  { id: 7_020_002, sheet: EXCHANGES, title: '국내 교류', header: '구분', hides: ['국외'] },
  {
    id: 7_020_003,
    sheet: EXCHANGES,
    title: '검토할 교류',
    header: '검토',
    hides: [REVIEW.confirmed, REVIEW.excluded],
  },
  { id: 7_020_004, sheet: PARTNERSHIPS, title: '국외 결연', header: '구분', hides: ['국내'] },
  { id: 7_020_005, sheet: PARTNERSHIPS, title: '국내 결연', header: '구분', hides: ['국외'] },
];
