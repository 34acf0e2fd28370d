/** What the words behind a name say of its government: the first rule that fits, with its weight. */

import { actsOnHome, isJointSubject, isMayorThere, isOver, isVenue } from './beside.ts';
import { AGREEMENT, AID, AT, CONTACT, MOVE, OBJECT, OF, RELATION, SUBJECT, TO, WITH } from './cues.ts';
import { DELEGATE } from './delegates.ts';
import type { ListEnd } from './list-end.ts';
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';
import type { Scene } from './scenes.ts';

export interface Cue {
  /** 0…1.2. */
  cue: number;
  /** A tie, an office or an agreement is named, so that a bare city name suffices. */
  strong: boolean;
  rule: string;
}

/** A name with the words behind it. */
interface Told {
  mention: Mention;
  scene: Scene;
  /** Of the list that the name begins or belongs to. */
  particle: string;
  office: string;
  /** Words behind the list, within the sentence. */
  rest: string;
  close: string;
  /** The sentence. */
  whole: string;
}

const REACH = 140;
const OFFICIAL =
  /장$|수$|청$|의회|의장|정부|당국|지사|당서기|단$|사절$|일행|공무원|직원|무관$|청소년|학생|[고등]생$|어린이|꿈나무/;

/** With a unit, be it part of the spelling: 연해주. */
export const isFull = ({ head }: Mention): boolean =>
  head.unit !== '' ||
  (head.matches.length > 0 && /(?:..[시성주현구군도]|카운티|아이막|시티)$/.test(head.stem));

/** 운남성에서 열린 대회: a venue. */
export const HELD = /^\s?(?:열린|열리|개최|치러|진행|마련된|있은|연\s)/;

/** 다마노시에서 열린 축제에 사절단을 보냈다 */
const SENT_THERE =
  /(?:사절단|축하단|대표단|방문단|교류단|공연단|예술단)(?:을|를)\s(?:[가-힣]{1,4}\s)?(?:보내|보냈|파견)/;

/** 유진시 부시장과, 장쑤성 교육청 부청장 일행을, 태안시 리란샹 시장과 */
const OFFICIAL_NEXT = new Opening(
  new RegExp(
    `^(?:\\([^)]{1,20}\\))?\\s[^,.]{0,22}?(?:시장|군수|구청장|성장|지사|국장|과장|부장|청장|의장|(?<!상원|하원|국회)의원|서기|주임|위원장|비서장|촌장|정장|구장|일행|직원|공무원|자원봉사자|주석|관계자|학생|청소년|${DELEGATE})`,
  ),
);
export const MEETS = new RegExp(
  [/식(?:에|을|에서|에는)|나와|나란히|자리|참석|함께/, CONTACT, AGREEMENT, MOVE, AID]
    .map(({ source }) => source)
    .join('|'),
);
const tailless = ({ head: { tail } }: Mention): boolean => tail.office === '' && tail.particle === '';

const TOGETHER =
  /만나|만났|마주|뭉쳤|뭉친|통했|가까워|얼굴을|머리를|손을|손잡|맞댔|맞대|맞잡|뜻을|힘을|함께|같이|서로|나누|나눴|주고받|넓히|잇는|이었|이어|모으|모았|약속|다짐|협력|우정|우의|인연|친구|이웃|형제|공동/;

/** 홍천군, 진천군 등 친선결연을 맺은 다섯 고장이 */
const LISTED_TIE = new Opening(
  /^\s등(?:\s(?!다른|나머지|기존)[가-힣]{1,6}){0,2}?\s(?:자매|우호|친선|결연|교류)[가-힣·]{0,6}(?:\s?(?:맺은|맺고 있는|체결한|한))?\s?(?:[가-힣\d]{1,4}\s?(?:개|곳)?\s?)?(?:도시|고장|지역|지자체|지방자치단체|자치단체|시군|시·군|곳)/,
);

/** 대표단은 28일 칭다오시로 떠났다: where the journey goes on. */
const ONWARD = /^[^,.]{0,8}?(?:떠나|떠났|떠난|향했|향한|이동|출국|옮겼|옮겨)/;

/** 회의는 사가에시, 홀론시 차례로 이어진다 */
const IN_TURN = new Opening(/^\s(?:차례로|순으로|순서로)\s/);

