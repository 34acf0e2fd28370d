/** How much each mention speaks for a Korean government as the news's own subject: who announces, hosts, goes, is helped. */

import { DELEGATE } from './delegates.ts';
import type { KoreanEntity } from './entity.ts';
import type { Ground } from './ground.ts';
import { listEndOf } from './list-end.ts';
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';
import type { Scene } from './scenes.ts';

/** 함평군은 … 왔다고 28일 밝혔다: whose press release it is. */
const TOPIC = new Opening(/^(?:은|는|이|가)$/);
const ANNOUNCES =
  /(?:다|라)고\s(?:[가-힣]{0,4}\s?\d{1,2}일\s)?(?:밝혔|전했|알렸|설명했|발표했|밝혀|전해|알려)(?:다|습니다)?[.]?$/;
const ACTOR = /^(?:은|는|이|가|도|와|과|에서|에서는|측은|만|의)?$/;
const OFFICE =
  /장$|수$|청$|의회|의장|단$|사절$|공무원|직원|무관$|청소년|학생|[고등]생$|일행|지사|어린이|꿈나무|관계자/;
/** 경기도 시군이: governments of their own. */
const MEMBERS = new Opening(
  /^\s(?:내\s|관내\s|지역\s)?(?:시군|시·군|지자체|기초단체|자치단체)(?:들)?[이은는의과와,\s]/,
);
/** 경기도지사 후보들: nobody's government. */
const CANDIDATE = new Opening(/^\s?(?:예비)?후보/);
const VISITED =
  /^[^.]{0,24}?(?:찾|방문|모였|모인|모여|모이|몰려|둘러|들러|들렀|들른|견학|시찰|살폈|살펴|머물|머문|묵|다녀|내방|왔|온다|와\s|입국|들어와|파견|온정|성금|손길|도움|위문품|구호품|보내|보낸)/;
/** 안성시의 고위 관계자, but not 충북의 군수들 or 태안군의 꽃 축제. */
const HOME_OF = new RegExp(
  `^\\s?[^,.]{0,10}?(?:${DELEGATE}|청소년|학생|고교생|중학생|초등생|공무원|직원|국악인|시장|부시장|군수|구청장|지사|고위|관계자|시민|주민|어린이|의회|의장)`,
);
/** 영덕군에 자매도시들의 손길이 잇따른다: whose sisters they are. */
const OWN_SISTERS = new Opening(
  /^\s(?:[가-힣\d]{1,4}\s){0,2}(?:자매|우호|교류|결연)[가-힣·]{0,4}\s?(?:도시|지역|지자체)(?:들의|들이|들에서|의|에|로|가|를|와|들?\s(?:대표단|손님|사절단|축하단|방문단|명단|목록|가운데|중|수는))/,
);
/** 산불이 영덕군까지 번진 가운데 복구를 돕는 자매도시들의 발걸음이: who is helped. */
const SISTERS_HELP =
  /(?:피해|복구|산불|수해|이재민)[^.]{0,60}자매\s?(?:결연\s?)?(?:도시|지역|지자체)(?:들)?[의이]\s/;
/** 의왕시의 백운호수축제에 자매도시들이 모였다: the host. */
const FEAST = /^\s[^,.]{0,14}?(?:축제|잔치|행사|문화제|박람회|한마당)에\s/;
/** 포항시청 직원 60명을 초청해: the guests of another. */
const INVITED = /^[^,.]{0,14}?(?:을|를)\s(?:초청|초대|불러|맞아|맞이)/;
/** 광양시는 포항시청 직원들을 초청해: who receives guests. */
const HOSTS =
  /^[^.]{0,60}?(?:단|명|일행|주민|시민|공무원|직원|학생|어린이|청소년|손님|선수)(?:들)?(?:을|를)\s(?:[가-힣\d]{1,6}\s){0,2}(?:초청|초대|불러|불렀|맞아|맞이|맞았)/;
/** 천안시에 따르면: who announces it. */
const ACCORDING = new Opening(/^\s(?:따르면|의하면)/);
/** 충북의 군수들: governments of their own. */
const OTHERS_OF = new Opening(/^\s?(?:[가-힣]{1,4}\s)?(?:시장|군수|구청장|단체장)들/);

/** 충북 군수들이, 서울 구청장협의회가: heads of the governments within it. */
const HEADED: Readonly<Record<string, string>> = { 군수: '군', 구청장: '구', 시장: '시' };
const isOfOthers = ({ head: { governments, tail } }: Mention): boolean => {
  const unit = HEADED[tail.office.replace(/들$/, '')];
  return unit !== undefined && governments.every(({ name }) => !name.endsWith(unit));
};

/** 음성군과 군자원봉사센터가 동해시를 찾아: with a body of its own, no other side. */
const OWN_BODY = new Opening(
  /^\s(?:[군시구도]|관내\s|지역\s)[가-힣]{2,14}(?:센터|협의회|협회|단체|의회|위원회|체육회|연합회|조합|농협)/,
);

const PLACE: Record<Scene['standing'], number> = {
  title: 1,
  lead: 1,
  second: 0.8,
  main: 0.6,
  background: 0.3,
  speech: 0.3,
};

