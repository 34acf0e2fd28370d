/** What the words of a dated sentence say of its day: a part of the programme, a journey, a reception, sightseeing. */
import { type DatedClause, wordsBehind } from './dated.ts';
import { DELEGATE } from './delegates.ts';
import type { FoundEvent } from './event.ts';
import type { PartnerRole } from './roles.ts';
import { daysIn } from './stay-length.ts';

const TOGETHER = new RegExp(
  `(?:양|두|세|네)\\s?(?:도시|시|군|구|지역|지자체|기관|지방정부|성|현|측|곳|자치단체|정부)|양측|${DELEGATE}|일행|이번 (?:방문|교류|행사|회의|협약|파견)|참석자|참가자|학생들|그곳|현지\\s?(?:시청|군청|구청|주청사|의회|청사)`,
);
/** What makes a day of the programme an event of its own: sightseeing does not. */
const ACT =
  /체결|서명|협약|조인|만나|만났|면담|간담|접견|예방|회의|개막|축제|기념(?!관|물|공원|비|품)|공연|교류회|환영|홈스테이|캠프|경기|근무|파견|결연|답방|초청|방문|참여|참석|참가|페스티벌|열린|열리|심는|식수|기증/;
const MONTH_ACT =
  /청소년|교류|파견|초청|홈스테이|연수|입국|방문|답방|협약|체결|결연|협정|서명|개최|열|연다|보낸다|보내|학생|청년|대회|축제|공연|경기|전시|회의|포럼|모인다|모여|만난다|만나|찾는다|찾아|온다|간다|치른다|갖는다|답사/;
/** Days of arrival and of going home. */
const JOURNEY =
  /^[^.]{0,34}?(?:돌아오|돌아온|돌아갔|돌아간|돌아와|귀국(?!한\s)|귀로|출국|떠난다|떠났|입국|도착|들어와|에 닿|(?<![가-힣])[방내]한|올 예정|옮겨)/;
/** A day of the same partners' programme; a coming month needs an act right behind it. */
export const isProgramme = (one: DatedClause): boolean => {
  const behind = one.scene.text.slice(one.date.end, Math.min(one.scene.sentence.end, one.date.end + 34));
  if (one.date.from.day === null && one.date.anaphor === null)
    return one.tense !== 'past' && MONTH_ACT.test(behind);
  const words = one.scene.text.slice(one.date.end, one.scene.sentence.end);
  return (
    TOGETHER.test(one.scene.sentence.text) &&
    (one.resolved.range !== null || ACT.test(words) || isOccasion(one))
  );
};

/** 의춘시로 떠났다: the journey leads to the partner and is the event. */
export const isDestination = (one: DatedClause, near: readonly PartnerRole[]): boolean =>
  near.some((partner) =>
    partner.entity.mentions.some(
      ({ nameStart, head }) =>
        nameStart > one.date.start &&
        nameStart < one.scene.sentence.end &&
        ['로', '으로', '에'].includes(head.tail.particle),
    ),
  );

/** 23일 공항에 도착해: a stay begins. */
const ARRIVES = /^[^.]{0,34}?(?:입국|도착|들어와|들어왔|에 닿|(?<![가-힣])[방내]한)/;
export const arrives = (one: DatedClause): boolean => ARRIVES.test(wordsBehind(one));

/** 28일부터 그곳으로 옮겨 협약을 맺고: no mere way. */
const CONCLUDES = /(?:협약|협정|의향서|양해각서|MO[UC]|결연)[^.,]{0,8}(?:맺|체결|서명|나누|나눈|교환)/;
export const isJourney = (one: DatedClause): boolean =>
  one.resolved.range === null && JOURNEY.test(wordsBehind(one)) && !CONCLUDES.test(wordsBehind(one));

/** 군은 9일 간담회에서: the home's own act of the same dealings. */
export const HOME_ACTS =
  /(?:간담회|협약식|조인식|결연식|체결식|서명식|협약을|협정을|서명|체결|면담|회의를|회의에서|만나|접견|환영식|환영회|개막식|의향서|기념식|기념행사|개회식|축하연|대화 자리|좌담|대담|예방|서한|편지|축전|송별|환송|명예시민|명예군민|감사패|위촉|초청을 받|초청으로|(?:대회|축제|잔치|행사|박람회)에(?:는|도)?\s[^.]{0,24}?(?:참가|참석|나가|나갈|나간|보내|파견|천막|부스|홍보관))/;
const SIGHTS = /^[^.]{0,40}?(?:둘러|견학|구경|관람|참관(?!단)|참배|쇼핑|걷는다|팔았|판다)/;
/** 경주를 들러 출국했다 */
const ON_THE_WAY_HOME = /들러\s(?=출국|귀국|돌아)/;
/** A day that only shows the guests around. */
export const isSightseeing = (one: DatedClause): boolean => {
  const behind = wordsBehind(one).replace(ON_THE_WAY_HOME, '');
  return (
    one.resolved.range === null &&
    SIGHTS.test(behind) &&
    !/와서|왔|도착|입국|찾|방문|탐방|들러|들렀|답방|내방|만나|체결|서명|협약|협정|회의|참석|개막|면담|접견|예방|간담|의논|논의|협의|상의/.test(
      behind,
    )
  );
};