/** 니가타시가 성금 50만엔을 보내왔다 */
const GIVES =
  /^[^.]{0,40}?(?:성금|위로금|구호|의연금|마스크|물품|생수|이불|담요|위문)[^.]{0,30}(?:보내|보냈|전달|전했|기탁|기부|건네|건넸|부쳐|부쳤|내놓|내놨|보탰|더했|지원)/;

/** 12일 세고비아시에 이어 14일 신트라시와: a day for each. */
const THEN = new Opening(/^\s?이어\s(?:지난\s|오는\s)?\d{1,2}일/);

/** 훈춘시에서 오기로 한 축하단 */
const COMERS = new Opening(
  new RegExp(
    `^\\s?(?:온|오는|오기로 한|보낸|보내온|찾아온)\\s[^,.]{0,12}(?:${DELEGATE}|손님|일행|학생|청소년|공무원|직원)|^\\s\\d{1,3}여?\\s?명이\\s(?:찾|와|온|왔|방문|참가|참석)`,
  ),
);

const cue = (weight: number, rule: string, strong = false): Cue => ({ cue: weight, strong, rule });

/** 시안시와 협약을 맺었다 */
const withThem = ({ particle, rest, close }: Told): Cue | null =>
  /^와|^과|^하고|^이랑/.test(particle) && WITH.test(rest)
    ? cue(
        1,
        'with',
        RELATION.test(rest) ||
          AGREEMENT.test(rest) ||
          /교환|왕래|(?:화상|영상|온라인)[^.,]{0,8}(?:만나|만났|회의|간담|대화)/.test(close),
      )
    : null;

/** 호놀룰루 시장도 자리를 함께했다: a guest among others. */
const JOINS = new Opening(/^\s(?:[가-힣\d]{1,6}\s)?(?:자리|함께|참석|배석|동석)/);

/** 꽝응아이성 내무국장도 참석했다 */
const OFFICER_JOINS =
  /^\s[^,.]{0,12}?[가-힣](?:장|원|관|사)도\s(?:[가-힣\d]{1,6}\s)?(?:자리|함께|참석|배석|동석)/;

/** 끄라체주 주청사 앞에서: at their own house. */
const THEIR_HOUSE = /^\s(?:(?:시|군|구|도|주|성|현)?(?:정부\s?)?청사|[시군구도]청)(?:\s[가-힣]{1,6})?에서\s/;

/** 시안시장이, 시안시 대표단을, 시안시를 */
const byOffice = ({ mention, scene, particle, office, rest, whole }: Told): Cue | null => {
  const official = office !== '' && OFFICIAL.test(office);
  if ((official && particle === '도' && JOINS.test(rest)) || OFFICER_JOINS.test(rest))
    return cue(0.4, 'guest');
  if (official && MEETS.test(whole)) return cue(1, 'office', true);
  const full = isFull(mention);
  if (
    particle === '' &&
    office === '' &&
    (full || mention.country !== null || mention.head.governments.length > 0) &&
    OFFICIAL_NEXT.test(rest) &&
    (MEETS.test(whole) || scene.standing === 'second')
  )
    return cue(0.9, 'official', true);
  if (particle === '' && office === '' && THEIR_HOUSE.test(rest)) return cue(0.8, 'house', true);
  if (official && /lead|second/.test(scene.standing)) return cue(0.7, 'office', true);
  return tailless(mention) && full && /^\s[가-힣]{1,10}(?:을|를)\s(?:찾|방문|둘러)/.test(rest)
    ? cue(0.7, 'object')
    : null;
};

const ACTS_FOR = new RegExp(`${DELEGATE}|시장|정부|의회|고위`);
/** 펜실베이니아주의 작은 고을과: not the state. */
const TOWN_THERE = new Opening(
  /^\s(?:[가-힣]{1,5}\s){0,2}(?:소도시|도시|고을|고장|마을|섬|지자체)[와과에을를의,\s]/,
);

