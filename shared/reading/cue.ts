/** What the words behind a name say of its government: the first rule that fits, with its weight. */

import { actsOnHome, isJointSubject, tiesWithHome } from './beside.ts';
import { destination, object, origin, signed } from './cue-journey.ts';
import { enumerated, listed } from './cue-lists.ts';
import { byOffice, whose } from './cue-office.ts';
import { AGREEMENT, CONTACT, MOVE, RELATION, SUBJECT, WITH } from './cues.ts';
import type { ListEnd } from './list-end.ts';
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';
import { isOpening, type Scene } from './scenes.ts';
import { type Cue, cue, isFull, type Told } from './told.ts';

const REACH = 140;

const TOGETHER =
  /만나|만났|마주|뭉쳤|뭉친|통했|가까워|얼굴을|머리를|손을|손잡|맞댔|맞대|맞잡|뜻을|힘을|함께|같이|서로|차례로|나누|나눴|주고받|넓히|잇는|이었|이어|모으|모았|약속|다짐|협력|우정|우의|인연|친구|이웃|형제|공동/;

/** 니가타시가 성금 50만엔을 보내왔다 */
const GIVES =
  /^[^.]{0,40}?(?:성금|위로금|구호|의연금|마스크|물품|생수|이불|담요|위문)[^.]{0,30}(?:보내|보냈|전달|전했|기탁|기부|건네|건넸|부쳐|부쳤|내놓|내놨|보탰|더했|지원)|^[^.]{0,60}?(?:보내|부쳐|전해|기탁해)\s?왔/;

/** 시안시와 가까운, 시안시와 달리: compared with, or beside it. */
const COMPARED =
  /^\s(?:[가-힣]{1,4}\s)?(?:같|달[리라]|다르|다른|다름|비슷|닮|마찬가지|견[주줘]|비교|가까|가깝|이웃|멀|떨어|인접|접[한해하]|맞닿|경계|사이|관련|관계\s?없|더불어|이름|마주|맞붙|겨[루뤄뤘룰]|경기|대결)/;
/** 회의를 벳푸시와 갖는 방안 */
const MIGHT = /방안|검토|구상|둘러|견학|관람/;
/** 시안시와 협약을 맺었다, 시안시와 사업을 다듬었다: whatever is done with it. */
const withThem = ({ mention, scene, particle, rest, close }: Told): Cue | null =>
  /^(?:와|과)[도는]?$/.test(particle) &&
  mention.head.governments.length === 0 &&
  scene.standing === 'main' &&
  isFull(mention) &&
  mention.head.matches.length + mention.parents.length + (mention.country?.length ?? 0) > 0 &&
  !WITH.test(rest) &&
  !COMPARED.test(rest) &&
  !MIGHT.test(rest)
    ? cue(0.8, 'with')
    : /^와|^과|^하고|^이랑/.test(particle) && WITH.test(rest)
      ? cue(
          1,
          'with',
          RELATION.test(rest) ||
            AGREEMENT.test(rest) ||
            /교환|왕래|약속|사귀|사귄|(?:화상|영상|온라인)[^.,]{0,8}(?:만나|만났|회의|간담|대화)/.test(close),
        )
      : null;

/** 우청현을 짝으로 삼는다 */
const CHOSEN = new Opening(
  /^\s(?:[가-힣]{1,5}\s)?(?:짝|상대|파트너|대상|자매|우호|교류)[가-힣]{0,6}(?:으로|로)\s/,
);
const chosen = ({ particle, rest }: Told): Cue | null =>
  ['을', '를'].includes(particle) && CHOSEN.test(rest) ? cue(1, 'chosen', true) : null;

/** 시안시는 보냈다; 충주시와 시안시가 손을 잡았다 */
const subject = ({ mention, scene, particle, rest }: Told): Cue | null => {
  // 함안군과 우라소에시가 …: whatever they do, they do it together.
  const opens =
    ['title', 'lead'].includes(scene.standing) && mention.head.governments.length === 0 && isFull(mention);
  if (['은', '는', '이', '가', '도', '에서는', '측은', '만'].includes(particle) && SUBJECT.test(rest))
    return cue(
      0.8,
      'subject',
      GIVES.test(rest) ||
        tiesWithHome(mention, scene) ||
        (isJointSubject(mention) &&
          (opens || RELATION.test(rest.slice(0, 30)) || AGREEMENT.test(rest.slice(0, 30)))) ||
        (isOpening(scene) && actsOnHome(mention, scene)),
    );
  return ['은', '는', '이', '가', '도'].includes(particle) &&
    isJointSubject(mention) &&
    (TOGETHER.test(rest) || opens)
    ? cue(1, 'joint', true)
    : null;
};

