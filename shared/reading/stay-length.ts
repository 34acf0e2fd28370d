/** How long a stay lasts, where its length is told apart from its first day, and which days lie within it. */
import { dayOf, isoDay, plusDays, serial } from './calendar.ts';
import { daysCounted } from './date-words.ts';
import type { DatedClause } from './dated.ts';
import type { ResolvedDate } from './resolve-date.ts';
import type { Scene } from './scenes.ts';

const NIGHTS = /(\d{1,2})박\s?,?\s?(\d{1,2})일/;
/** 6박을 묵는데: nights alone, a day more than they are. */
const NIGHTS_ALONE = /(\d{1,2})박(?:을|\s?동안|하)/;
const STAY = /출국|출발|떠나|떠났|도착|입국|방문|찾|머물|일정/;
/** 사흘 일정으로, 나흘간의 방문 */
const COUNTED_STAY =
  /(이틀|사흘|나흘|닷새|엿새|이레|일주일|열흘|\d{1,2}일)(?:간|\s?동안)?(?:의)?\s(?:일정|방문|여정)/;
/** Days of a stay that a sentence tells; 0 for none. */
const stayIn = (sentence: string): number => {
  const nights = NIGHTS.exec(sentence);
  if (nights) return Number(nights[2]);
  const alone = NIGHTS_ALONE.exec(sentence);
  if (alone) return Number(alone[1]) + 1;
  const counted = COUNTED_STAY.exec(sentence)?.[1] ?? '';
  return daysCounted(counted) ?? 0;
};

/** 3박 4일 said apart from the day of departure. */
export const lengthened = (dated: DatedClause, scenes: readonly Scene[]): string | null => {
  const { resolved, scene } = dated;
  const first = dayOf(resolved.edtf);
  if (resolved.range || !first || !STAY.test(scene.sentence.text)) return resolved.edtf;
  const next = scenes[scenes.indexOf(scene) + 1];
  const said = [scene, ...(next?.dates.length === 0 ? [next] : [])];
  const days = said.map(({ sentence }) => stayIn(sentence.text)).find((count) => count > 1);
  return days ? `${resolved.edtf}/${isoDay(plusDays(first, days - 1))}` : resolved.edtf;
};

/** Days: what lasts longer (공무원 파견) is no trip whose days belong together. */
const LONGEST_TRIP = 20;
/** A range made of the days of setting out and going home. */
export const isStay = ({ date, resolved }: DatedClause): boolean =>
  resolved.range !== null && date.to === null;

export const covers = (range: ResolvedDate['range'], day: number | null): boolean =>
  range !== null &&
  day !== null &&
  serial(range.last) - serial(range.first) <= LONGEST_TRIP &&
  day >= serial(range.first) &&
  day <= serial(range.last);
