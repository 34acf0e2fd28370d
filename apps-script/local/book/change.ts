/** What a commit did, for the pages that look on. */
import type { Box, CellData, Dimension, DimensionProperties } from './shapes.ts';

export type Change =
  | {
      readonly type: 'cells';
      readonly sheetId: number;
      readonly cells: { row: number; column: number; cell: CellData | null }[];
    }
  | {
      readonly type: 'insert';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly type: 'remove';
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
  /** `order[i]` is the row of the box that came to stand at its place i: a sort. */
  | {
      readonly type: 'reorder';
      readonly sheetId: number;
      readonly box: Box;
      readonly order: readonly number[];
    }
  | {
      readonly type: 'note';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      /** Empty where it was taken away. */
      readonly note: string;
    }
  | { readonly type: 'name'; readonly sheetId: number; readonly title: string }
  | { readonly type: 'title'; readonly title: string }
  /** A sheet's other state: tab, formats, filter, groups, or the sheet as a whole. */
  | { readonly type: 'sheet'; readonly sheetId: number };