/** 10일에는 옌타이시 체육공원에서 조형물 제막식이 열린다 */
const CEREMONY = /^\s[^.]{0,40}?(?:제막|기념|체결|협약|조인|환영|서명|전달)식/;
/** 3일에는 미국 부에나파크시 사람들이, 4일에는 일본 시바타시 부시장이 뒤를 잇는다 */
const dated = ({ mention, scene, rest }: Told): Cue | null =>
  scene.standing === 'main' &&
  (mention.country !== null || (mention.head.governments.length === 0 && CEREMONY.test(rest))) &&
  /[시현성주구군]$|카운티/.test(mention.head.unit) &&
  scene.dates.some(({ from }) => from.day !== null)
    ? cue(0.65, 'dated')
    : null;

/** 8일 진주를 방문하는 일본 교토시는 */
const VISITOR = /(?:방문(?:하는|할|한)|찾는|찾을|찾은|찾아온|찾아오는)\s$/;
const visitor = ({ mention, scene, particle }: Told): Cue | null =>
  particle !== '' &&
  mention.head.governments.length === 0 &&
  isFull(mention) &&
  VISITOR.test(scene.text.slice(Math.max(scene.sentence.start, mention.start - 6), mention.start))
    ? cue(0.9, 'visitor', true)
    : null;

/** 자매도시는 시안시다 */
const named = ({ particle, rest, whole }: Told): Cue | null => {
  if (
    particle === '' &&
    /^\s(?:두|세|네|다섯|여섯|일곱|여덟|\d+개?)\s?(?:도시|곳|지역|시|군|구)(?:이다|다|이고|이며|였)/.test(
      rest,
    )
  )
    return cue(0.6, 'named', true);
  if (['', '이다', '다', '였다', '이었다'].includes(particle) && /^\s?(?:다|이다|[,.·]|$|간|\()/.test(rest))
    return cue(0.6, 'named', RELATION.test(whole));
  return particle === '' && /^\s?[^,.]{0,14}(?:축하|응원|위로|환영)/.test(rest)
    ? cue(0.7, 'greeting', true)
    : null;
};

/** What no rule decides: a full name in the first sentence most often takes part. */
const near = ({ mention, scene, particle, office, whole, counted }: Told): Cue => {
  // 후쿠오카현, 사가현 등 여덟 지방정부의 장이 모인다
  if (counted && ['second', 'main'].includes(scene.standing) && isFull(mention)) return cue(0.7, 'counted');
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
  return cue(weight, 'near', office !== '' && /정부|의회|당국/.test(office));
};

/** 안후이성 관련 자료를, 총영사관은 사가현 등 3개 현을 관할한다 */
const ABOUT = new Opening(/^\s?관련|^[^.,]{0,10}(?:소관|관할)(?:한다|하는|하고|하며|이다|한)/);

const RULES: readonly ((told: Told) => Cue | null)[] = [
  ({ rest }) => (ABOUT.test(rest) ? cue(0.2, 'about') : null),
  // 캔터베리시는 뉴사우스웨일스주에 있다
  ({ particle, rest }) =>
    particle === '에' &&
    /^\s(?:사는|사시는|살고|거주|머무는\s동포|있[는으다고어]|위치|자리\s?(?:잡|해|한)|속[한해하]|딸린|인접)/.test(
      rest,
    )
      ? cue(0.1, 'located')
      : null,
  ({ mention }) => (mention.called === null ? null : cue(1.2, 'called', true)),
  enumerated,
  visitor,
  withThem,
  byOffice,
  signed,
  whose,
  listed,
  chosen,
  object,
  destination,
  origin,
  subject,
  dated,
  named,
];

export const cueOf = (mention: Mention, scene: Scene, list: ListEnd): Cue => {
  const rest = scene.text.slice(list.end, Math.min(scene.sentence.end, list.end + REACH));
  const told: Told = {
    mention,
    scene,
    particle: list.particle,
    office: mention.head.tail.office || list.office,
    counted: list.counted,
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
