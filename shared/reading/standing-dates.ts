/** Which dates may be the day of an exchange that the article reports, and which clauses are history. */
import type { Span } from '../record/analysis.ts';
import { dayOf, serial } from './calendar.ts';
import { AGREEMENT, AID, CONTACT, MOVE } from './cues.ts';
import { dateRole } from './date-roles.ts';
import { type DatedClause, lastSerialOf, serialOf, wordsBehind } from './dated.ts';
import { kindOf } from './kind.ts';
import type { Scene } from './scenes.ts';

/** Days before publication after which a month, or a day, is history and no news. */
const OLD_MONTH = 45;
const OLD_DAY = 100;

const DISASTER =
  /^[^.,]{0,16}(?:태풍|지진|호우|수해|폭우|산불|폭설|참사|화재|침수|홍수|강진(?:이|으로|\s피해)\s|쓰나미|발생)/;
/** 12일 하루 680㎜의 비가 쏟아졌다, 4일부터 이어진 불로 300채가 탔다: what nature did that day. */
const STRICKEN =
  /(?:\s(?:비|눈|불|불길|강풍|물난리)(?:가|이|로|으로|에)\s|㎜|㎝|[이가] (?:숨졌|숨지|다쳤|무너졌|물에 잠|불탔|탔|끊겼|고립)|이재민|사망자|확진자|피해를 (?:입|보|봤|냈)|피해가 (?:났|컸|발생))/;
const OTHER_ACT =
  /^[^.,]{0,24}?(?:뽑|선발|모집|접수|부임|취임|태어|출범|개청|문을 연|사전\s?(?:교육|모임|설명회|간담회)|오리엔테이션)(?!을 시작으로)/;
/** 연락을 받았다, 통보해 왔다: word that came, no exchange. */
const WORD_CAME =
  /^[^.]{0,60}?(?:(?:연락|통보|통지|소식|전갈|회신|답장|답신)(?:을|를|이|가)?\s?(?:받|왔|해\s?왔|전해|들)|(?:자고|달라고|어렵다고|못한다고|미루겠다고|뜻을|의사를)\s(?:[가-힣]{1,6}\s)?(?:알려|알렸|전해|통보|연락))/;
/** An invitation alone is no exchange; nor is the day of a report that is corrected. */
const INVITED =
  /^(?:(?!만나|면담|예방|찾아|방문해)[^.]){0,40}?(?:(?:초청|초대)(?:했|하고 싶|할 뜻|할 생각|장)|(?:달라|줄 것을|주기를|주길|오라|와 달라)(?:고|는|며)?\s[^.]{0,12}?(?:요청|부탁|제안|당부|청|초청)|(?:오|가|보내|찾|방문하|참가하|참석하)겠다는 (?:뜻|의사|의향))/;
/** 내달 중 규모를 정한다: a decision at home, no exchange. */
const DECIDES =
  /^(?:(?!회의|만나|만남|협의|논의|방문)[^.,]){0,30}?(?:정한다|정할|정하기로|결정한다|결정할|확정한다|확정할)/;
/** 10월 축제에 대표단을 보내는 방안을 논의했다: nothing is settled yet. */
const WEIGHED =
  /^[^.]{0,60}?[는할]\s(?:방안|문제|안|것|계획)(?:을|를|도|에 대해|에 관해)?\s(?:[가-힣]{1,5}\s)?(?:논의|협의|검토|의논|타진|상의|조율|고민)/;
const ADNOMINAL =
  /^(?:\([^)]*\))?(?:자로|에|에는|부터|까지|,)?\s(?:[가-힣]{1,8}\s){0,3}?[가-힣]{0,4}(?:된|한|난|온|간|(?<![장수])은)\s(?:그(?!에게)|이들|[가-힣]{1,4}\s?(?:부시장|시장|군수|부군수|단장|과장|국장|의장))/;
const GOING_HOME =
  /^[^.]{0,34}?(?:돌아오|돌아온|돌아왔|돌아갔|돌아간|돌아와|돌아갑|돌아옵|귀국|귀환|귀로|귀향|(?<!공항|인천)[을를] 떠(?:난다|났|납니))/;
export const THIS_TIME = /이번\s?(?:교류|방문|행사|회의|협약|파견|홈스테이|캠프|연수)/;

export const isOld = (dated: DatedClause, publishedAt: string | null): boolean => {
  const published = dayOf(publishedAt);
  const day = lastSerialOf(dated);
  if (!published || day === null) return false;
  const age = serial(published) - day;
  if (dated.date.from.day !== null) return age > OLD_DAY;
  return dated.date.from.month === null
    ? age > 250
    : age > OLD_MONTH && !THIS_TIME.test(dated.scene.sentence.text);
};

/** 지난 7일 협의회 1월 정기회의: a month in the clause of a day is part of a name. */
const besideDay = ({ scene, clause }: DatedClause): boolean =>
  scene.dates.some(
    (other) =>
      other.from.day !== null &&
      other.start >= clause.start &&
      other.start < clause.end &&
      dateRole(other, scene, null) !== 'announced',
  );