/** What has a day of its own within a stay: a reception, a performance, a festival that is opened or joined. */
const SHOWN =
  /^[^.]{0,80}?무대를 꾸[미민몄며]|^[^.]{0,60}?(?:맞아\s|맞이|영접|(?:패|증서|시민증|군민증|감사장|표창장)[을를]\s(?:주고받|교환|전달|건네|건넸|수여)|공연[을하한했해]|연주[를하한했해]|선보[이여였]|펼[치쳐쳤]|현판|제막|기념비|기념패|식수|나무를 심|(?:환영회|환영식|음악회|연주회|공연|전시|사진전|축제|행사|설명회|박람회|대회|교류전|교류회|경기|시합|간담회|세미나|포럼|만찬|오찬|길놀이|행렬|퍼레이드|행진|(?:기념|개막|개회|제향|추모|준공|제막|개관|시상|환송)식|제례|무대)[가-힣]{0,2}\s(?:[가-힣]{1,6}\s){0,4}(?:열|연|여|참석|참가|참여|서|섰|선다|올|펼|치러|치르|치른|가졌|갖|가진|나서|나선|나섰|자리[한했하]|함께[한했하]))/;

/** What governments do on a set day, whoever is named beside it. */
export const FORMAL =
  /체결|협약식|서명|조인|결연식|의향서|합의서|각서|기념식|예방|(?:협약|협정|결연)[을를]\s(?:맺|나누|나눴|교환|주고받)/;
const HEAD = '(?:[시군구성현정촌주]장|군수|구청장|지사|의장|당서기|서기|장관|국장|위원장|총영사|대사)';
/** 대표단을 접견하고, 시장과 면담하고: the guests meet their hosts. */
const GUESTS_MET = new RegExp(
  `(?:(?:${DELEGATE}|일행|손님)(?:을|를|과|와|들을|들과)|${HEAD}(?:과|와))\\s[^.]{0,30}?(?:만나|만났|만난|마주|면담|접견|간담|회담|환담|영접|맞아|맞았|맞이)|${HEAD}[을를]\\s(?:만나|만났|만난|마주|예방|면담)`,
);

/** 부시장끼리 마주 앉아, 실무회의를 갖는다: both sides talk. */
const TALKS =
  /마주\s?앉|머리를 맞대|뜻을 (?:모|같이)|의견을 (?:나누|나눴|교환)|이야기를 나[누눴]|합의[했하]|(?:회의|회담|면담|간담회|협의회|좌담회)[를을]?\s(?:[가-힣]{1,4}\s)?(?:갖|가졌|가진|열|연다|벌|했|한다)/;

/** 협정식은 4일 그곳 시청에서 치른다: the occasion is named before its day. */
const OCCASION_BEFORE =
  /(?:[가-힣](?:식|회의|회담|교류회|간담회|음악회)|공연|축제|총회|만찬|대회|경기)(?:은|는|이|가)\s(?:지난\s|오는\s)?$/;
const namedBefore = ({ scene, date, clause }: DatedClause): boolean =>
  OCCASION_BEFORE.test(scene.text.slice(Math.max(clause.start, date.start - 12), date.start));

/** 12일 대회에서 걷고 13일 개회식에 자리한다: where the next day is told; 12일과 13일 are one. */
const APART = 8;
const nextDayOf = ({ date, scene: { dates, sentence } }: DatedClause): number =>
  dates.find(({ start, from }) => start > date.end + APART && from.day !== null)?.start ?? sentence.end;

/** A day within a stay that has its own weight: a ceremony, a reception, a performance. */
export const isOccasion = (one: DatedClause): boolean => {
  const words = one.scene.text.slice(one.date.end, nextDayOf(one));
  return (
    (one.date.from.day !== null || (one.date.anaphor !== null && one.date.anaphor.days !== 0)) &&
    (namedBefore(one) ||
      FORMAL.test(words) ||
      SHOWN.test(words) ||
      GUESTS_MET.test(words) ||
      TALKS.test(words))
  );
};

const TRIP = /방문|찾|다녀|출국|순방|머[물무문]|묵|돌아보|돌아본|다니며|돌며/;
/** 17일부터 21일까지 … 첫날인 17일에는 구장을 예방하고: what is done on the first day of a journey told before it. */
export const opensJourney = (
  { dated, edtf, scene }: FoundEvent,
  one: DatedClause,
  own: string | null,
): boolean =>
  edtf !== own &&
  scene !== one.scene &&
  daysIn(edtf) > 2 &&
  dated !== null &&
  TRIP.test(wordsBehind(dated)) &&
  isOccasion(one);

/** 14일 이야기를 나눈 데 이어 15일 협약을 체결했다: the sentence goes on to a later day. */
export const tellsNextDay = ({ scene, date }: DatedClause): boolean =>
  scene.dates.some(({ start, from }) => start > date.end && (from.day ?? 0) > (date.from.day ?? 0));
