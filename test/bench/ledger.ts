/** The ledger at four sizes: calls and bytes of a capture, and its time against a smaller ledger of the same run. */
import { exchanges } from './exchanges.ts';
import { median, rounded, timesOf } from './figures.ts';
import { type Bundles, buildBundles, type Calls, LedgerBook } from './ledger-book.ts';

export const SIZES = [10, 1_000, 20_000, 100_000] as const;
const BATCH = 50;
const FILL = 1_000;
const TIMED = 15;

export interface AtSize {
  readonly rows: number;
  /** A full batch of 50 new exchanges. */
  readonly batch: Calls;
  /** One new exchange, as a click sends it. */
  readonly single: Calls;
  /** Median milliseconds of one new exchange in the script, without latency of Google's. */
  readonly singleMs: number;
  readonly batchMs: number;
}

const measure = (ledger: LedgerBook, { plain, counting, filling }: Bundles, rows: number, from: number) => {
  let next = from;
  const take = (count: number) => {
    const records = exchanges(next, count);
    next += count;
    return records;
  };
  ledger.use(filling);
  while (next < rows) ledger.capture(take(Math.min(FILL, rows - next)));
  ledger.use(counting);
  const single = ledger.callsOf(take(1));
  const batch = ledger.callsOf(take(BATCH));
  ledger.use(plain);
  const singleMs = rounded(median(timesOf(TIMED, () => ledger.capture(take(1)))));
  const batchMs = rounded(median(timesOf(5, () => ledger.capture(take(BATCH)))));
  const at: AtSize = { rows, batch, single, singleMs, batchMs };
  return { at, next };
};

export const benchLedger = async (sizes: readonly number[] = SIZES): Promise<AtSize[]> => {
  const bundles = await buildBundles();
  const ledger = new LedgerBook(bundles);
  try {
    let from = 0;
    return sizes.map((rows) => {
      const { at, next } = measure(ledger, bundles, rows, from);
      from = next;
      return at;
    });
  } finally {
    ledger.close();
  }
};