/** How much a mention speaks for its government as the news's own subject; `foreign`: a partner abroad takes part. */
export const homeWeight = (
  mention: Mention,
  scene: Scene,
  { followers, ofOrganisation, opening }: Ground,
  foreign: boolean,
): number => {
  if (mention.locator || ofOrganisation(mention, scene)) return 0;
  const { tail, short } = mention.head;
  const behind = scene.text.slice(tail.end, tail.end + 24);
  if (tail.office === '지역' || isOfOthers(mention) || CANDIDATE.test(behind) || MEMBERS.test(behind))
    return 0.3;
  if (short && tail.office + tail.particle === '' && /^\s[가-힣]/.test(behind))
    return mention.province.length > 0 ? 1 : 0.3;
  const { particle, end } = listEndOf(mention, scene.text, followers);
  const place = PLACE[scene.standing];
  // 상주·평창·괴산 등: a heading that only lists where.
  if (mention.heading && /^\s?등(?=\s|$)/.test(scene.text.slice(end, end + 3))) return place * 0.3;
  const first =
    (scene.mentions[0] === mention && place === 1) || (mention === opening && place >= 0.8) ? 2 : 0;
  const owns =
    mention.called === null &&
    scene.mentions.some(
      (other) => other.called !== null && other.start > tail.end && other.start - tail.end < 16,
    );
  if (particle === '의' && owns) return place * (6 + first);
  if (['에', '에게', '을', '를', '의'].includes(particle) && OWN_SISTERS.test(behind))
    return place * (4 + first);
  if (
    ['까지', '에', '에서', '을', '를', '로', '으로'].includes(particle) &&
    place === 1 &&
    SISTERS_HELP.test(scene.sentence.text)
  )
    return place * 2;
  if (particle === '의' && FEAST.test(behind)) return place * (2 + first);
  // 자매도시 완주군, 축제 방문: a heading that begins so is of another one's news.
  const other = mention.heading && scene.mentions[0] === mention ? -9 : -3;
  const called = mention.called === null ? 0 : foreign ? 1 : other;
  if (!foreign && !TOPIC.test(particle) && INVITED.test(behind)) return 0;
  if (tail.office !== '' && OFFICE.test(tail.office)) return place * (2 + first + called);
  const heads = ['와', '과'].includes(tail.particle);
  // 부산진구와 여수시가 맺었다고 밝혔다: the first of the two says so.
  const leads = TOPIC.test(particle) && (mention.listed?.head.governments.length ?? 0) === 0;
  // 용인시와 고향사랑기부 맞교환: the other side.
  if (heads && !foreign && !followers.has(mention) && !OWN_BODY.test(behind)) return place * (0.5 + called);
  if (particle === '에' && ACCORDING.test(behind)) return place * (2 + first);
  if (particle === '의' && !heads)
    return place * (HOME_OF.test(behind) && !OTHERS_OF.test(behind) ? 1 + first + called : 0.3);
  if (short && /^에서/.test(particle)) return place * (0.5 + called);
  if (leads && place === 1 && ANNOUNCES.test(scene.sentence.text)) return place * (4 + first + called);
  if (TOPIC.test(tail.particle) && place > 0.5 && HOSTS.test(scene.text.slice(tail.end, scene.sentence.end)))
    return place * (3.5 + first + called);
  if (heads || ACTOR.test(particle)) return place * (2 + first + called);
  if (['을', '를', '에', '로', '으로'].includes(particle) && VISITED.test(behind))
    return place * (1.5 + first / 2 + called);
  return place * (0.5 + called);
};

/** The strongest sentence counts in full, the others a little: who is named often is not yet the subject. */
const homeScore = (entity: KoreanEntity, ground: Ground, foreign: boolean): number => {
  const best = new Map<number, number>();
  let sum = 0;
  for (const mention of entity.mentions) {
    const scene = ground.scenes.get(mention.sentence);
    if (!scene) continue;
    const weight = homeWeight(mention, scene, ground, foreign);
    if (weight < 0) sum += weight;
    else best.set(mention.sentence, Math.max(best.get(mention.sentence) ?? 0, weight));
  }
  const weights = [...best.values()].sort((a, b) => b - a);
  return weights.reduce((total, weight, at) => total + weight * (at === 0 ? 1 : 0.3), sum);
};

/** The reporter writes from there; every paper has people in Seoul and the provinces' capitals. */
const REPORTED = 2.5;
const isReportedFrom = (
  { government: { level, name } }: KoreanEntity,
  datelines: readonly string[],
): boolean =>
  level !== 'metropolitan' &&
  datelines.some((line) => line.split(/[\s·/]/).some((word) => word === name || word === name.slice(0, -1)));

/** 군은 …, 군 관계자는 …: of two governments the county speaks. */
const SPEAKS = 1;
/** 군과 영등포구는 */
const PAIRS = 3;

/** The likeliest home first. */
export const homesByScore = (
  korea: readonly KoreanEntity[],
  ground: Ground,
  foreign: boolean,
  datelines: readonly string[],
): { entity: KoreanEntity; score: number }[] => {
  const units = ground.speaking();
  const paired = foreign ? null : ground.paired();
  return korea
    .map((entity) => ({
      entity,
      score:
        homeScore(entity, ground, foreign) +
        (units.has(entity.government.name.slice(-1)) ? SPEAKS : 0) +
        (paired !== null && entity.government.name.endsWith(paired) ? PAIRS : 0) +
        (isReportedFrom(entity, datelines) ? REPORTED : 0),
    }))
    .sort(
      (a, b) =>
        b.score - a.score || (a.entity.mentions[0]?.nameStart ?? 0) - (b.entity.mentions[0]?.nameStart ?? 0),
    );
};
