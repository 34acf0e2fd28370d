/** Officials and delegations, named with their city or behind it: 시안시장이, 시안시 왕 부시장과, 시안시의 대표단. */
import { isOver } from './beside.ts';
import { OF } from './cues.ts';
import { DELEGATE } from './delegates.ts';
import { Opening } from './opening.ts';
import { type Cue, cue, isFull, MEETS, type Told, tailless } from './told.ts';

const OFFICIAL =
  /장$|수$|청$|의회|의장|정부|당국|지사|당서기|단$|사절$|일행|공무원|직원|무관$|청소년|학생|[고등]생$|어린이|꿈나무/;

/** 유진시 부시장과, 장쑤성 교육청 부청장 일행을, 태안시 리란샹 시장과; not 가나자와시 보고서는 의원들의: behind 는 somebody else begins. */
const OFFICIAL_NEXT = new Opening(
  new RegExp(
    `^(?:\\([^)]{1,20}\\))?\\s(?:(?!(?:은|는|을|를)\\s|(?:상원|하원|국회)의원)[^,.]){0,22}?(?:시장(?!\\s?(?:개척|조사|진출|공략|점유|상인))|군수|구청장|성장|지사|국장|과장|부장|청장|의장|(?<!상원|하원|국회)의원|서기|주임|위원장|비서장|촌장|정장|구장|일행|직원|공무원|자원봉사자|주석|관계자|손님|축하객|학생|청소년|(?:댄스|공연|무용|예술|합창|연주|시범)팀|악단|오케스트라|${DELEGATE})`,
  ),
);
/** 호놀룰루 시장도 자리를 함께했다: a guest among others. */
const JOINS = new Opening(/^\s(?:[가-힣\d]{1,6}\s)?(?:자리|함께|참석|배석|동석)/);

/** 타슈켄트시장을 통해 칠란자르구를 추천받았다: who helped. */
const THROUGH = new Opening(/^\s(?:통해|통한|소개로|주선으로)/);

/** 돗토리현 부지사, 총영사관 영사도 함께 축하했다 */
const LISTED_GUEST = /^[,·]\s[^.]{0,30}?도\s(?:[가-힣\d]{1,6}\s)?(?:자리|함께|참석|배석|동석)/;
/** 꽝응아이성 내무국장도 참석했다 */
const OFFICER_JOINS =
  /^\s[^,.]{0,12}?[가-힣](?:장|원|관|사)도\s(?:[가-힣\d]{1,6}\s)?(?:자리|함께|참석|배석|동석)/;

/** 끄라체주 주청사 앞에서: at their own house. */
const THEIR_HOUSE = /^\s(?:(?:시|군|구|도|주|성|현)?(?:정부\s?)?청사|[시군구도]청)(?:\s[가-힣]{1,6})?에서\s/;

/** 하바롭스크로 옮겨 주정부와 시청을 방문한다: the governments there. */
const CALLS_AT =
  /^[^.]{0,16}?(?:주정부|시정부|성정부|시청|주청|현청|시의회|주의회)[가-힣]{0,2}[\s,][^.]{0,24}?(?:방문|찾|예방|만나|만났|면담)/;

/** 시안시장이, 시안시 대표단을, 시안시를 */
export const byOffice = ({ mention, scene, particle, office, rest, whole }: Told): Cue | null => {
  const official = office !== '' && OFFICIAL.test(office);
  if (
    (official && particle === '도' && JOINS.test(rest)) ||
    (official && THROUGH.test(rest)) ||
    (official && scene.standing === 'main' && LISTED_GUEST.test(rest)) ||
    OFFICER_JOINS.test(rest)
  )
    return cue(0.4, 'guest');
  if (official && MEETS.test(whole)) return cue(1, 'office', true);
  if (particle === '' && office === '' && THEIR_HOUSE.test(rest)) return cue(0.8, 'house', true);
  const full = isFull(mention);
  if (
    particle === '' &&
    office === '' &&
    (full || mention.country !== null || mention.head.governments.length > 0) &&
    OFFICIAL_NEXT.test(rest) &&
    (MEETS.test(whole) || scene.standing === 'second')
  )
    return cue(0.9, 'official', true);
  if (
    mention.head.governments.length === 0 &&
    ['로', '으로', '에서', '에', '를', '을'].includes(particle) &&
    CALLS_AT.test(rest)
  )
    return cue(0.8, 'house', true);
  if (official && ['lead', 'second'].includes(scene.standing)) return cue(0.7, 'office', true);
  return tailless(mention) && full && /^\s[가-힣]{1,10}(?:을|를)\s(?:찾|방문|둘러)/.test(rest)
    ? cue(0.7, 'object')
    : null;
};

const ACTS_FOR = new RegExp(
  `${DELEGATE}|시장|군수|구청장|국장|주임|보좌관|비서관|정부|의회|의장|위원장|주석|고위`,
);
/** 펜실베이니아주의 작은 고을과: not the state. */
const TOWN_THERE = new Opening(
  /^\s(?:[가-힣]{1,5}\s){0,2}(?:소도시|도시|고을|고장|마을|섬|지자체)[와과에을를의,\s]/,
);

/** 시안시의 대표단 */
export const whose = ({ mention, scene, particle, rest }: Told): Cue | null => {
  if (particle !== '의') return null;
  if (isOver(mention, scene) || TOWN_THERE.test(rest)) return cue(0.3, 'over');
  if (/^\s?(?:자매|우호|친선)/.test(rest)) {
    // 쓰촨성의 자매도시: a city there.
    const there = /[성주현]$/.test(mention.name) && /^\s?(?:자매|우호|친선)[가-힣·]{0,4}도시/.test(rest);
    return there ? cue(0.3, 'over') : cue(1.2, 'tie', true);
  }
  // 이시카와현의 무로야 히로유키(室谷弘幸) 단장: hanzi in brackets lengthen no name.
  return OF.test(rest)
    ? cue(0.8, 'of', ACTS_FOR.test(rest.replace(/\([^)]{1,16}\)/, '').slice(0, 16)))
    : null;
};
