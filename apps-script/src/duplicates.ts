/** 중복 후보: events that may be one, side by side; merged or told apart by a person, and merged ones split again. */
import { kindWords } from '../../shared/ledger/cells.ts';
import { dateWords } from '../../shared/ledger/dates.ts';
import { storedEventKeys } from '../../shared/ledger/index-keys.ts';
import { EVENT_ID, EXCHANGES, TRASH } from '../../shared/ledger/layout.ts';
import { mergeEvents, notTheSame, splitEvents } from '../../shared/ledger/merge-events.ts';
import type { Candidate } from '../../shared/ledger/review-view.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { decide, rowOf } from './change-events.ts';
import { LedgerError } from './errors.ts';
import { read, rowRange } from './grid.ts';
import { locked } from './read-ledger.ts';
import { moveBack, removeRows, targetsOf } from './visible-rows.ts';
import { readWhole, type Whole } from './whole.ts';

/** One exchange in a line, with its articles. */
export const candidate = (event: StoredEvent): Candidate => ({
  n: event.n,
  words: [dateWords(event.date) || '일자 미상', event.partner.name, kindWords(event), event.content].join(
    ' · ',
  ),
  sources: event.sources.map(({ article }) => [article.outlet, article.title].filter(Boolean).join(' · ')),
});

const MOST_MERGED = 20;

/** Each pair once, the older number first; both stand in the sheet. */
export const duplicatesIn = (
  events: ReadonlyMap<number, StoredEvent>,
): { a: StoredEvent; b: StoredEvent }[] =>
  [...events.values()]
    .filter(({ life }) => life === 'present')
    .flatMap((a) =>
      a.near.flatMap((n) => {
        const b = events.get(n);
        return b && b.life === 'present' && a.n < b.n ? [{ a, b }] : [];
      }),
    );

export const listDuplicates = (): { a: Candidate; b: Candidate }[] =>
  duplicatesIn(readWhole().events).map(({ a, b }) => ({ a: candidate(a), b: candidate(b) }));

/** What was merged lately and may be split again, the latest first. */
export const listMerged = (): { a: Candidate; b: Candidate }[] => {
  const { events } = readWhole();
  return [...events.values()]
    .flatMap((b) => {
      const a = b.life === 'merged' && b.into !== null ? events.get(b.into) : undefined;
      return a?.life === 'present' ? [{ a: candidate(a), b: candidate(b) }] : [];
    })
    .sort((x, y) => y.b.n - x.b.n)
    .slice(0, MOST_MERGED);
};

const names = (event: StoredEvent): string => `${dateWords(event.date)} ${event.content}`.trim();

const takeRowOut = (n: number, { columns }: Whole): void => {
  const column = columns.get(EVENT_ID) ?? 0;
  const now = read([{ sheetId: EXCHANGES.id }, rowRange(TRASH, 0)]);
  removeRows(EXCHANGES, column, targetsOf(EXCHANGES, column, [n], now), now);
};

/** 같은 교류: `b` gives its sources to `a`, and its row goes to `_휴지통`. */
export const mergeDuplicates = (a: number, b: number): void =>
  locked(() => {
    const whole = readWhole();
    const { kept, dropped } = mergeEvents(rowOf(whole, a).event, rowOf(whole, b).event);
    decide(
      whole,
      [
        { event: kept, lines: [{ what: '합치기', field: '', before: names(dropped), after: names(kept) }] },
        { event: dropped, lines: [] },
      ],
      storedEventKeys(dropped).map((key) => ({ key, row: kept.n })),
    );
    takeRowOut(b, whole);
  });

/** Undoes a merge; the row comes back with everything people had written in it. */
export const splitDuplicates = (a: number, b: number): void =>
  locked(() => {
    const whole = readWhole();
    const dropped = whole.events.get(b);
    if (dropped?.life !== 'merged' || dropped.into !== a)
      throw new LedgerError('gone', '합친 기록이 아니거나 이미 나뉘었습니다.');
    const parts = splitEvents(rowOf(whole, a).event, dropped);
    if (parts.dropped.life === 'undone')
      throw new LedgerError('gone', '합친 뒤에 되돌리기로 뺀 기록이라 나눌 것이 없습니다.');
    if (!moveBack(EXCHANGES, b))
      throw new LedgerError('gone', '숨은 시트 ‘_휴지통’에 그 행이 없어 되돌릴 수 없습니다.');
    decide(whole, [
      { event: parts.kept, lines: [{ what: '합치기 취소', field: '', before: '', after: names(dropped) }] },
      { event: parts.dropped, lines: [] },
    ]);
    if (parts.kept.life === 'undone') takeRowOut(a, whole);
  });

/** 다른 교류: they are not shown side by side again. */
export const keepApart = (a: number, b: number): void =>
  locked(() => {
    const whole = readWhole();
    const [one, other] = notTheSame(rowOf(whole, a).event, rowOf(whole, b).event);
    decide(whole, [
      { event: one, lines: [{ what: '다른 교류로 확인', field: '', before: '', after: names(other) }] },
      { event: other, lines: [] },
    ]);
  });
