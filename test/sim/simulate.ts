/** One seed: a team's busy minute on a bad day, then calm and 정리, and what is wrong in the ledger afterwards. */
import * as z from 'zod/mini';
import { Browser, type Network, type Surroundings } from './browser.ts';
import { Clock } from './clock.ts';
import { Colleague } from './colleague.ts';
import { Google } from './google.ts';
import { BEGIN, type Prepared } from './prepare.ts';
import { facts, genuine, once, type Property, type Seen, typed, whole } from './properties.ts';
import { Random } from './random.ts';
import { Records } from './records.ts';
import { Stranger } from './stranger.ts';
import { counts, shownCounts } from './tallies.ts';
import type { Threads } from './threads.ts';
import type { End, Guarantees, Weather } from './world.ts';

const BUSY_MS = 60_000;
const A_MINUTE = 60_000;
const A_DAY = 86_400_000;
const CALM: Network = { loseRequest: 0, loseAnswer: 0, double: 0 };
/** Two acts of one person are never closer. */
const A_PERSON_MS = 1_000;

/** Now and then a whole city hall clicks at once, more than the 30 executions that Google runs side by side. */
const CROWD_EVERY = 50;
const CROWD_MS = 2_000;
const TEAM = 4;

/** What a mutation takes away; all true is the product as it is. */
export interface Guards extends Guarantees {
  /** Browsers take nothing for an answer but a signed one to their own question. */
  readonly careful: boolean;
}
export const ALL_GUARDS: Guards = { lock: true, atomic: true, inserts: true, careful: true };

export interface Trial {
  readonly seed: number;
  readonly broken: ReadonlyMap<Property, readonly string[]>;
  readonly captured: number;
  readonly acknowledged: number;
  readonly edits: number;
  readonly tally: Google['tally'];
}

/** As much of the sidebar's state as a decision needs. */
const sidebarState = z.object({ event: z.nullable(z.object({ n: z.number(), review: z.string() })) });

interface Cast extends Surroundings {
  readonly browsers: readonly Browser[];
  readonly colleague: Colleague;
  readonly stranger: Stranger;
  readonly sent: Map<string, ReturnType<Records['next']>>;
}

const atSomeTime = ({ clock, random }: Surroundings, times: number, work: () => void): void => {
  for (let i = 0; i < times; i++) clock.after(random.int(0, BUSY_MS), work);
};

const VERDICTS = ['확인', '제외'];

/** A colleague decides on the next event that waits; the sidebar sends back what it showed. */
const reviewInSidebar = ({ google, random }: Cast): void => {
  google.run('menu', 'reviewNext', [null], (end) => {
    const shown = end.is === 'value' ? sidebarState.safeParse(end.value).data?.event : null;
    // Another has just decided in the sheet: the sidebar shows it, and they leave it at that.
    if (!shown || VERDICTS.includes(shown.review)) return;
    google.run('menu', 'review', [shown.n, random.pick(VERDICTS), shown.review], () => undefined);
  });
};

/** Who does what in the busy minute. */
const schedule = (cast: Cast, isCrowd: boolean): void => {
  const { random, clock, google, colleague, browsers, sent } = cast;
  const records = new Records(random);
  const click = (browser: Browser): void => {
    const made = Array.from({ length: random.int(1, 3) }, () => records.next());
    for (const record of made) sent.set(record.recordId, record);
    browser.capture(made);
  };
  for (const browser of browsers)
    if (isCrowd) clock.after(random.int(0, CROWD_MS), () => click(browser));
    else atSomeTime(cast, random.int(2, 5), () => click(browser));
  atSomeTime(cast, random.int(5, 40), () => colleague.act());
  atSomeTime(cast, 3, () => cast.stranger.act());
  atSomeTime(cast, random.int(0, 3), () => {
    const browser = random.pick(browsers);
    const recordId = random.pick([...(browser?.answers.keys() ?? [])]);
    if (recordId !== undefined && !browser?.undone.has(recordId)) browser?.undo(recordId);
  });
  atSomeTime(cast, random.int(1, 4), () =>
    google.run('time', random.pick(['tidy', 'tidyOnTime']), [], () => undefined),
  );
  atSomeTime(cast, random.int(0, 4), () => reviewInSidebar(cast));

  const pounce = random.pick([0, 0.3, 0.7]);
  let last = 0;
  google.afterSheetsCall = () => {
    if (clock.now > BEGIN + BUSY_MS || clock.now < last + A_PERSON_MS || !random.chance(pounce)) return;
    last = clock.now;
    colleague.act();
  };
};

