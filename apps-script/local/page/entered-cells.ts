/** Cells that Univer filled, as what a person would have typed there. */
import * as z from 'zod/mini';
import type { Operation } from './protocol.ts';

const cell = z.nullish(
  z.object({
    v: z.nullish(z.union([z.string(), z.number(), z.boolean()])),
    f: z.nullish(z.string()),
    t: z.nullish(z.number()),
  }),
);
/** Cells by row and column. */
export const matrix = z.record(z.string(), z.nullish(z.record(z.string(), cell)));

const FORCED_STRING = 4;
const PLAIN_STRING = 1;

/** What a person would type for a cell that Univer filled: text in quotes, for it is text already. */
const typedFor = (value: z.infer<typeof cell>): string => {
  if (value?.f) return value.f;
  if (value?.v === null || value?.v === undefined || value.v === '') return '';
  return value.t === FORCED_STRING || value.t === PLAIN_STRING ? `'${value.v}` : String(value.v);
};

/** A cell that a command gives looks alone is not written. */
const isWritten = (value: z.infer<typeof cell>): boolean =>
  value === null || (value !== undefined && ('v' in value || 'f' in value));

const entries = (sheetId: number, cells: z.infer<typeof matrix>): Operation[] =>
  Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, value]): Operation[] =>
      isWritten(value)
        ? [{ type: 'enter', sheetId, row: Number(row), column: Number(column), rows: [[typedFor(value)]] }]
        : [],
    ),
  );

/** Neighbouring cells as blocks. */
const joined = (list: readonly Operation[]): Operation[] => {
  const rows: Operation[] = [];
  for (const one of list) {
    const last = rows.at(-1);
    const beside =
      one.type === 'enter' &&
      last?.type === 'enter' &&
      last.row === one.row &&
      last.column + (last.rows[0]?.length ?? 0) === one.column;
    if (beside && last.type === 'enter' && one.type === 'enter')
      last.rows = [[...(last.rows[0] ?? []), ...(one.rows[0] ?? [])]];
    else rows.push({ ...one });
  }
  const blocks: Operation[] = [];
  for (const one of rows) {
    const last = blocks.at(-1);
    const below =
      one.type === 'enter' &&
      last?.type === 'enter' &&
      last.column === one.column &&
      last.row + last.rows.length === one.row &&
      last.rows[0]?.length === one.rows[0]?.length;
    if (below && last.type === 'enter' && one.type === 'enter') last.rows = [...last.rows, ...one.rows];
    else blocks.push(one);
  }
  return blocks;
};

export const entered = (sheetId: number, cells: z.infer<typeof matrix>): Operation[] =>
  joined(entries(sheetId, cells));