/** 시안시의 대표단 */
const whose = ({ mention, scene, particle, rest }: Told): Cue | null => {
  if (particle !== '의') return null;
  if (isOver(mention, scene) || TOWN_THERE.test(rest)) return cue(0.3, 'over');
  if (/^\s?(?:자매|우호|친선)/.test(rest)) {
    // 쓰촨성의 자매도시: a city there.
    const there = /[성주현]$/.test(mention.name) && /^\s?(?:자매|우호|친선)[가-힣·]{0,4}도시/.test(rest);
    return there ? cue(0.3, 'over') : cue(1.2, 'tie', true);
  }
  return OF.test(rest) ? cue(0.8, 'of', ACTS_FOR.test(rest.slice(0, 16))) : null;
};

/** 우청현을 짝으로 삼는다 */
const CHOSEN = new Opening(
  /^\s(?:[가-힣]{1,5}\s)?(?:짝|상대|파트너|대상|자매|우호|교류)[가-힣]{0,6}(?:으로|로)\s/,
);
const chosen = ({ particle, rest }: Told): Cue | null =>
  /^(?:을|를)$/.test(particle) && CHOSEN.test(rest) ? cue(1, 'chosen', true) : null;

const listed = ({ particle, rest }: Told): Cue | null => {
  if (particle !== '') return null;
  if (LISTED_TIE.test(rest)) return cue(1, 'called', true);
  return IN_TURN.test(rest) ? cue(0.8, 'then') : null;
};

/** 학생들은 삿포로시와 오타루시를 둘러보고 24일 돌아온다: seen on the way, with nobody there. */
const SIGHTS = new Opening(
  /^\s(?:차례로\s)?(?:둘러|돌아보|돌아봤|구경|견학|관광|관람|여행|들러\s[^.]{0,12}(?:배편|항공편|비행기|배로))/,
);

/** 시안시를 찾았다 */
const object = ({ mention, scene, particle, close }: Told): Cue | null => {
  if (!/^(?:을|를)$/.test(particle) || !OBJECT.test(close)) return null;
  const opens = /title|lead/.test(scene.standing) || mention.head.governments.length > 0;
  if (!opens && SIGHTS.test(close)) return cue(0.4, 'sights');
  return cue(0.8, 'object', !isFull(mention) && isLast(mention, scene) && isDealt(close));
};

/** 바르셀로나로 건너가 우호도시의 시장과 만난다, 알마티에서 우호교류의 터를 닦는다 */
const DEALT =
  /우호|자매|결연|협약|협정|의향서|(?:시장|지사|군수|의장)(?:과|와|을|를)\s[^.]{0,12}(?:만나|만난|만났|면담|회담)/;
/** 타이베이에서 여행사와 협약을 맺었다: no city's doing. */
const FIRM =
  /(?:여행사|여행업계|기업|업체|회사|대학교?|학교|병원|협회|연맹|재단|공사|호텔|항공사?|바이어|상의|상공회의소)(?:들)?(?:와|과|를|을)\s/;
const isDealt = (close: string): boolean => DEALT.test(close) && !FIRM.test(close);
const isLast = ({ nameStart }: Mention, { mentions }: Scene): boolean =>
  mentions.every((other) => other.nameStart <= nameStart);

/** 시안시에 보냈다, 시안시로 떠났다 */
const destination = ({ mention, scene, particle, rest, close }: Told): Cue | null => {
  if (particle === '에' && THEN.test(rest)) return cue(0.8, 'then');
  if (
    /^(?:로|으로)$/.test(particle) &&
    scene.standing === 'main' &&
    ONWARD.test(close) &&
    scene.mentions.every(({ head }) => head.governments.length === 0)
  )
    return cue(0.5, 'onward');
  return /^(?:에|에게|로|으로|에는|에게는|에도|에게도|로는)$/.test(particle) && TO.test(close)
    ? cue(
        0.8,
        'to',
        AID.test(close) ||
          /파견|축하|초청|대표단|사절단|방문단|교류단/.test(close) ||
          (isLast(mention, scene) && isDealt(close)) ||
          (/^\s(?:닿|도착)/.test(close) &&
            /보낸\s/.test(scene.text.slice(scene.sentence.start, mention.start))),
      )
    : null;
};

