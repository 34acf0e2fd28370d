/**
 * What a file of 내 PC 대장 holds besides the sheets people see: on a hidden sheet the records as they were captured,
 * and by record id what each visible cell read when the file was made and when a person had set it. So a file can be
 * changed in Excel and come back, and two colleagues' files merge: of two edits of a cell the later one counts.
 */
import * as z from 'zod/mini';
import { exchangeRecord, recordId } from '../../shared/record/exchange-record.ts';

export const FILE_SHEET = '_교류대장';
export const ID_HEADER = '기록 ID';

export const fileHead = z.object({
  v: z.literal(1),
  /** ms since 1970 */
  exportedAt: z.number(),
});

export const fileRow = z.object({
  /** Any record of the row's event. */
  recordId,
  /** Normal text of each cell when the file was made, by header. */
  shown: z.record(z.string(), z.string()),
  edited: z.record(z.string(), z.number()),
});
export type FileRow = z.infer<typeof fileRow>;

export const fileLine = z.discriminatedUnion('is', [
  z.object({ is: z.literal('head'), value: fileHead }),
  z.object({ is: z.literal('record'), value: exchangeRecord }),
  z.object({ is: z.literal('row'), value: fileRow }),
]);
export type FileLine = z.infer<typeof fileLine>;

/** Excel holds 32,767 characters a cell. */
const PIECE = 30_000;

export const piecesOf = (text: string): string[] => text.match(new RegExp(`[^]{1,${PIECE}}`, 'g')) ?? [];
