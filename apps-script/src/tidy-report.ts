/** What 정리 did, and when it has to stop. */
import { now } from './platform.ts';

export interface TidyReport {
  /** Rows typed by hand or copied that now have a number. */
  readonly numbered: number;
  /** Cells people had changed. */
  readonly edits: number;
  /** Cells brought up to date. */
  readonly filled: number;
  /** Rows found deleted. */
  readonly deleted: number;
  /** Rows that the time did not suffice for: the next 정리 goes on with them. */
  readonly left: number;
  /** Sentences about what the person should look at; none where there is nothing. */
  readonly notes?: readonly string[];
}

export const NOTHING: TidyReport = { numbered: 0, edits: 0, filled: 0, deleted: 0, left: 0 };

export const add = (a: TidyReport, b: TidyReport): TidyReport => ({
  numbered: a.numbered + b.numbered,
  edits: a.edits + b.edits,
  filled: a.filled + b.filled,
  deleted: a.deleted + b.deleted,
  left: a.left + b.left,
  ...(a.notes || b.notes ? { notes: [...(a.notes ?? []), ...(b.notes ?? [])] } : {}),
});

/** True when no further step may begin. */
export type Deadline = () => boolean;

/** Google ends an execution after six minutes; at its slowest pace a step that has begun takes more than two of them. */
const ENOUGH_MS = 3 * 60_000;

/** Of an execution that begins now. */
export const deadline = (): Deadline => {
  const began = now();
  return () => now() - began > ENOUGH_MS;
};
