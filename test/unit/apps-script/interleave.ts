/**
 * Seeded interleavings of the built bundle: a second browser posts and a person sorts or types between any two
 * looks that an execution takes at the spreadsheet. What must hold afterwards is said in `faultsAfter`.
 */
import { sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

/** Mulberry32: the same seed, the same afternoon. */
const randomOf = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

const EXCHANGES = '교류실적';
const LOOKS = 18;

type Random = (below: number) => number;

const anyRecord = (random: Random) =>
  sampleRecord({
    partner: { ...vinh, name: `도시${random(3)}시`, placeId: `geonames:${random(3)}` },
    date: `202${random(3)}-0${1 + random(9)}-1${random(10)}`,
    content: `교류 ${random(1_000_000)}`,
    kind: random(2) === 0 ? 'visit' : 'culture',
  });

export interface Afternoon {
  readonly faults: readonly string[];
  readonly acknowledged: number;
  readonly busy: number;
}

/** One afternoon at the ledger; the faults are empty when all is well. */
export const runAfternoon = (seed: number): Afternoon => {
  const random = randomOf(seed);
  const desk = new Desk();
  const acknowledged: string[] = [];
  /** What people typed, by the row's own words. */
  const typed = new Map<string, string>();
  let busy = 0;

  const post = (): void => {
    const record = anyRecord(random);
    try {
      const [outcome] = desk.capture(record);
      if (outcome !== undefined && outcome !== 'refused') acknowledged.push(record.recordId);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('다른 사람의 캡처')) throw error;
      busy += 1;
    }
  };
  const type = (): void => {
    const rows = desk.rows(EXCHANGES);
    const row = rows[random(Math.max(1, rows.length))];
    if (!row || row.기록번호 === null || row.기록번호 === undefined) return;
    const note = `메모 ${random(1_000_000)}`;
    desk.type(EXCHANGES, desk.rowOf(EXCHANGES, '기록번호', Number(row.기록번호)), '비고', note);
    typed.set(String(row.기록번호), note);
  };
  const acts = [post, post, () => desk.reverse(EXCHANGES), type];
  const act = (): void => acts[random(acts.length)]?.();

  for (let i = 0; i < 3; i++) post();
  for (let i = 0; i < 10; i++) {
    const work = random(3) === 0 ? () => void desk.run('tidy') : post;
    desk.meanwhile(1 + random(LOOKS), act, work);
  }
  desk.run('tidy');
  return { faults: faultsAfter(desk, acknowledged, typed), acknowledged: acknowledged.length, busy };
};

/** Every acknowledged record stands exactly once, every row is itself, every typed cell is untouched, counts are right. */
const faultsAfter = (
  desk: Desk,
  acknowledged: readonly string[],
  typed: ReadonlyMap<string, string>,
): string[] => {
  const events = desk.rows('_기록').map((row) => ({
    n: Number(row.기록번호),
    ids: String(row['기록 ID']).split(' '),
    facts: JSON.parse(String(row.사실)),
  }));
  const rows = desk.rows(EXCHANGES);
  const faults: string[] = [];
  for (const id of acknowledged) {
    const holders = events.filter(({ ids }) => ids.includes(id));
    if (holders.length !== 1) faults.push(`${id} is held by ${holders.length} events`);
    const standing = rows.filter((row) => holders.some(({ n }) => n === row.기록번호));
    if (standing.length !== 1) faults.push(`${id} stands in ${standing.length} rows`);
  }
  for (const row of rows) {
    const facts = events.find(({ n }) => n === row.기록번호)?.facts;
    if (facts?.content !== row.교류내용) faults.push(`row ${row.기록번호} reads ${row.교류내용}`);
  }
  for (const [n, note] of typed) {
    const row = rows.find((one) => String(one.기록번호) === n);
    if (row?.비고 !== note) faults.push(`the note of ${n} reads ${row?.비고}, not ${note}`);
  }
  const counted = desk.rows('결연현황').reduce((sum, row) => sum + Number(row['교류 건수']), 0);
  if (counted !== rows.length) faults.push(`결연현황 counts ${counted} of ${rows.length}`);
  return faults;
};
