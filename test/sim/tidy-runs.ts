/** 정리 on a ledger with much to do, run by its trigger until nothing is left. */
import type { Book } from '../../apps-script/local/book/book.ts';
import { EXCHANGES, HISTORY } from '../../shared/ledger/layout.ts';
import { Clock } from './clock.ts';
import { Google } from './google.ts';
import { eventsIn, exchangeRows, headersOf, numberedRows, sheetOf, textIn } from './ledger-view.ts';
import { BEGIN } from './prepare.ts';
import { Random } from './random.ts';
import { ALL_GUARDS } from './simulate.ts';
import { counts } from './tallies.ts';
import type { Threads } from './threads.ts';
import type { End, Start, Weather } from './world.ts';

const TEN_MINUTES = 600_000;

export interface TidyRuns {
  readonly runs: number;
  readonly killed: number;
  readonly calls: number;
  /** Virtual minutes of the longest run. */
  readonly longest: number;
  /** What is wrong in the end, in words. */
  readonly faults: readonly string[];
}

export interface Work {
  /** Rows that a person pastes, one exchange each. */
  readonly pasted: number;
  /** Rows whose 담당부서 a person changes. */
  readonly edited: number;
  /** Rows that a person deletes. */
  readonly deleted: number;
}

const department = (n: number): string => `손글씨 부서 ${n}`;

/** Does what people did since the last 정리; the 기록번호 of what they changed and deleted. */
const prepareWork = (google: Google, { pasted, edited, deleted }: Work) => {
  const sheet = sheetOf(google.book(), EXCHANGES);
  const at = headersOf(sheet);
  const numbered = [...exchangeRows(google.book()).keys()].sort((a, b) => a - b);
  const changed = numbered.slice(0, edited);
  const gone = new Set(numbered.slice(edited, edited + deleted));
  const column = (header: string): number => at.get(header) ?? -1;
  const cell = (text: string) => ({ userEnteredValue: { stringValue: text } });
  google.edit((draft) => {
    sheet.rows.forEach((row, i) => {
      const n = row.cells[column('기록번호')]?.userEnteredValue?.numberValue;
      if (i > 0 && n !== undefined && changed.includes(n))
        draft.setCell(EXCHANGES.id, i, column('담당부서'), cell(department(n)));
    });
    for (let i = sheet.rows.length - 1; i > 0; i--)
      if (gone.has(sheet.rows[i]?.cells[column('기록번호')]?.userEnteredValue?.numberValue ?? 0))
        draft.remove(EXCHANGES.id, 'ROWS', i, 1);
    draft.insert(EXCHANGES.id, 'ROWS', 1, pasted, 1);
    for (let i = 0; i < pasted; i++)
      draft.setCells(EXCHANGES.id, 1 + i, [
        [column('교류도시'), cell(`손도시 ${i % 50}`)],
        [column('국가명'), cell('일본')],
        [column('교류내용'), cell(`손글씨 ${i}`)],
      ]);
  });
  return { changed, gone };
};

/** Every pasted row has a number of its own, every edit and every deletion is known, and told once. */
const faultsIn = (
  book: Book,
  work: Work,
  { changed, gone }: { changed: readonly number[]; gone: ReadonlySet<number> },
): string[] => {
  const events = eventsIn(book);
  const rows = exchangeRows(book);
  const at = headersOf(sheetOf(book, EXCHANGES));
  const contents = [...rows].flatMap(([n, standing]) =>
    standing.map((row) => ({ n, text: textIn(row, at.get('교류내용') ?? -1), row })),
  );
  const byHand = contents.filter(({ text }) => text.startsWith('손글씨'));
  const history = numberedRows(book, HISTORY, '기록번호');
  const misread = byHand.filter(({ n, text }) => events.get(n)?.content !== text);
  const lost = changed.filter((n) => {
    const [row] = rows.get(n) ?? [];
    return row === undefined || textIn(row, at.get('담당부서') ?? -1) !== department(n);
  });
  const untold = [...changed, ...gone].filter((n) => !history.has(n));
  const living = [...gone].filter((n) => events.get(n)?.life !== 'deleted');
  const say = (count: number, what: string): string[] => (count === 0 ? [] : [`${count} ${what}`]);
  return [
    ...say(work.pasted - byHand.length, 'pasted rows have no number'),
    ...say(byHand.length - new Set(byHand.map(({ n }) => n)).size, 'numbers stand twice'),
    ...say(misread.length, 'pasted rows carry the number of another'),
    ...say(lost.length, 'typed cells are gone'),
    ...say(untold.length, 'changes are not in 변경이력'),
    ...say(living.length, 'deleted rows still count'),
    ...counts(book),
  ];
};

export const tidyUntilDone = (
  start: Start,
  code: string,
  threads: Threads,
  { work, weather, seed, most }: { work: Work; weather: Weather; seed: number; most: number },
): TidyRuns => {
  const clock = new Clock(BEGIN);
  const random = new Random(seed);
  const google = new Google({ clock, random, threads, code, weather, guarantees: ALL_GUARDS }, start);
  const done = prepareWork(google, work);
  let [runs, longest, isDone] = [0, 0, false];
  while (!isDone && runs < most) {
    runs += 1;
    const began = clock.now;
    const ends: { end: End; at: number }[] = [];
    google.run('time', 'tidyOnTime', [], (end) => ends.push({ end, at: clock.now }));
    clock.run(Number.POSITIVE_INFINITY);
    longest = Math.max(longest, (ends[0]?.at ?? began) - began);
    isDone = google.database.properties().tidied !== undefined;
    clock.now = began + Math.max(TEN_MINUTES, clock.now - began);
  }
  const faults = faultsIn(google.book(), work, done);
  const { deaths: killed, calls } = google.tally;
  google.close();
  return {
    runs,
    killed,
    calls,
    longest: longest / 60_000,
    faults: isDone ? faults : [...faults, 'it does not come to an end'],
  };
};