/** 시안시에서 온, 시안시에서 만나 */
const origin = ({ mention, scene, particle, rest, close }: Told): Cue | null => {
  if (particle === '에서' && isVenue(mention, scene)) return cue(0.3, 'venue');
  if (particle === '에서' && HELD.test(rest) && SENT_THERE.test(close)) return cue(0.8, 'from', true);
  return /^(?:에서|에서는|에서도|로부터|으로부터|서)$/.test(particle) && AT.test(rest) && !HELD.test(rest)
    ? cue(
        AGREEMENT.test(close) || /만나|만났|면담|접견/.test(close) || COMERS.test(rest) ? 0.8 : 0.6,
        'from',
        /서한|편지|축전|위로|계절\s?근로/.test(rest) ||
          isMayorThere(mention, scene, rest) ||
          (mention.country !== null && isLast(mention, scene) && isDealt(close)),
      )
    : null;
};

/** 시안시는 보냈다; 충주시와 시안시가 손을 잡았다 */
const subject = ({ mention, scene, particle, rest }: Told): Cue | null => {
  // 함안군과 우라소에시가 …: whatever they do, they do it together.
  const opens = /title|lead/.test(scene.standing) && mention.head.governments.length === 0 && isFull(mention);
  if (/^(?:은|는|이|가|도|에서는|측은|만)$/.test(particle) && SUBJECT.test(rest))
    return cue(
      0.8,
      'subject',
      GIVES.test(rest) ||
        (opens && isJointSubject(mention)) ||
        (/title|lead|second/.test(scene.standing) && actsOnHome(mention, scene)),
    );
  return /^(?:은|는|이|가|도)$/.test(particle) && isJointSubject(mention) && (TOGETHER.test(rest) || opens)
    ? cue(1, 'joint', true)
    : null;
};

/** 자매도시는 시안시다 */
const named = ({ particle, rest, whole }: Told): Cue | null => {
  if (
    particle === '' &&
    /^\s(?:두|세|네|다섯|여섯|일곱|여덟|\d+개?)\s?(?:도시|곳|지역|시|군|구)(?:이다|다|이고|이며|였)/.test(
      rest,
    )
  )
    return cue(0.6, 'named', true);
  if (/^(?:이다|다|였다|이었다)?$/.test(particle) && /^\s?(?:다|이다|[,.·]|$|간|\()/.test(rest))
    return cue(0.6, 'named', RELATION.test(whole));
  return particle === '' && /^\s?[^,.]{0,14}(?:축하|응원|위로|환영)/.test(rest)
    ? cue(0.7, 'greeting', true)
    : null;
};

/** What no rule decides: a full name in the first sentence most often takes part. */
const near = ({ mention, scene, particle, office, whole }: Told): Cue => {
  const told = RELATION.test(whole) || AGREEMENT.test(whole);
  const full =
    isFull(mention) || office !== '' || (mention.head.governments.length > 0 && !mention.head.short);
  const weight =
    scene.standing === 'lead' && full && !/^에(?:서|는)?/.test(particle)
      ? 0.35
      : scene.standing === 'title' && (CONTACT.test(whole) || AGREEMENT.test(whole) || MOVE.test(whole))
        ? 0.45
        : told
          ? 0.3
          : 0.1;
  return cue(weight, 'near', /정부|의회|당국/.test(office));
};

const RULES: readonly ((told: Told) => Cue | null)[] = [
  ({ rest }) => (/^\s?관련/.test(rest) ? cue(0.2, 'about') : null),
  // 캔터베리시는 뉴사우스웨일스주에 있다
  ({ particle, rest }) =>
    particle === '에' && /^\s(?:있[는으다고어]|위치|자리\s?(?:잡|해|한)|속[한해하]|딸린|인접)/.test(rest)
      ? cue(0.1, 'located')
      : null,
  ({ mention }) => (mention.called === null ? null : cue(1.2, 'called', true)),
  withThem,
  byOffice,
  whose,
  listed,
  chosen,
  object,
  destination,
  origin,
  subject,
  named,
];

export const cueOf = (mention: Mention, scene: Scene, list: ListEnd): Cue => {
  const rest = scene.text.slice(list.end, Math.min(scene.sentence.end, list.end + REACH));
  const told: Told = {
    mention,
    scene,
    particle: list.particle,
    office: mention.head.tail.office || list.office,
    rest,
    close: rest.slice(0, 60),
    whole: scene.sentence.text,
  };
  for (const rule of RULES) {
    const found = rule(told);
    if (found) return found;
  }
  return near(told);
};
