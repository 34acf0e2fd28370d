/** 교류 현황: one page of figures from completed exchanges that are not 제외, and what to look after. */
import { edtfSpan } from '../record/edtf.ts';
import { DIRECTION_WORDS, FIELD_WORDS, KIND_WORDS } from '../record/vocabulary.ts';
import type { Row } from './cells.ts';
import { dateWords } from './dates.ts';
import { fieldOf } from './field-words.ts';
import { isPending } from './review-view.ts';
import {
  type Block,
  byCountry,
  byRelation,
  byWord,
  byYear,
  countBy,
  isCounted,
  type PartnershipRow,
} from './status-counts.ts';
import type { StoredEvent } from './stored.ts';
import { typedDate, typedText } from './typed.ts';

export interface StatusFacts {
  readonly events: readonly StoredEvent[];
  readonly partnerships: readonly PartnershipRow[];
  /** Visible rows of 교류실적 by 기록번호: what waits for review, and the team's own words. */
  readonly rows: ReadonlyMap<number, Row>;
  /** `YYYY-MM-DD` in Korea. */
  readonly today: string;
  /** 최근 N년 교류 없음. */
  readonly quietYears: number;
}

const JUBILEE = 10;

/** A page has room for so many names. */
const LISTED = 20;

const listed = (rows: readonly (readonly string[])[]): Block['rows'] =>
  rows.length <= LISTED
    ? rows
    : [...rows.slice(0, LISTED), [`그 밖 ${rows.length - LISTED}곳`, '', '결연현황에 있습니다']];

const yearsBefore = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

const signedOn = (cells: Row): string | null =>
  typedDate(cells.자매체결일) ?? typedDate(cells.우호체결일) ?? typedDate(cells.결연일자);

const quiet = (facts: StatusFacts): Block => {
  const limit = yearsBefore(facts.today, facts.quietYears);
  const lastOf = ({ cells, pair }: PartnershipRow): string | null =>
    pair === null ? typedDate(cells['최근 교류일']) : pair.last;
  const rows = facts.partnerships
    .filter(({ pair }) => typeof pair?.into !== 'number')
    .filter(({ cells }) => signedOn(cells) !== null && typedText(cells.상태) !== '해지')
    .map((one) => ({ one, last: lastOf(one) }))
    .filter(({ last }) => last === null || (edtfSpan(last)?.last ?? '') < limit)
    .map(({ one, last }) => [
      typedText(one.cells.교류도시),
      typedText(one.cells.국가명),
      last === null ? ((one.pair?.count ?? 0) > 0 ? '일자 미상' : '기록 없음') : dateWords(last),
    ]);
  return {
    title: `최근 ${facts.quietYears}년 교류 없음`,
    header: ['교류도시', '국가', '최근 교류'],
    rows: listed(rows),
  };
};

/** The step that counts for jubilees, as precisely as it is known: a year is shown as its first day. */
const stepOf = ({ cells, pair }: PartnershipRow): string | null => {
  const typed = signedOn(cells);
  const known = Object.values(pair?.steps ?? {}).find((step) => typed?.startsWith(step));
  return known ?? typed;
};

const jubilees = (facts: StatusFacts): Block => {
  const until = yearsBefore(facts.today, -1);
  const rows = facts.partnerships.flatMap((one) => {
    const signed = stepOf(one);
    if (signed === null) return [];
    return [Number(facts.today.slice(0, 4)), Number(until.slice(0, 4))].flatMap((year) => {
      const age = year - Number(signed.slice(0, 4));
      if (age < JUBILEE || age % JUBILEE !== 0) return [];
      const day = `${year}${signed.slice(4, 10)}`;
      const isAhead =
        day.length === 4 ? true : day >= facts.today.slice(0, day.length) && day < until.slice(0, day.length);
      return isAhead
        ? [[typedText(one.cells.교류도시), `${age}주년`, day.length === 4 ? `${day}년` : dateWords(day)]]
        : [];
    });
  });
  return { title: '앞으로 1년의 결연 10·20·30주년', header: ['교류도시', '주년', '때'], rows: listed(rows) };
};

const waiting = (facts: StatusFacts): Block => {
  const candidates = facts.events.filter(({ life, near }) => life === 'present' && near.length > 0).length;
  const words = [...facts.rows.values()]
    .filter((row) => isPending(row))
    .map((row) => typedText(row.검토) || '검토 전');
  return {
    title: '할 일',
    header: ['내용', '건수'],
    rows: [...countBy(words, (word) => word), ['중복 후보가 있는 교류', candidates]],
  };
};

export const statusBlocks = (facts: StatusFacts): Block[] => {
  const events = facts.events.filter(isCounted);
  /** A team may have words of its own for a field or a kind. */
  const typed = ({ n }: StoredEvent, header: string): string => typedText(facts.rows.get(n)?.[header]);
  return [
    byYear(events),
    byRelation(facts.partnerships),
    byCountry(events),
    byWord('교류형태별', '교류형태', events, (event) =>
      event.kind === 'other' ? typed(event, '교류형태') || KIND_WORDS.other : KIND_WORDS[event.kind],
    ),
    byWord('교류분야별', '교류분야', events, (event) => {
      const word = typed(event, '교류분야');
      const field = event.field ?? fieldOf(word);
      return field ? FIELD_WORDS[field] : word || '미분류';
    }),
    byWord('방향별', '방향', events, ({ direction }) => (direction ? DIRECTION_WORDS[direction] : '미분류')),
    quiet(facts),
    jubilees(facts),
    waiting(facts),
  ];
};