/** Runs one of the script's functions in calm, when the minute's quota is free again. */
const inCalm = ({ clock, google }: Cast, name: string): End | undefined => {
  const ends: End[] = [];
  clock.after(A_MINUTE, () => google.run('time', name, [], (end) => ends.push(end)));
  clock.run(BEGIN + A_DAY);
  return ends[0];
};

/** After 정리 nothing is left to do, and a recount finds nothing wrong. */
const settle = (cast: Cast): string[] => {
  inCalm(cast, 'tidyOnTime');
  inCalm(cast, 'tidy');
  return ['tidy', 'recount'].flatMap((name) => {
    const end = inCalm(cast, name);
    // Of people's words that it cannot read 정리 tells every time.
    const left = JSON.stringify(end, (key, value) => (key === 'notes' ? undefined : value));
    return end?.is === 'value' && !/[1-9]/.test(left) ? [] : [`${name} still finds something to do: ${left}`];
  });
};

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
  const isCrowd = seed % CROWD_EVERY === 0;
  const around: Surroundings = { clock, random, google, network, overheard: [] };
  const browsers = prepared.pairings
    .slice(0, isCrowd ? prepared.pairings.length : random.int(2, TEAM))
    .map((pairing) => new Browser(around, pairing, random.chance(0.1) ? 3_600_000 : 0, guards.careful));
  const colleague = new Colleague(google, random);
  const cast: Cast = Object.assign(around, {
    browsers,
    colleague,
    stranger: new Stranger(around),
    sent: new Map(),
  });

  const broken = new Map<Property, string[]>();
  const note = (property: Property, lines: readonly string[]): void => {
    if (lines.length > 0) broken.set(property, [...(broken.get(property) ?? []), ...lines]);
  };
  const seen: Seen = { events: new Set(), pairs: new Set() };
  google.watch = (_, by) => {
    if (by === null) return;
    if (!broken.has('whole')) note('whole', whole(google.book(), seen));
    if (!broken.has('counts')) note('counts', counts(google.book()));
  };

  schedule(cast, isCrowd);
  clock.after(BUSY_MS, () => {
    world.weather = { ...weather, crash: 0 };
    around.network = CALM;
  });
  try {
    clock.run(BEGIN + A_DAY);
    note('comes to rest', settle(cast));
  } catch (error) {
    note('comes to rest', [error instanceof Error ? error.message : String(error)]);
  }

  for (const browser of browsers) {
    const waiting = browser.outbox.map(
      ({ recordId }) => `record ${recordId} still waits: ${browser.refusedBecause}`,
    );
    const refused = [...browser.givenUp].map(([recordId, why]) => `record ${recordId} was refused: ${why}`);
    note('comes to rest', [...waiting, ...refused]);
  }
  const book = google.book();
  note('once', once(book, browsers, colleague));
  note('counts', shownCounts(book, colleague));
  note('genuine', genuine(book, cast.sent));
  note('facts', facts(book, colleague));
  note('typed', typed(book, colleague));
  google.close();
  return {
    seed,
    broken,
    captured: cast.sent.size,
    acknowledged: browsers.reduce((sum, { answers }) => sum + answers.size, 0),
    edits: colleague.acts,
    tally: google.tally,
  };
};
