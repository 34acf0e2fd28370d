/**
 * The header of a form as it was pasted: one row, or several with merged cells (교류 상대 | 국가·도시), which a
 * spreadsheet copies as blanks. Each column is known by its path from the top: `교류 상대 > 도시`.
 */

const BELOW = ' > ';

/** The parts of a column's path, the topmost first. */
export const pathOf = (header: string): string[] => header.split(BELOW);

/** A column's own name. */
export const lastOf = (path: readonly string[]): string => path[path.length - 1] ?? '';

/** One cell of a copied table: quoted where it holds a tab, a quote or a line end. */
const TABBED = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r?\n|$)/y;

const tabbed = (pasted: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  TABBED.lastIndex = 0;
  for (;;) {
    const [, cell = '', end = ''] = TABBED.exec(pasted) ?? [];
    row.push(/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') return rows;
  }
};

/** Cells apart by tabs, or by `|`, `·` or commas where there are none. */
const cellsOf = (pasted: string): string[][] => {
  const rows = pasted.includes('\t')
    ? tabbed(pasted)
    : pasted.split(/\r?\n/).map((line) => line.split(pasted.includes('|') ? '|' : /[·,]/));
  return rows
    .map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
};

/** Columns that the rows so far do not tell apart: merged with the one before, or called the same. */
const isOpen = (paths: readonly (readonly string[])[], column: number): boolean => {
  const own = paths[column]?.join(BELOW) ?? '';
  return own === '' || paths.some((path, other) => other !== column && path.join(BELOW) === own);
};

/** A row of units below the names: (명), (백만원). A blank row is none: rows without words are not read. */
const isUnits = (row: readonly string[]): boolean => row.every((cell) => /^(?:\(.*\))?$/.test(cell));

/** Whether a row goes on with the header: it tells units, or it names what is open, and leaves most columns of one name alone. */
const isHeader = (paths: readonly (readonly string[])[], row: readonly string[]): boolean => {
  if (isUnits(row)) return true;
  const columns = paths.map((_, column) => column);
  const isAlone = (column: number): boolean =>
    !isOpen(paths, column) && (column + 1 === paths.length || paths[column + 1]?.length !== 0);
  const alone = columns.filter(isAlone);
  const taken = alone.filter((column) => (row[column] ?? '') !== '').length;
  const names = columns.some((column) => (row[column] ?? '') !== '' && isOpen(paths, column));
  return names && (alone.length < 2 || taken * 2 <= alone.length);
};

/** Paths one row deeper: a blank above a name belongs to the merged cell on its left. */
const withRow = (paths: readonly (readonly string[])[], row: readonly string[]): string[][] => {
  let left: readonly string[] = [];
  return paths.map((path, column) => {
    const name = row[column] ?? '';
    if (path.length > 0) left = path;
    return name === '' ? [...path] : [...(path.length > 0 ? path : left), name];
  });
};

/** The columns of a pasted header, each by its path; empty for a column without a name. */
export const splitHeader = (pasted: string): string[] => {
  const [top = [], ...rows] = cellsOf(pasted);
  const width = Math.max(top.length, ...rows.map(({ length }) => (top.includes('') ? length : 0)));
  let paths = Array.from({ length: width }, (_, i) => (top[i] ? [top[i]] : []));
  for (const row of rows) {
    if (!isHeader(paths, row)) break;
    paths = withRow(paths, row);
  }
  return paths.map((path) => path.join(BELOW));
};

/** A cell of the header as it is shown: where it begins, and over how many rows and columns it goes. */
export interface HeaderCell {
  readonly words: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How many rows a header has. */
export const headerRows = (headers: readonly string[]): number =>
  Math.max(1, ...headers.map((header) => pathOf(header).length));

/** The header with its merged cells, row by row. */
export const headerCells = (headers: readonly string[]): HeaderCell[] => {
  const paths = headers.map(pathOf);
  const depth = headerRows(headers);
  const cells: HeaderCell[] = [];
  for (let row = 0; row < depth; row++)
    for (let column = 0; column < paths.length; column++) {
      const path = paths[column] ?? [];
      if (row >= path.length) continue;
      const isLast = row === path.length - 1;
      const top = path.slice(0, row + 1).join(BELOW);
      let columns = 1;
      const goesOn = (next: readonly string[] | undefined): boolean =>
        next !== undefined && next.length > row + 1 && next.slice(0, row + 1).join(BELOW) === top;
      while (!isLast && goesOn(paths[column + columns])) columns++;
      cells.push({ words: path[row] ?? '', row, column, rows: isLast ? depth - row : 1, columns });
      column += columns - 1;
    }
  return cells;
};