const isAhead = (dated: DatedClause, publishedAt: string | null): boolean => {
  const published = dayOf(publishedAt);
  const day = serialOf(dated);
  return published !== null && day !== null && day > serial(published);
};

/** A blow that no help of the same clause answers. */
const isStricken = ({ scene, date, clause }: DatedClause): boolean => {
  const words = scene.text.slice(date.end, clause.end);
  return STRICKEN.test(words) && !AID.test(words.slice(STRICKEN.exec(words)?.index ?? 0));
};

/** 주를 방문해 선발 절차를 설명했다: a visit comes first. */
const isOtherAct = (behind: string): boolean => {
  const act = OTHER_ACT.exec(behind);
  return act !== null && !/방문|찾|만나|면담|회의|협의/.test(act[0]);
};

/** A date of an exchange: not of a disaster, a selection or a person's career, and not long past. */
export const isCandidate = (dated: DatedClause, publishedAt: string | null): boolean => {
  const { date, scene } = dated;
  if (dated.role !== 'event' || dated.resolved.edtf === null) return false;
  if (date.from.day === null && date.from.month === null && date.anaphor === null) return false;
  if ((date.ends || dated.closes) && dated.resolved.range === null) return false;
  if (isOld(dated, publishedAt)) return false;
  const coming =
    /^(?:next|following)$/.test(String(date.from.year)) ||
    date.from.month === 'next' ||
    date.lead === 'future' ||
    (publishedAt !== null && dated.resolved.edtf.slice(0, 7) > publishedAt.slice(0, 7));
  if (date.from.day === null && date.anaphor === null && !coming && besideDay(dated)) return false;
  const behind = wordsBehind(dated).slice(0, 60);
  if (GOING_HOME.test(behind) && dated.resolved.range === null) return false;
  if (
    dated.resolved.first &&
    isAhead(dated, publishedAt) &&
    INVITED.test(scene.text.slice(date.end, scene.sentence.end))
  )
    return false;
  if (/^(?:(?:이|가)?\s?아니|\s?들어\s)/.test(behind)) return false;
  if (
    (DECIDES.test(behind) || (date.from.day === null && WEIGHED.test(behind))) &&
    isAhead(dated, publishedAt)
  )
    return false;
  if (
    DISASTER.test(behind) ||
    isStricken(dated) ||
    isOtherAct(behind) ||
    WORD_CAME.test(behind) ||
    (dated.resolved.range === null && ADNOMINAL.test(behind))
  )
    return false;
  const words = scene.sentence.text;
  if (date.anaphor !== null && date.anaphor.days === 0 && dated.resolved.range === null)
    return dated.date.anaphor?.from === 'told'
      ? /체결|협약식|서명|조인|결연식/.test(scene.text.slice(date.end, scene.sentence.end))
      : AGREEMENT.test(words) || CONTACT.test(words);
  return (
    date.from.day !== null ||
    dated.resolved.range !== null ||
    coming ||
    scene.standing === 'lead' ||
    scene.standing === 'second' ||
    /심는|식수|기증|제막|현판|개막|기념식|환영식|열린|열었|연다/.test(words) ||
    AGREEMENT.test(words) ||
    CONTACT.test(words) ||
    AID.test(words) ||
    MOVE.test(words) ||
    kindOf(words) !== 'other'
  );
};

/** 지난 3월 협약을 맺은 준모드시 대표단이: only the words before the name are history. */
const FORMED = /^[^.]{0,40}?(?:맺은|체결한|결연한|결연을 한)\s/;

/** …가 된 뒤 처음으로: what stands behind is the news again. */
const AFTERWARDS = /(?:뒤|이후|이래|후)[,\s]/;

/** Clauses that tell of earlier years or months: who is named there is background. */
export const pastClauses = (
  dated: readonly DatedClause[],
  publishedAt: string | null,
): { scene: Scene; span: Span }[] => {
  const current = dated.some(
    (one) =>
      one.role === 'event' &&
      /lead|second/.test(one.scene.standing) &&
      one.date.from.day !== null &&
      one.date.from.year !== 'last',
  );
  return dated
    .filter(
      (one) =>
        one.role === 'since' ||
        (one.role === 'event' &&
          one.date.anaphor === null &&
          (isOld(one, publishedAt) ||
            (current &&
              one.date.from.year === 'last' &&
              one.date.from.month !== null &&
              one.scene.standing !== 'lead'))),
    )
    .filter((one) => !AFTERWARDS.test(one.scene.text.slice(one.date.end, one.clause.end)))
    .map(({ scene, clause, date }) => {
      const formed = FORMED.exec(scene.text.slice(date.end, clause.end));
      return { scene, span: formed ? { start: date.start, end: date.end + formed[0].length } : clause };
    });
};
