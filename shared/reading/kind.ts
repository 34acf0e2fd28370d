/** What kind of exchange a sentence tells, its field and whether it has happened. */
import type { EventState, Field, Kind } from '../record/vocabulary.ts';
import { Opening } from './opening.ts';

/** A document is signed, not only spoken of. */
export const SIGNED =
  /(?:협약|협정|의향서|양해각서|MO[UC]|각서|합의서|협력서|확인서|비망록|결연)(?:서|식)?(?:\([A-Za-z]{2,6}\))?['"]?(?:을|를|에|도)?\s(?:[가-힣]{1,6}\s)?(?:맺|체결|서명|교환|주고받|나누|나눴|나눈|조인|갱신|도장|선언|썼|쓴다)/;

/** In the order in which they decide; the first that fits is the kind. */
const KINDS: readonly [Kind, RegExp][] = [
  ['agreement', SIGNED],
  [
    'video_meeting',
    /화면으로(?!\s서명)|(?:화상|영상|온라인|비대면|줌\(?)[^.,]{0,14}(?:회의(?!실)|교류회|간담|면담|회담|만남|미팅|대화|협의|상담)|화상으로(?!\s서명)/,
  ],
  ['aid', /고향사랑\s?기부|(?:교차|상호|맞)\s?기부/],
  [
    'staff_exchange',
    /(?:공무원|직원)[^.]{0,60}(?:파견|교환|교류 근무|교류근무|합동|일한다|일하며|일하고|일하게|일했|일을 익히|배우게|출근|맞바꾸|근무|배치|바꿔)|(?:공무원|직원)[^.]{0,20}(?:상호|연수(?!단))|(?:공무원|직원)(?:\s(?:한|두|세|네|\d{1,2})\s?(?:명|사람))?[이을]\s[^.]{0,40}(?:일하기|일을 배우|행정을 배|두고,?\s|건너가 한 해|배우러)|(?:공무원|공직자|직원)[^.]{0,40}(?:연찬|워크숍)|(?:공무원|직원)[^.]{0,50}연수(?:를|에)\s?(?:시작|받|마[치쳤]|들어|참여)|파견\s?연수|교환\s?근무|상호\s?파견|파견\s?(?:공무원|근무)|파견된|합동 교육/,
  ],
  [
    'youth',
    /홈스테이|청소년|(?:(?:중|고|초등|고교|대)?(?:학)?생|어린이)\s?\d+여?\s?명|(?:중|고|초등)학생(?:과|들|\s등)|고교생(?:과|들|\s)|교환\s?학생|수학여행|(?:중|고|초등|대)(?:학)?생[^.]{0,24}(?:교류|방문|캠프|체험|찾|연수|모집|참가|오가|오갔|왕래|맞|묵|머물|지내|지냈|와\s)|학생\s?교류|(?:어린이|아이들)[^.]{0,20}(?:교류|방문|왔|와\s|찾|머물|오가|오갔|참가)|어학연수|학생들|어린이집|원생|아동|청년\s?(?:\d{1,3}|[한두세네다])[^.]{0,20}(?:보내|보낸|파견|교환|오가)/,
  ],
  [
    'aid',
    /성금|구호|위문품|위로금|학용품|구급차|소방차|마스크|의연금|수재|방역|기부금|고향사랑|구호물품|생수|의류를|의료용품|지원금|기탁|기증[^.]{0,10}(?:차|버스|컴퓨터|물품)|(?:수해|물난리|산불|폭우|지진|태풍|홍수)[^.]{0,60}(?:보냈|보내|지원|전달|도왔)|(?:물품|물자|이불|담요|생필품|식료품|라면|의약품|쌀)[^.]{0,40}(?:전달|보내|보냈|지원|건네|건넸|부쳤|싣|실어|나눠|나눴)|\d(?:상자|박스|채|톤|병|벌|포대|포|켤레|개|세트|매|자루|통|kg)(?:을|를),?\s[^.]{0,50}(?:보내|보냈|전달|전했|건네|건넸|부쳤|실어|지원|기탁|나눠|넘겼)/,
  ],
  ['letter', /서한|(?<![가-힣])축전|위로\s?편지|친서|축하\s?영상|응원\s?영상/],
  [
    'agreement',
    /협약|협정|의향서|양해각서|MO[UC]|LOI|조인|[의한] (?:인)?연을 맺(?!은)|결연(?:을\s(?:[가-힣]{1,6}\s)?(?:맺|체결|하|한|했|추진|약속|결의)|식|서|했|한다|하)|격상|승격|(?<![화연복종결집통조])합의|각서|체결|서명|자매도시(?:가|로) (?:됐|맺)/,
  ],
  ['seasonal_work', /계절\s?근로/],
  [
    'culture',
    /도서\s?(?:교환|교류|기증)|(?<![가-힣])책을|공연|(?<!대)전시(?!장)|체험전|특별전|사진전|예술단|문화\s?교류|음악회|사진전|서예|미술/,
  ],
  [
    'sports',
    /친선\s?(?:경기|대회)|체육(?!관|공원|센터|청|국)|축구(?!장)|마라톤|등반|걷기\s?대회|배드민턴|탁구|태권도|우슈|스포츠|선수단|야구(?!장)/,
  ],
  [
    'anniversary',
    /(?:주년|돌|돐)\s?(?:을|기념|맞|행사|축하|잔치)|주년의 밤|맺은 지 \d{1,3}년|결연 \d{1,3}년/,
  ],
  ['festival', /축제|페스티벌|박람회(?!장)|엑스포|문화제|개막식|비엔날레/],
  [
    'economy',
    /투자|특산품전|특판|직거래\s?장터|수출|상담회|시장\s?개척|통상|무역|경제\s?(?:협력|교류)|판로|직거래|특판/,
  ],
  ['conference', /국제회의|포럼|총회|협의체|컨퍼런스|심포지엄|세미나/],
  [
    'visit',
    /방문|찾아|찾았|찾는|들러|들렀|둘러|견학|시찰|살폈|돌아봤|불러|다녀|출국|출장|순방|답방|내방|접견|예방|맞이|맞아|맞았|교류단|초청|대표단|사절|손님|일행|(?<!나)왔다|(?<!나)온다|머물|머문/,
  ],
  ['meeting', /면담|간담회|회의|만나|만났|회담|환담|논의|협의|마주/],
  ['festival', /행사(?:를|가|에서)/],
];

/** Who travels for days is on a visit, whatever is done there; only exchanges of pupils and staff keep their own kind. */
export const TRIP =
  /출국|출장|순방|다녀왔|다녀오|머물|머문|해외\s?방문|공식 방문|차례로 찾|다니며|돌았다|돌며|순회/;
const OWN_TRIP = new Opening(/^(?:youth|staff_exchange|seasonal_work|sports|video_meeting|aid)$/);

/** What pupils of both sides have painted. */
const ART = /서화|그림|작품|미술|사진전|합동전|전시(?!장)/;
/** The day on which a tie's years are celebrated. */
const CEREMONY =
  /\s기념식(?<!(?:창립|개교|개항|개청|승격|독립|광복|건국|개막|준공)\s기념식)|기념\s?좌담|(?:주년|돌|돐)\s?(?:기념|축하)?\s?(?:식|행사|만찬|연회|리셉션)|기념\s?행사에\s|주년의 밤/;
/** A delegation that comes to a festival is on a visit. */
const GUESTS =
  /(?:대표단|방문단|사절단|축하단|시찰단|교류단|연수단|일행|시장|군수|구청장|지사|의장)[^.]{0,40}(?:찾|방문|들른|들렀|온다|왔|와\s)/;
/** Who leads a journey on which a choir goes along. */
const HEAD = /(?:시장|군수|구청장|지사|의장)(?:과|와|을|를|이|가|,|\s등)/;
const TROUPE = /(?:공연단|예술단|국악단|합창단|무용단|농악단|교향악단|국악인|풍물단)/;

/** 학생들은 시장을 만나 구청장의 친서를 전했다: what they do that day. */
const MEETS_HEAD =
  /(?:시장|군수|구청장|구장|지사|성장|의장)(?:을|를|과|와)\s(?:[가-힣]{1,6}\s)?(?:만나|만났|면담|마주|예방)/;

/** The kind of an event that lasts `range` or one day. */
export const kindOfEvent = (words: string, range: boolean): Kind => {
  const kind = kindOf(words);
  if (kind === 'youth' && !range && MEETS_HEAD.test(words)) return 'meeting';
  if (kind === 'youth' && ART.test(words) && !/홈스테이|방문|찾아|묵|머물/.test(words)) return 'culture';
  if (
    CEREMONY.test(words) &&
    !(range && /방문(?!단)|찾아|찾는|머물|떠나|떠났|출국|입국|도착/.test(words)) &&
    !/체결|서명|조인|맺/.test(words)
  )
    return 'anniversary';
  if (kind === 'festival' && GUESTS.test(words)) return 'visit';
  if (
    ['festival', 'economy', 'culture', 'sports', 'anniversary'].includes(kind) &&
    /만나|만났|면담|예방|접견/.test(words) &&
    !/열리|열린|열었|연다|개최|개막|공연을|올린|올렸|무대|기념\s?행사|참가|참석/.test(words)
  )
    return 'meeting';
  // 시장의 친서를 전한 대표단
  if (kind === 'letter' && /대표단|방문|찾아|만나|[시군구도]청에서/.test(words)) return 'visit';
  if (range && TRIP.test(words) && HEAD.test(words)) return 'visit';
  if (TROUPE.test(words) && kind !== 'agreement') return 'culture';
  if (OWN_TRIP.test(kind)) return kind;
  if (!range && SIGNED.test(words)) return kind;
  return TRIP.test(words) || (range && /방문|찾아|순방/.test(words)) ? 'visit' : kind;
};

export const kindOf = (words: string): Kind =>
  KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';

const FIELDS: Record<Kind, Field> = {
  agreement: 'administration',
  visit: 'administration',
  video_meeting: 'administration',
  meeting: 'administration',
  youth: 'youth',
  staff_exchange: 'people',
  festival: 'culture',
  culture: 'culture',
  sports: 'sports',
  economy: 'economy',
  seasonal_work: 'people',
  aid: 'other',
  council: 'administration',
  anniversary: 'symbolic',
  conference: 'administration',
  letter: 'other',
  other: 'other',
};
const FIELD_CUES: readonly [Field, RegExp][] = [
  ['symbolic', /공원|기념비|식수|명예시민|거리\s?(?:조성|명명)/],
  ['technology', /농업기술|대학|학술|포럼|기술\s?(?:교류|협력)|스마트/],
  ['tourism', /관광/],
  ['civil', /협회|상공회의소|민간단체|의회/],
];

export const fieldOf = (kind: Kind, words: string): Field => {
  const usual = FIELDS[kind];
  if (usual !== 'administration') return usual;
  return FIELD_CUES.find(([, pattern]) => pattern.test(words))?.[0] ?? usual;
};

const CANCELLED = /취소(?:됐|했|하기|한다|되)|무산|철회/;

/** 일행을 접견하고 교류를 넓히기로 했다: what was agreed is to come, the meeting has been. */
const MET_AND_AGREED =
  /(?:만나|접견하|접견해|면담하|면담을|간담회를|회담을|회의를|찾아|방문해|모여|마주\s?앉아)[^.]{0,80}기로\s(?:했|뜻|(?<![화연복종결집통조])합의|약속)/;

export const stateOf = (
  words: string,
  first: string | null,
  published: string | null,
  tense: 'past' | 'future' | null,
): EventState => {
  if (CANCELLED.test(words)) return 'cancelled';
  if (first !== null && published !== null && !first.startsWith('X')) {
    const today = published.slice(0, first.length);
    if (first > today) return 'planned';
    if (first < today) return 'completed';
  }
  if (MET_AND_AGREED.test(words)) return 'completed';
  return tense === 'future' ? 'planned' : 'completed';
};
