/** How long a stay lasts, where its length is told apart from its first day, and which days lie within it. */
import { dayOf, isoDay, plusDays, serial } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';
import { daysCounted } from './date-words.ts';
import type { DatedClause } from './dated.ts';
import { lastOf } from './last.ts';
import type { ResolvedDate } from './resolve-date.ts';
import type { Scene } from './scenes.ts';

const NIGHTS = /(\d{1,2})박\s?,?\s?(\d{1,2})일/;
/** 6박을 묵는데: nights alone, a day more than they are. */
const NIGHTS_ALONE = /(\d{1,2})박(?:을|\s?동안|하)/;
const STAY =
  /출국|출발|떠나|떠났|도착|입국|방문|찾|머물|머문|묵|일정|불러|초청|초대|맞아|맞이|파견|보내|보냈/;
/** 18일부터 … 30일간 지낸다, 17일 와서 사흘 동안: days counted for their own sake. */
const COUNTED_DAYS =
  /(?:이틀|사흘|나흘|닷새|엿새|이레|일주일|열흘|\d{1,2}일)(?:간|\s?동안)(?!의)(?!\s(?:열리|열린|이어|계속|진행|펼쳐|개최|모금|모은|접수))/;
/** 사흘 일정으로, 나흘간의 방문 */
const COUNTED_STAY =
  /(?:(?:이틀|사흘|나흘|닷새|엿새|이레|일주일|열흘)(?:간|\s?동안)?|\d{1,2}일(?:간|\s?동안|(?=\s일정(?:으로|의))))(?:의)?\s(?:일정|방문|여정)/;
const counted = (said: string): number =>
  daysCounted(/^(?:[가-힣]+?(?=간|\s)|\d+일)/.exec(said)?.[0] ?? '') ?? 0;
const LENGTHS: readonly [pattern: RegExp, days: (said: string) => number][] = [
  [NIGHTS, (said) => Number(/(\d{1,2})일$/.exec(said)?.[1] ?? 0)],
  [NIGHTS_ALONE, (said) => Number.parseInt(said, 10) + 1],
  [COUNTED_STAY, counted],
];

/** Who comes, or is there from a day on. */
const COMES =
  /^(?:부터\s|[^.,]{0,30}?(?:와서|와\s|도착해|입국해|들어와|찾아와|찾아\s|건너와|건너가|머물|머문))/;
/** Days counted behind a day on which somebody comes. */
const daysBehind = ({ scene, date }: DatedClause): number => {
  const words = scene.text.slice(date.end, scene.sentence.end);
  const match = COMES.test(words) || date.begins ? COUNTED_DAYS.exec(words) : null;
  const next = scene.dates.find(({ start, from }) => start > date.end && from.day !== null);
  return match && (next === undefined || date.end + match.index < next.start) ? counted(match[0]) : 0;
};

/** Days of a stay that a sentence tells, and where; null where it tells none. */
const stayIn = ({ sentence }: Scene): { days: number; at: number } | null => {
  for (const [pattern, days] of LENGTHS) {
    const match = pattern.exec(sentence.text);
    if (match) return { days: days(match[0]), at: sentence.start + match.index };
  }
  return null;
};

/** Whose length it is: of the day told last before it, else of the first behind. */
const ownerOf = ({ dates }: Scene, at: number): DateExpression | undefined => {
  const days = dates.filter(({ from }) => from.day !== null);
  return lastOf(days.filter(({ start }) => start < at)) ?? days[0];
};

/** How far below the day its length may be told. */
const SENTENCES_ON = 2;

/** 3박 4일 said apart from the day of departure. */
export const lengthened = (dated: DatedClause, scenes: readonly Scene[]): string | null => {
  const { resolved, scene, date } = dated;
  const first = dayOf(resolved.edtf);
  if (resolved.range || !first) return resolved.edtf;
  const last = (days: number): string => `${resolved.edtf}/${isoDay(plusDays(first, days - 1))}`;
  const behind = date.to === null ? daysBehind(dated) : 0;
  if (behind > 1) return last(behind);
  if (!STAY.test(scene.sentence.text)) return resolved.edtf;
  const own = stayIn(scene);
  if (own && own.days > 1 && ownerOf(scene, own.at) === date && date.to === null) return last(own.days);
  const from = scenes.indexOf(scene) + 1;
  const told = own
    ? null
    : (scenes
        .slice(from, from + SENTENCES_ON)
        .map(stayIn)
        .find((one) => one) ?? null);
  if (!told || told.days < 2) return resolved.edtf;
  // Other days up to there must be the last of the stay: 2박 3일간 머물며 10일 출국한다.
  const others = scenes
    .slice(from, from + SENTENCES_ON)
    .filter(({ sentence }) => sentence.start <= told.at)
    .flatMap(({ dates }) => dates);
  const until = plusDays(first, told.days - 1).day;
  return others.every(({ from: { day } }) => day === until) ? last(told.days) : resolved.edtf;
};

/** Days: what lasts longer (공무원 파견) is no trip whose days belong together. */
const LONGEST_TRIP = 20;
/** A range made of the days of setting out and going home. */
export const isStay = ({ date, resolved }: DatedClause): boolean =>
  resolved.range !== null && date.to === null;

/** Days that an EDTF interval lasts; 1 for a single day. */
export const daysIn = (edtf: string | null): number => {
  const [first, last] = (edtf ?? '').split('/').map(dayOf);
  return first && last ? serial(last) - serial(first) + 1 : 1;
};

export const covers = (range: ResolvedDate['range'], day: number | null): boolean =>
  range !== null &&
  day !== null &&
  serial(range.last) - serial(range.first) <= LONGEST_TRIP &&
  day >= serial(range.first) &&
  day <= serial(range.last);
