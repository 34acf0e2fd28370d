/** What the words of a date tell that is no exchange: a blow of nature, a choice at home, word that came, going home, a mere plan. */
import { dayOf, serial } from './calendar.ts';
import { AID } from './cues.ts';
import { type DatedClause, serialOf, wordsBehind } from './dated.ts';
import { DELEGATE } from './delegates.ts';
import { Opening } from './opening.ts';

const DISASTER =
  /^[^.,]{0,16}(?:태풍|지진|호우|수해|폭우|산불|폭설|참사|화재|침수|홍수|강진(?:이|으로|\s피해)\s|쓰나미|발생)(?!\s?(?:피해\s?)?(?:위로|성금|구호|의연|복구|지원|돕기|이재민))/;
/** 12일 하루 680㎜의 비가 쏟아졌다, 4일부터 이어진 불로 300채가 탔다: what nature did that day. */
const STRICKEN =
  /(?:\s(?:비|눈|불|불길|강풍|물난리)(?:가|이|로|으로|에)\s|㎜|㎝|[이가] (?:숨졌|숨지|다쳤|무너졌|물에 잠|불탔|탔|끊겼|고립)|이재민|사망자|확진자|피해를 (?:입|보|봤|냈)|피해가 (?:났|컸|발생))/;
const OTHER_ACT =
  /^[^.,]{0,24}?(?:뽑|선발|모집|접수|(?:부임|취임)(?!\s(?:뒤|후|이후|첫|처음|인사))|태어|출범|개청|문을 연|의결|가결|동의안|조례|사전\s?(?:교육|모임|설명회|간담회)|오리엔테이션)(?!을 시작으로)/;
/** 지난달 11일부터 이달 2일까지 직원들이 모은 성금: how long they gathered it. */
const GATHERED =
  /^[^.,]{0,40}?(?<!(?:뜻|힘|의견|생각|마음|지혜)을\s(?:[가-힣]{1,3}\s)?)(?:모은(?!다)|모금(?!한다)|모았|거둔|걷은|거뒀)/;
