/** The sheet 교류 현황: values only, two blocks side by side, so that it prints on one A4 page. */
import { dateWords, dayOf, serialNow } from '../../shared/ledger/dates.ts';
import { PAIR_ID, PARTNERSHIPS, STATUS } from '../../shared/ledger/layout.ts';
import { QUIET_YEARS } from '../../shared/ledger/pair.ts';
import { statusBlocks } from '../../shared/ledger/status.ts';
import type { Block, PartnershipRow } from '../../shared/ledger/status-counts.ts';
import { numberIn } from '../../shared/ledger/typed.ts';
import { read, readShown, rowRange } from './grid.ts';
import { type CellData, now, type Request, write } from './platform.ts';
import { locked } from './read-ledger.ts';
import { readWhole, type Whole } from './whole.ts';

const LEFT = 0;
const RIGHT = 5;
const WIDTH = STATUS.columns.length;

/** 결연현황 as people see it, its formulas computed. */
export const partnershipRows = ({ pairs }: Whole): PartnershipRow[] => {
  const grid = readShown([{ sheetId: PARTNERSHIPS.id }]);
  const columns = grid.columns(PARTNERSHIPS);
  return Array.from({ length: grid.lastRow(PARTNERSHIPS) }, (_, i) => {
    const cells = grid.row(PARTNERSHIPS, i + 1, columns);
    return { cells, pair: pairs.get(numberIn(cells, PAIR_ID) ?? 0) ?? null };
  }).filter(({ cells }) => cells.교류도시 !== undefined);
};

const bold = { userEnteredFormat: { textFormat: { bold: true } } };
const plainCell = (value: string | number): CellData => ({
  userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
});

const linesOf = (block: Block): CellData[][] => [
  [{ ...plainCell(block.title), userEnteredFormat: { textFormat: { bold: true, fontSize: 11 } } }],
  block.header.map((word, i) => ({
    ...plainCell(word),
    userEnteredFormat: {
      ...bold.userEnteredFormat,
      backgroundColor: { red: 0.91, green: 0.93, blue: 0.96 },
      // Above its numbers.
      ...(typeof block.rows[0]?.[i] === 'number' ? { horizontalAlignment: 'RIGHT' } : {}),
    },
  })),
  ...(block.rows.length > 0 ? block.rows : [['없음']]).map((row) => row.map(plainCell)),
  [],
];

/** Each block goes under the shorter of the two sides. */
const arrange = (blocks: readonly Block[]): CellData[][] => {
  const sides: [CellData[][], CellData[][]] = [[], []];
  for (const block of blocks) {
    const side = sides[1].length < sides[0].length ? sides[1] : sides[0];
    side.push(...linesOf(block));
  }
  const height = Math.max(sides[0].length, sides[1].length);
  return Array.from({ length: height }, (_, i) => {
    const line: CellData[] = Array.from({ length: WIDTH }, () => ({}));
    sides.forEach((side, k) => {
      (side[i] ?? []).forEach((cell, at) => {
        line[(k === 0 ? LEFT : RIGHT) + at] = cell;
      });
    });
    return line;
  });
};

const roomFor = (rows: number, standing: number): Request[] =>
  rows > standing
    ? [{ appendDimension: { sheetId: STATUS.id, dimension: 'ROWS', length: rows - standing } }]
    : [];

/** Rewrites the sheet; nobody else's cells are in it. */
export const rebuildStatus = (): void =>
  locked(() => {
    const whole = readWhole();
    const today = dayOf(serialNow(now()));
    const blocks = statusBlocks({
      events: [...whole.events.values()],
      partnerships: partnershipRows(whole),
      rows: new Map(whole.rows.flatMap(({ n, cells }) => (n === null ? [] : [[n, cells] as const]))),
      today,
      quietYears: QUIET_YEARS,
    });
    const asOf: CellData[] = [
      { userEnteredValue: { stringValue: `${dateWords(today)} 기준 · 완료되고 제외되지 않은 교류` } },
    ];
    const lines = [asOf, [], ...arrange(blocks)].map((line) =>
      Array.from({ length: WIDTH }, (_, i) => line[i] ?? {}),
    );
    const rows = read([rowRange(STATUS, 0)]).size(STATUS).rows;
    const blank = Array.from({ length: Math.max(0, rows - 1 - lines.length) }, () =>
      Array.from({ length: WIDTH }, () => ({})),
    );
    write([
      ...roomFor(lines.length + 1, rows),
      {
        updateCells: {
          start: { sheetId: STATUS.id, rowIndex: 1, columnIndex: 0 },
          rows: [...lines, ...blank].map((values) => ({ values })),
          fields: 'userEnteredValue,userEnteredFormat',
        },
      },
    ]);
  });
