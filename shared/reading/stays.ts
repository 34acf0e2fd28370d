/** 6일 출국해 … 9일 귀국했다: the day of setting out and the day of going home are one stay. */
import { type Day, dayOf, isoDay, serial } from './calendar.ts';
import { AGREEMENT } from './cues.ts';
import { type DatedClause, wordsBehind } from './dated.ts';

const SETS_OUT =
  /^[^.]{0,34}?(?:출국|출발|떠나|떠났|장도에|길에 (?:올|나)|길을 나|입국|도착|들어와|들어왔|들어온|들어가|들어갔|건너[가와갔왔])/;
const VISITS = /^[^.]{0,34}?(?:방문|찾아|찾았|[에로]\s와\s|왔)/;
const GOES_HOME =
  /^[^.]{0,34}?(?:돌아오|돌아온|돌아왔|돌아갔|돌아간|돌아와|귀국|귀로|귀향|출국|떠난다|떠났|떠날)/;
/** Days: who stays longer is posted there. */
const LONGEST = 20;
const SCENES_BETWEEN = 4;

const isSingle = ({ role, date, resolved }: DatedClause): boolean =>
  role === 'event' && date.from.day !== null && resolved.range === null && dayOf(resolved.edtf) !== null;

const begins = (one: DatedClause): boolean =>
  SETS_OUT.test(wordsBehind(one)) || (VISITS.test(wordsBehind(one)) && !AGREEMENT.test(wordsBehind(one)));

/** The day of going home that belongs to a day of setting out: told behind it, else before it. */
const endOf = (dated: readonly DatedClause[], at: number, first: Day): Day | null => {
  const start = dated[at];
  const isEnd = (other: DatedClause): boolean =>
    isSingle(other) &&
    start !== undefined &&
    Math.abs(other.scene.sentence.index - start.scene.sentence.index) <= SCENES_BETWEEN &&
    GOES_HOME.test(wordsBehind(other));
  const end =
    dated.slice(at + 1, at + 8).find(isEnd) ??
    dated
      .slice(Math.max(0, at - 4), at)
      .reverse()
      .find(isEnd);
  const last = dayOf(end?.resolved.edtf);
  const days = last === null ? 0 : serial(last) - serial(first);
  return days > 0 && days <= LONGEST ? last : null;
};

/** Makes the first day of each stay a range; the last day stays as it is. */
export const joinStays = (dated: readonly DatedClause[]): void => {
  let until = -1;
  for (const [at, one] of dated.entries()) {
    const first = dayOf(one.resolved.edtf);
    if (!first || !isSingle(one) || !begins(one) || serial(first) < until) continue;
    const last = endOf(dated, at, first);
    if (!last) continue;
    until = serial(last);
    one.resolved = { edtf: `${isoDay(first)}/${isoDay(last)}`, first, range: { first, last } };
  }
};
