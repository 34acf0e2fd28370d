/** 6일 출국해 … 9일 귀국했다: the day of setting out and the day of going home are one stay. */
import { type Day, dayOf, isoDay, serial } from './calendar.ts';
import { AGREEMENT } from './cues.ts';
import { type DatedClause, wordsBehind } from './dated.ts';
import { DELEGATE } from './delegates.ts';
import { Opening } from './opening.ts';

const SETS_OUT =
  /^[^.]{0,34}?(?:출국|출발|떠나|떠났|장도에|길에 (?:올|나)|길을 나|입국|도착|들어[서섰선]|들어와|들어왔|들어온|들어가|들어갔|건너[가와갔왔]|(?<![가-힣])[방내]한|에 (?:닿|내려|내렸|내린)|발을 디[뎠딘]|여장을 풀|비행기에 (?:올라|몸을)|배를 타고|비행기를 타고)/;
const VISITS = /^[^.]{0,60}?(?:방문|탐방|순방|들러|들렀|찾[아았고는]|[에로]\s와\s|왔)/;
const GOES_HOME =
  /^[^.]{0,34}?(?:돌아오|돌아온|돌아왔|돌아갔|돌아간|돌아와|귀국(?!한\s)|귀환|귀로|귀향|출국|떠난다|떠났|떠날|떠납|돌아갑|돌아옵|향했|향한다|향할|비행기에 [올오]|비행기를 [탔탄타]|배에 [올오]|작별|(?:일정|여정|방문|연수|근무|교류)[을를] (?:마쳤|마친다|마칠|마무리|끝냈|끝낸다|끝맺))|^(?:에)?\s끝(?:난다|났다|나며|나고)/;
/** 12일 배치했다. … 11월 11일까지 머물며: who is posted there stays for months. */
const POSTED = /^[^.]{0,60}?(?:배치|파견|출근|발령|근무를 시작)/;
/** 9월 5일부터 근무했다 */
const WORKS = /^[^.]{0,100}?(?:근무|연수|일[했한하해]|배우|배운|배웠)/;
/** 축제는 8일까지, 25일까지 모집한다: no people stay that long. */
const NO_STAY =
  /(?:축제|문화제|전시|전시회|사진전|특별전|행사|대회|박람회|공연|장터|협약|기간|접수|모집|신청|운영|시찰|모금|판매)(?:은|는|이|가|을|를|도)?\s[^.]{0,24}$/;
const TAKES_IN = new Opening(
  /^까지(?:는)?\s[^.]{0,24}?(?:모집|접수|신청|뽑|선발|받는다|공모|제출|운영|이어진|이어지|열린|열리)/,
);
/** 대표단은 19일까지 돌아본다 */
const PEOPLE_BEFORE = new RegExp(
  `(?:${DELEGATE}|일행|이들|손님들?|학생들|참가자들?|직원들?)(?:은|는|이|가)\\s[^.,]{0,16}$`,
);
/** Days that a journey lasts at most, and a posting. */
const LONGEST = 20;
const LONGEST_POSTING = 400;
const SCENES_BETWEEN = 6;

const isSingle = ({ role, date, resolved }: DatedClause): boolean =>
  role === 'event' &&
  (date.from.day !== null || date.anaphor !== null) &&
  resolved.range === null &&
  dayOf(resolved.edtf) !== null;

const isPosting = (one: DatedClause): boolean =>
  POSTED.test(wordsBehind(one)) || (one.date.begins && WORKS.test(wordsBehind(one)));

const begins = (one: DatedClause): boolean =>
  SETS_OUT.test(wordsBehind(one)) ||
  isPosting(one) ||
  (VISITS.test(wordsBehind(one)) && !AGREEMENT.test(wordsBehind(one)));

/** 직원들은 11일까지 머문다: people stay until that day. */
const staysUntil = ({ scene, date, clause }: DatedClause): boolean =>
  !NO_STAY.test(scene.text.slice(clause.start, date.start)) &&
  !TAKES_IN.test(scene.text.slice(date.end, clause.end));

const DOES_MORE = /체결|서명|협약|만나|만난|면담|간담|기념|참석|참가|공연|회의/;

/** The date of going home that belongs to one of setting out: told behind it, else before it. */
const endOf = (
  dated: readonly DatedClause[],
  at: number,
  first: Day,
  taken: ReadonlySet<DatedClause>,
): DatedClause | null => {
  const start = dated[at];
  if (start === undefined) return null;
  const isEnd = (other: DatedClause): boolean =>
    isSingle(other) &&
    Math.abs(other.scene.sentence.index - start.scene.sentence.index) <= SCENES_BETWEEN &&
    (other.date.ends ? staysUntil(other) : GOES_HOME.test(wordsBehind(other)));
  const after = dated.slice(at + 1, at + 8);
  const leaves = after.findIndex(
    (other) => isSingle(other) && !isEnd(other) && SETS_OUT.test(wordsBehind(other)),
  );
  const end =
    after.slice(0, leaves < 0 ? undefined : leaves).find(isEnd) ??
    dated
      .slice(Math.max(0, at - 4), at)
      .reverse()
      .find((other) => !taken.has(other) && isEnd(other));
  const last = dayOf(end?.resolved.edtf);
  const days = last === null ? 0 : serial(last) - serial(first);
  return end && days > 0 && days <= (isPosting(start) ? LONGEST_POSTING : LONGEST) ? end : null;
};

/** 16일까지 사흘 동안: the single day told before it on which those days begin. */
const startOf = (dated: readonly DatedClause[], at: number): DatedClause | undefined => {
  const end = dated[at];
  const { range } = end?.resolved ?? { range: null };
  if (!end?.date.ends || end.role !== 'event' || (range === null && !staysUntil(end))) return undefined;
  const before = dated
    .slice(Math.max(0, at - 4), at)
    .reverse()
    .filter(isSingle);
  if (range) return before.find((one) => one.resolved.edtf === isoDay(range.first));
  const last = dayOf(end.resolved.edtf);
  if (!last || !PEOPLE_BEFORE.test(end.scene.text.slice(end.clause.start, end.date.start))) return undefined;
  return before.find((one) => {
    const first = dayOf(one.resolved.edtf);
    const days = first ? serial(last) - serial(first) : 0;
    return days > 0 && days <= LONGEST;
  });
};

/** Makes the first day of each stay a range, and marks the last. */
export const joinStays = (dated: readonly DatedClause[]): void => {
  let until = -1;
  const taken = new Set<DatedClause>();
  for (const [at, one] of dated.entries()) {
    const first = dayOf(one.resolved.edtf);
    if (!first || !isSingle(one) || !(begins(one) || one.date.begins) || serial(first) < until) continue;
    const end = endOf(dated, at, first, taken);
    const last = dayOf(end?.resolved.edtf);
    if (!end || !last) continue;
    end.closes = !DOES_MORE.test(wordsBehind(end));
    taken.add(end);
    until = serial(last);
    one.resolved = { edtf: `${isoDay(first)}/${isoDay(last)}`, first, range: { first, last } };
  }
  for (const [at, end] of dated.entries()) {
    const start = taken.has(end) ? undefined : startOf(dated, at);
    const first = dayOf(start?.resolved.edtf);
    const last = end.resolved.range?.last ?? dayOf(end.resolved.edtf);
    if (!start || !first || !last) continue;
    end.closes = !DOES_MORE.test(wordsBehind(end));
    start.resolved = { edtf: `${isoDay(first)}/${isoDay(last)}`, first, range: { first, last } };
  }
};
