/** What a sheet of ours is: its id, its headers, how its columns look. */

export interface Column {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly show?: 'folded' | 'hidden';
  readonly type?: 'date' | 'time' | 'number';
  /** A list to choose from; `strict` refuses anything else. */
  readonly choices?: readonly string[];
  readonly strict?: boolean;
  /** A formula of ours: it reads otherwise wherever its row is sorted to. */
  readonly computed?: true;
  /** Shown when the pointer rests on the header. */
  readonly note?: string;
  /** Version of the ledger that has it first; without, it was there from the beginning. */
  readonly since?: number;
}

export interface SheetLayout {
  readonly id: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly frozenColumns: number;
  readonly rows: number;
  readonly columns: readonly Column[];
}

export const plain = (header: string, width = 110): Column => ({ header, width });
export const id = (header: string): Column => ({
  header,
  width: 70,
  show: 'hidden',
  type: 'number',
  note: '교류대장이 행을 찾는 번호입니다. 지우거나 고치지 마십시오.',
});

export const machine = (n: number, title: string, rows: number, headers: readonly string[]): SheetLayout => ({
  id: 7_090_000 + n,
  title,
  hidden: true,
  frozenColumns: 0,
  rows,
  columns: headers.map((header) => plain(header)),
});

/** Blank rows to type into, below what captures insert. */
const BLANK_ROWS = 100;

export const visible = (
  n: number,
  title: string,
  frozenColumns: number,
  columns: readonly Column[],
): SheetLayout => ({
  id: 7_010_000 + n,
  title,
  hidden: false,
  frozenColumns,
  rows: 1 + BLANK_ROWS,
  columns,
});
