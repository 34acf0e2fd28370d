/** One seed: a team's busy minute on a bad day, then calm, and what is wrong in the ledger afterwards. */
import { Browser, type Network } from './browser.ts';
import { Clock } from './clock.ts';
import { Colleague } from './colleague.ts';
import { Google, type Guarantees, type Weather } from './google.ts';
import { BEGIN, type Prepared } from './prepare.ts';
import { counts, genuine, once, type Property, shownCounts, typed, whole } from './properties.ts';
import { Random } from './random.ts';
import { Records } from './records.ts';
import { Stranger } from './stranger.ts';
import type { Threads } from './threads.ts';

const BUSY_MS = 60_000;
const A_DAY = 86_400_000;
const CALM: Network = { loseRequest: 0, loseAnswer: 0, double: 0 };

/** What a mutation takes away; all true is the product as it is. */
export interface Guards extends Guarantees {
  /** Browsers take nothing for an answer but a signed one to their own question. */
  readonly careful: boolean;
}
export const ALL_GUARDS: Guards = { lock: true, atomic: true, careful: true };

export interface Trial {
  readonly seed: number;
  readonly broken: ReadonlyMap<Property, readonly string[]>;
  readonly captured: number;
  readonly acknowledged: number;
  readonly tally: Google['tally'];
  readonly edits: number;
}

export const simulate = (
  seed: number,
  threads: Threads,
  prepared: Prepared,
  code = prepared.code,
  guards: Guards = ALL_GUARDS,
): Trial => {
  const random = new Random(seed);
  const clock = new Clock(BEGIN);
  const weather: Weather = { crash: random.pick([0, 0.005, 0.02]), latency: [50, 300] };
  const world = { clock, random, threads, code, weather, guarantees: guards };
  const google = new Google(world, prepared);
  const network: Network = {
    loseRequest: random.pick([0, 0.1]),
    loseAnswer: random.pick([0, 0.1, 0.3]),
    double: random.pick([0, 0.2]),
  };
  const around = { clock, random, google, network, overheard: [] };
  const browsers = prepared.pairings
    .slice(0, random.int(2, prepared.pairings.length))
    .map((pairing) => new Browser(around, pairing, random.chance(0.1) ? 3_600_000 : 0, guards.careful));
  const colleague = new Colleague(google, random);
  const stranger = new Stranger(around);
  const broken = new Map<Property, string[]>();
  const note = (property: Property, lines: readonly string[]): void => {
    if (lines.length > 0) broken.set(property, [...(broken.get(property) ?? []), ...lines]);
  };

  const seen = new Set<number>();
  google.watch = (_, by) => {
    if (by === null) return;
    if (!broken.has('whole')) note('whole', whole(google.book(), seen));
    if (!broken.has('counts')) note('counts', counts(google.book()));
  };
  let edits = 0;
  const pounce = random.pick([0, 0.3]);
  google.afterSheetsCall = () => {
    if (clock.now < BEGIN + BUSY_MS && random.chance(pounce)) {
      edits++;
      colleague.act();
    }
  };

  const records = new Records(random);
  const sent = new Map<string, ReturnType<Records['next']>>();
  for (const browser of browsers) {
    for (let click = random.int(2, 5); click > 0; click--)
      clock.after(random.int(0, BUSY_MS), () => {
        const made = Array.from({ length: random.int(1, 3) }, () => records.next());
        for (const record of made) sent.set(record.recordId, record);
        browser.capture(made);
      });
  }
  for (let act = random.int(5, 40); act > 0; act--)
    clock.after(random.int(0, BUSY_MS), () => {
      edits++;
      colleague.act();
    });
  for (let act = 3; act > 0; act--) clock.after(random.int(10_000, BUSY_MS), () => stranger.act());
  clock.after(BUSY_MS, () => {
    world.weather = { ...weather, crash: 0 };
    around.network = CALM;
  });

  try {
    clock.run(BEGIN + A_DAY);
  } catch (error) {
    note('comes to rest', [error instanceof Error ? error.message : String(error)]);
  }
  const book = google.book();
  for (const browser of browsers) {
    note(
      'comes to rest',
      browser.outbox.map(({ recordId }) => `record ${recordId} still waits`),
    );
    note(
      'comes to rest',
      [...browser.givenUp].map(([recordId, code]) => `record ${recordId} was refused: ${code}`),
    );
  }
  note('once', once(book, browsers, colleague));
  note('counts', shownCounts(book));
  note('genuine', genuine(book, sent));
  note('typed', typed(book, colleague));
  google.close();
  return {
    seed,
    broken,
    captured: sent.size,
    acknowledged: browsers.reduce((sum, { answers }) => sum + answers.size, 0),
    tally: google.tally,
    edits,
  };
};