/** 25일 직할시로 올라서며 구로 바뀐다; 다음 달 대회에서 협력상을 받는다: what becomes of a city, what it wins. */
const BECOMES =
  /^[^.]{0,60}?(?:(?:시|구|군|도|현)로\s(?:승격|올라서|올라선|바뀌|바뀐|전환|개편)|상['"]?을\s(?:받|탄|타게|수상)|수상[한했하]|시상식에서)/;
/** 11일 상하이의 기업 두 곳과 계약서를 교환했다: dealings with firms. */
const FIRMS =
  '(?:기업|업체|회사|바이어|유통사|여행사|상사|상공인|교민|동포|한인)(?:들|\\s?(?:관계자|대표)들?|\\s[가-힣\\d]{1,4}\\s?곳|\\s\\d+개사)?';
const WITH_FIRMS = new RegExp(
  `^[^.,]{0,40}${FIRMS}(?:과|와)\\s(?![^.]*(?:시장|군수|성장|지사|구청장)[과와을를])[^.]{0,50}?(?:(?:계약|협약|협정|각서|MO[UC])[^.,]{0,8}(?:맺|체결|서명|나누|나눴|교환)|간담회|만난다|만났|만남|면담)`,
);
/** 9일 현지 동포들을 만나고: countrymen are no government. */
const COUNTRYMEN =
  /^[^.,]{0,24}?(?:교민|동포|한인|교포|유학생|상공인)(?:들|회)?[을를]\s(?:[가-힣]{1,6}\s)?(?:만나|만난|만났|격려|위로|찾)/;
/** 이튿날 현지 상공회의소와 간담회를 갖는다, 25일에는 대외노동청과 협약을 맺는다: bodies that are no government of a place. */
const WITH_BODY =
  /^[^.,]{0,24}?(?:상공회의소|상의|기구|협회|연맹|재단|연구[소원]|대학교?|병원|공사|공단|무역관|총영사관|대사관|(?:노동|철도|관광|항만|진흥|투자|공안)청)(?:과|와)\s(?![^.]*(?:시장|군수|성장|지사|구청장)[과와을를])[^.]{0,40}?(?:(?:계약|협약|협정|각서|의향서|MO[UC])[^.,]{0,8}(?:맺|체결|서명|나누|나눴|교환)|간담회|만난다|만났|면담|회의)/;
/** 두 도시의 병원이 지난 16일: schools, hospitals and banks deal for themselves. */
const INSTITUTION = /(?:병원|대학교?|고교|고등학교|중학교|초등학교|은행|농협)(?:이|가|은|는|도)\s$/;
/** 13일 간담회에서 가지 않기로 했다: the day of a decision not to. */
const CALLED_OFF =
  /^(?!.*(?:화상|영상|전화|만나|예정|계획|하려|려던|잡[았은혀]|[시군구측](?:과|와)\s)).*(?:지 않기로|(?:취소|연기|보류|중단|미루)(?:하)?기로)\s/;
/** 17일 방문에 필요한 사전교육을 받았다, 발대식을 열었다: got ready, not gone yet. */
const GETS_READY =
  /(?:발대식|출정식|(?:사전|적응|소양)\s?(?:교육|연수|모임|설명회|간담회))[가-힣]*\s(?!.*(?:출국|떠나|떠났|출발|방문했|찾았))/;
/** 연락을 받았다, 통보해 왔다: word that came, no exchange. */
const WORD_CAME =
  /^[^.]{0,60}?(?:(?:연락|통보|통지|소식|전갈|회신|답장|답신)(?:을|를|이|가)?\s?(?:받|왔|해\s?왔|전해|들)|(?:자고|달라고|어렵다고|못한다고|미루겠다고|뜻을|의사를)\s(?:[가-힣]{1,6}\s)?(?:알려|알렸|전해|통보|연락))/;
/** An invitation alone is no exchange; nor is the day of a report that is corrected. */
const INVITED =
  /^(?:(?!만나|면담|예방|찾아|방문해)[^.]){0,80}?(?:(?:초청|초대)(?:했|하고 싶|할 뜻|할 생각|하겠|장|[을를] 받았)|(?:달라|줄 것을|주기를|주길|오라|와 달라)(?:고|는|며)?\s[^.]{0,12}?(?:요청|부탁|제안|당부|청|초청)|(?:오|가|보내|찾|방문하|참가하|참석하)겠다는 (?:뜻|의사|의향))/;
/** 시가 5월 4일을 한국의 날로 정했다: a day that is named, no day on which. */
const NAMED_DAY = new Opening(/^(?:을|를)\s(?!시작으로|기점으로|기해|맞아|맞이|맞는|전후|앞두|끝으로|포함)/);
/** 내년 2월 답방을 검토한다: not settled. */
const CONSIDERED = /^[^.,]{0,40}?(?:검토|타진|저울질|고려)(?:한다|하고|할|\s?중)/;
/** 15일까지 기부하면 경품을 주는 이벤트: an offer to the public. */
const OFFER = /이벤트|경품|추첨을 통해/;
/** 3일이 아니라 4일, 이달 들어 */
const CORRECTED = new Opening(/^(?:(?:이|가)?\s?아니|\s?들어\s)/);
/** 내달 중 규모를 정한다: a decision at home, no exchange. */
const DECIDES =
  /^(?:(?!회의|만나|만남|협의|논의|방문)[^.,]){0,30}?(?:정한다|정할|정하기로|결정한다|결정할|확정한다|확정할)/;
/** 10월 축제에 대표단을 보내는 방안을 논의했다: nothing is settled yet. */
const WEIGHED =
  /^[^.]{0,60}?[는할]\s(?:방안|문제|안|것|계획)(?:을|를|도|에 대해|에 관해)?\s(?:[가-힣]{1,5}\s)?(?:논의|협의|검토|의논|타진|상의|조율|고민)/;
/** 오는 4월 1일 개막하는 박람회를 돕고자 시를 방문했다: what opens then is not what was done. */
const OPENS_LATER = new Opening(
  /^(?:부터|에)?\s(?:[가-힣]{1,10}(?:에서|에)\s){0,2}(?:열리는|열릴|열|여는|치를|가질|개막하는|개막될|개막할|개최되는|개최될|개최하는|개최할|시작되는|예정된)\s/,
);
const ADNOMINAL = new Opening(
  /^(?:\([^)]*\))?(?:자로|에|부터|까지|,)?\s(?:[가-힣]{1,8}\s){0,3}?[가-힣]{0,4}(?:된|한|난|온|간|(?<![장수])은)\s(?:그(?!에게)|이들|[가-힣]{1,4}\s?(?:부시장|시장|군수|부군수|단장|과장|국장|의장)(?![과와을를]\s(?:만나|만났|면담|접견|예방)))/,
);
/** 11일 구청을 찾은 군수 일행과 협정서를 나눴다: what they did then. */
const DID_THEN =
  /만나|만났|면담|접견|예방|협약|협정|의향서|각서|서명|체결|조인|간담|회의|논의|협의|환영|맞이|전달|교환|나눴|나누/;
/** 4일 한국에 온 대표단이 7일 구청을 찾아: the day of what comes later in the sentence counts. */
const ARRIVED_BEFORE = new RegExp(
  `^[^.,]{0,40}?(?:온|찾은|찾아온|방문한|입국한|도착한|들어온|방한한|내한한|출국한|떠난|머물던|머문)\\s[^.,]{0,36}?(?:${DELEGATE}|일행|이들|손님|학생|선수단|공연단)`,
);
const GOING_HOME =
  /^[^.]{0,34}?(?:돌아오|돌아온|돌아왔|돌아갔|돌아간|돌아와|돌아갑|돌아옵|귀국|귀환|귀로|귀향|(?<!공항|인천|홈스테이|연수|여행|순방|출장|견학|답사|탐방|체험|길)[을를] 떠(?:난다|났|납니))/;
/** 해마다 10월 열리는: no day of this year's. */
const HABITUALLY = /(?:해마다|매년|매해)\s$/;
/** 시는 해마다 공연단을 보내고, 5월 축제에 사절을 받는다: nor a month of what goes on every year. */
const EVERY_YEAR = /(?:해마다|매년|매해)\s/;
const isHabit = ({ scene, date }: DatedClause): boolean => {
  const before = scene.text.slice(scene.sentence.start, date.start);
  return (
    HABITUALLY.test(before) ||
    (date.from.day === null && date.from.year === null && date.lead === null && EVERY_YEAR.test(before))
  );
};
/** 접수는 1일부터 7일까지 홈페이지에서 받는다: what people may do at home. */
const APPLY = /(?:접수|신청|응모|원서)(?:는|은|\s?기간은|\s?기한은|를|을)?\s(?:오는\s|다음 달\s|이달\s)?$/;
/** 분관이 3일 도움을 청해 온 데 따른 것이다: why it was done. */
const REASON = /^[^.]{0,70}?\s데\s(?:따른|따라|대한)\s/;
/** 시를 찾아 귀국한 시장을 환영했다: another's way home. */
const MEETS_FIRST = /(?:찾아|만나|방문해|맞아)\s[^.]{0,20}$/;
const isGoingHome = (behind: string): boolean => {
  const way = GOING_HOME.exec(behind);
  if (way === null) return false;
  const adnominal = /^(?:한|온|간)\s/.test(behind.slice(way[0].length)) || /[온간]$/.test(way[0]);
  return !(adnominal && MEETS_FIRST.test(way[0]));
};
/** 지난 5일 시작한 중국 일정을 마치고 8일부터: the later day is what is told. */
const BEGUN_BEFORE =
  /^[^.,]{0,6}\s(?:시작한|시작된|출발한|나선|떠난)\s[^.,]{0,20}(?:일정|여정|순방|방문|출장|연수|길)/;
/** 지난 22일 길을 떠난 '시민대장정'의 한 순서로: when something else began. */
const LEFT_BEFORE = new Opening(/^\s(?:[가-힣]{1,8}\s)?(?:떠난|출발한|시작한|시작된)\s['"]/);
/** 당초 2월에 열기로 했으나 이번에 서면으로 체결했다: when it was to be. */
const ORIGINALLY = /(?:당초|애초|원래)\s[^.,]{0,10}$/;
const AT_LAST = /(?:했|였|었)(?:으나|지만|는데)[^.]{0,30}(?:이번|결국|마침내|비로소)/;
const wasPlanned = ({ scene, date }: DatedClause): boolean =>
  ORIGINALLY.test(scene.text.slice(Math.max(scene.sentence.start, date.start - 14), date.start)) &&
  AT_LAST.test(scene.text.slice(date.end, scene.sentence.end));
/** Another day stands behind this one in the sentence. */
const isEarlierOfTwo = ({ scene, date }: DatedClause): boolean =>
  scene.dates.some(({ start, from }) => start > date.end && from.day !== null);

const isAhead = (dated: DatedClause, publishedAt: string | null): boolean => {
  const published = dayOf(publishedAt);
  const day = serialOf(dated);
  return published !== null && day !== null && day > serial(published);
};

/** 26일 호우로 피해를 입은 자매도시에 성금을 전달했다: the blow only says whom they helped. */
const HELPED = /전달|기탁|보냈|보내|건넸|건네|지원했|지원하|도왔|실어|부쳤|찾[아았]/;
/** 11일 불이 난 뒤 시는 생수를 보내왔다: the day of the blow. */
const AFTER_BLOW =
  /^[^.,]{0,30}?(?:불|산불|지진|강진|비|폭우|물난리|홍수|태풍|사고|참사)[이가]\s(?:난|나고|발생한|일어난|덮친|휩쓴|쏟아진)\s?(?:뒤|후|이후|직후|나서|데)/;
/** A blow that no help of the same clause answers, up to the next day told. */
const isDisaster = (dated: DatedClause): boolean => {
  const words = wordsBehind(dated);
  return AFTER_BLOW.test(words) || (DISASTER.test(words) && !HELPED.test(words));
};
const isStricken = ({ scene, date, clause }: DatedClause): boolean => {
  const words = scene.text.slice(date.end, clause.end);
  return STRICKEN.test(words) && !AID.test(words.slice(STRICKEN.exec(words)?.index ?? 0));
};

/** 주를 방문해 선발 절차를 설명했다: a visit comes first. */
const isOtherAct = (behind: string): boolean => {
  const act = OTHER_ACT.exec(behind);
  return act !== null && !/방문|찾|만나|면담|회의|협의/.test(act[0]);
};

/** True where a date is no day of an exchange, by its own words. */
export const isNoEvent = (dated: DatedClause, publishedAt: string | null): boolean => {
  const { date, scene, resolved } = dated;
  const words = wordsBehind(dated);
  const behind = words.slice(0, 60);
  const single = resolved.range === null;
  const ahead = isAhead(dated, publishedAt);
  return (
    isHabit(dated) ||
    APPLY.test(scene.text.slice(Math.max(scene.sentence.start, date.start - 14), date.start)) ||
    REASON.test(words) ||
    (single &&
      (isGoingHome(behind) ||
        (ADNOMINAL.test(behind) && !date.begins && !DID_THEN.test(words)) ||
        ((isEarlierOfTwo(dated) || date.anaphor !== null) &&
          (ARRIVED_BEFORE.test(behind) || BEGUN_BEFORE.test(behind))))) ||
    (ahead && INVITED.test(scene.text.slice(date.end, scene.sentence.end))) ||
    (ahead &&
      (DECIDES.test(behind) ||
        (date.from.day === null && (WEIGHED.test(behind) || CONSIDERED.test(behind))))) ||
    (ahead && dated.tense === 'past' && OPENS_LATER.test(behind)) ||
    CORRECTED.test(behind) ||
    (single && NAMED_DAY.test(behind)) ||
    wasPlanned(dated) ||
    isDisaster(dated) ||
    isStricken(dated) ||
    (scene.standing !== 'lead' &&
      INSTITUTION.test(scene.text.slice(Math.max(scene.sentence.start, date.start - 8), date.start))) ||
    isOtherAct(behind) ||
    CALLED_OFF.test(words) ||
    BECOMES.test(words) ||
    (!single && (GATHERED.test(behind) || OFFER.test(words))) ||
    (single && GETS_READY.test(words)) ||
    WITH_FIRMS.test(words) ||
    COUNTRYMEN.test(words) ||
    WITH_BODY.test(words) ||
    LEFT_BEFORE.test(behind) ||
    WORD_CAME.test(behind)
  );
};
