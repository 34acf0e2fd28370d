/** What a commit did, for the pages that look on. */
import type { CellData, Dimension, DimensionProperties } from './shapes.ts';

export type Change =
  | {
      readonly type: 'cells';
      readonly sheetId: number;
      readonly cells: { row: number; column: number; cell: CellData | null }[];
    }
  | {
      readonly type: 'insert' | 'remove';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly type: 'move';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
      readonly to: number;
    }
  | {
      readonly type: 'dimension';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly index: number;
      readonly properties: DimensionProperties;
    }
  /** A sheet's other state: name, tab, formats, filter, groups, or the sheet as a whole. */
  | { readonly type: 'sheet'; readonly sheetId: number };
