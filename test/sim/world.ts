/** What surrounds Google in a simulation: time, chance, weather, and the guarantees that a mutation takes away. */
import type { Book } from '../../apps-script/local/book/book.ts';
import type { Clock } from './clock.ts';
import type { Random } from './random.ts';
import type { Threads } from './threads.ts';

export type End =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'value'; readonly value: unknown }
  /** Google shows an HTML page with status 200. */
  | { readonly is: 'error'; readonly message: string };

export interface Weather {
  /** Chance that an execution dies before a service call, and again after it. */
  readonly crash: number;
  /** Milliseconds of a service call. */
  readonly latency: readonly [number, number];
}

/** Guarantees of Google's that a mutation takes away. */
export interface Guarantees {
  readonly lock: boolean;
  /** A batchUpdate is applied whole or not at all, and nobody sees it half done. */
  readonly atomic: boolean;
  /** False turns every insertion into rows at the sheet's end: a capture then writes over what stands on top. */
  readonly inserts: boolean;
}

export interface Start {
  readonly book: Book;
  readonly properties: Readonly<Record<string, string>>;
}

export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly threads: Threads;
  /** The built script. */
  readonly code: string;
  weather: Weather;
  readonly guarantees: Guarantees;
}

/** The arguments of a batchUpdate whose insertions have become rows at the sheet's end. */
export const withoutInsertions = (args: string): string =>
  args.replace(
    /"insertDimension":\{"range":\{"sheetId":(\d+),"dimension":"ROWS","startIndex":1,"endIndex":(\d+)\},"inheritFromBefore":false\}/g,
    (_, sheetId, end) =>
      `"appendDimension":{"sheetId":${sheetId},"dimension":"ROWS","length":${Number(end) - 1}}`,
  );
