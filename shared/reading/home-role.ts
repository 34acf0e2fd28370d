/** Which Korean governments are the subject of the news. */

import { MEETS } from './cue.ts';
import { DELEGATE } from './delegates.ts';
import type { Entity, ForeignEntity, KoreanEntity } from './entity.ts';
import type { Ground } from './ground.ts';
import { listEndOf } from './list-end.ts';
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';
import type { Scene } from './scenes.ts';

/** Score from which a government can be home. */
export const HOME = 1.1;
const LIKELY = 0.3;

/** 함평군은 … 왔다고 28일 밝혔다: whose press release it is. */
const TOPIC = new Opening(/^(?:은|는|이|가)$/);
const ANNOUNCES =
  /(?:다|라)고\s(?:[가-힣]{0,4}\s?\d{1,2}일\s)?(?:밝혔|전했|알렸|설명했|발표했|밝혀|전해|알려)(?:다|습니다)?[.]?$/;
const ACTOR = /^(?:은|는|이|가|도|와|과|에서|에서는|측은|만|의)?$/;
const OFFICE =
  /장$|수$|청$|의회|의장|단$|사절$|공무원|직원|무관$|청소년|학생|[고등]생$|일행|지사|어린이|꿈나무|관계자/;
/** 경기도지사 후보들: nobody's government. */
/** 경기도 시군이: governments of their own. */
const MEMBERS = new Opening(
  /^\s(?:내\s|관내\s|지역\s)?(?:시군|시·군|지자체|기초단체|자치단체)(?:들)?[이은는의과와,\s]/,
);
const CANDIDATE = new Opening(/^\s?(?:예비)?후보/);
const VISITED =
  /^[^.]{0,24}?(?:찾|방문|모였|모인|모여|모이|몰려|둘러|들러|들렀|들른|견학|시찰|살폈|살펴|머물|머문|묵|다녀|내방|왔|온다|와\s|입국|들어와|파견|온정|성금|손길|도움|위문품|구호품|보내|보낸)/;
/** 안성시의 고위 관계자, but not 충북의 군수들 or 태안군의 꽃 축제. */
const HOME_OF = new RegExp(
  `^\\s?[^,.]{0,10}?(?:${DELEGATE}|청소년|학생|고교생|중학생|초등생|공무원|직원|국악인|시장|부시장|군수|구청장|지사|고위|관계자|시민|주민|어린이|의회|의장)`,
);
/** 영덕군에 자매도시들의 손길이 잇따른다: whose sisters they are. */
const OWN_SISTERS = new Opening(
  /^\s(?:[가-힣\d]{1,4}\s){0,2}(?:자매|우호|교류|결연)[가-힣·]{0,4}\s?(?:도시|지역|지자체)(?:들의|들이|들에서|의|들?\s(?:대표단|손님|사절단|축하단|방문단))/,
);
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

const PLACE: Record<Scene['standing'], number> = {
  title: 1,
  lead: 1,
  second: 0.8,
  main: 0.6,
  background: 0.3,
  speech: 0.3,
};

/** How much a mention speaks for its government as the news's own subject; `foreign`: a partner abroad takes part. */
const homeWeight = (
  mention: Mention,
  scene: Scene,
  { followers, ofOrganisation }: Ground,
  foreign: boolean,
): number => {
  if (mention.locator || ofOrganisation(mention, scene)) return 0;
  const { tail, short } = mention.head;
  const behind = scene.text.slice(tail.end, tail.end + 24);
  if (tail.office === '지역' || CANDIDATE.test(behind) || MEMBERS.test(behind)) return 0.3;
  if (short && tail.office + tail.particle === '' && /^\s[가-힣]/.test(behind))
    return mention.province.length > 0 ? 1 : 0.3;
  const { particle, end } = listEndOf(mention, scene.text, followers);
  const place = PLACE[scene.standing];
  // 상주·평창·괴산 등: a heading that only lists where.
  if (mention.heading && /^\s?등(?=\s|$)/.test(scene.text.slice(end, end + 3))) return place * 0.3;
  const first = scene.mentions[0] === mention && place === 1 ? 2 : 0;
  const owns =
    mention.called === null &&
    scene.mentions.some(
      (other) => other.called !== null && other.start > tail.end && other.start - tail.end < 16,
    );
  if (particle === '의' && owns) return place * (6 + first);
  if (/^(?:에|에게|을|를|의)$/.test(particle) && OWN_SISTERS.test(behind)) return place * 4;
  if (particle === '의' && FEAST.test(behind)) return place * (2 + first);
  const called = mention.called === null ? 0 : foreign ? 1 : -3;
  if (!foreign && INVITED.test(behind)) return 0;
  if (tail.office !== '' && OFFICE.test(tail.office)) return place * (2 + first + called);
  const heads = /^(?:와|과)$/.test(tail.particle);
  // 용인시와 고향사랑기부 맞교환: the other side.
  if (heads && !foreign && !followers.has(mention)) return place * 0.5;
  if (particle === '에' && ACCORDING.test(behind)) return place * (2 + first);
  if (particle === '의' && !heads)
    return place * (HOME_OF.test(behind) && !OTHERS_OF.test(behind) ? 1 + first + called : 0.3);
  if (short && /^에서/.test(particle)) return place * (0.5 + called);
  if (TOPIC.test(tail.particle) && place === 1 && ANNOUNCES.test(scene.sentence.text))
    return place * (4 + first + called);
  if (TOPIC.test(tail.particle) && place > 0.5 && HOSTS.test(scene.text.slice(tail.end, scene.sentence.end)))
    return place * (3.5 + first + called);
  if (heads || ACTOR.test(particle)) return place * (2 + first + called);
  if (/^(?:을|를|에|로|으로)$/.test(particle) && VISITED.test(behind))
    return place * (1.5 + first / 2 + called);
  return place * (0.5 + called);
};

/** The strongest sentence counts in full, the others a little: who is named often is not yet the subject. */
export const homeScore = (entity: KoreanEntity, ground: Ground, foreign: boolean): number => {
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

/** The government acts where the news is told, or beside a partner: not only somewhere below. */
export const speaksOut = (
  entity: KoreanEntity,
  ground: Ground,
  foreign: boolean,
  counterparts: readonly Entity[],
): boolean =>
  entity.mentions.some((mention) => {
    const scene = ground.scenes.get(mention.sentence);
    if (!scene) return false;
    const near = /title|lead|second/.test(scene.standing);
    const beside = counterparts.some((one) =>
      one.mentions.some(({ sentence }) => sentence === mention.sentence),
    );
    if (!near && !beside) return false;
    const weight = homeWeight(mention, scene, ground, foreign);
    return near ? weight >= 0.8 : weight >= 0.3 && MEETS.test(scene.sentence.text);
  });

/** 시는, 군은: a government that has been named speaks by its unit alone. */
const BARE_UNIT =
  /([시군구도])(?<![가-힣].)(?:는|은|가|에서|에서는|\s(?:고위\s)?(?:관계자|당국자)[는은가])(?=\s)/g;
/** 이창희 시장은: a Korean head of government whose unit was named before. */
const HEAD =
  /[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥인맹제모탁국어은편용예봉부경](?<=(?:^|[.,"”’'\n]\s?|[은는이가을를의에서로와과도고며일명]\s).)[가-힣]{2}\s(시장|군수|구청장|지사)(?=[은이과을의에,\s])/g;
const UNIT_OF: Readonly<Record<string, string>> = { 시장: '시', 군수: '군', 구청장: '구', 지사: '도' };
export const speakingUnits = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) => [
      ...[...text.matchAll(BARE_UNIT)].map(([, unit]) => unit ?? ''),
      ...[...text.matchAll(HEAD)].map(([, office]) => UNIT_OF[office ?? ''] ?? ''),
    ]),
  );

/** A partner came or was visited, and 시는 … is said of somebody: the likeliest, where none speaks by its name. */
export const likeliestHome = (
  named: readonly { entity: KoreanEntity; score: number }[],
  { scenes }: Ground,
): { entity: KoreanEntity; score: number } | null => {
  const units = speakingUnits([...scenes.values()].map(({ sentence }) => sentence.text));
  const told = ({ sentence, locator }: Mention): boolean =>
    !locator && /title|lead|second|main/.test(scenes.get(sentence)?.standing ?? '');
  return (
    named.find(
      ({ entity, score }) =>
        score >= LIKELY && units.has(entity.government.name.slice(-1)) && entity.mentions.some(told),
    ) ?? null
  );
};

/** A와 B, C: C is listed with A. */
const isListed = (mention: Mention, with_: Mention): boolean => {
  for (let one = mention.listed, steps = 0; one && steps < 12; one = one.listed, steps++)
    if (one === with_) return true;
  return false;
};

/** 부산시와 전남도, 일본의 후쿠오카현이 함께하는 모임: a list of members, homes and partners alike. */
const followsAbroad = (mention: Mention, followers: ReadonlyMap<Mention, Mention>): boolean => {
  for (let one = followers.get(mention), steps = 0; one && steps < 12; one = followers.get(one), steps++)
    if (one.head.governments.length === 0) return true;
  return false;
};

/** Another Korean government is home too where it stands in one list with the first, or acts on a partner of its own. */
export const isJoint = (
  entity: KoreanEntity,
  main: KoreanEntity,
  counterparts: readonly ForeignEntity[],
  { scenes, followers }: Ground,
): boolean =>
  entity.mentions.some((mention) => {
    const scene = scenes.get(mention.sentence);
    if (!scene || mention.locator || scene.standing === 'background' || scene.standing === 'speech')
      return false;
    const beside = main.mentions.some((other) => isListed(mention, other) || isListed(other, mention));
    if (beside && /lead|title/.test(scene.standing)) return true;
    const { particle } = listEndOf(mention, scene.text, followers);
    if (followsAbroad(mention, followers)) return false;
    const acts = /^(?:은|는|이|가|도)$/.test(particle) || /수$|장$|지사$/.test(mention.head.tail.office);
    // 강원도에 따르면 강릉시는 …: the province only tells of its cities.
    const withMain =
      main.government.name !== entity.government.province &&
      main.mentions.some((other) => other.sentence === mention.sentence);
    return (
      acts &&
      !withMain &&
      counterparts.some((partner) =>
        partner.mentions.some(
          (other) => other.sentence === mention.sentence && other.nameStart > mention.nameStart,
        ),
      )
    );
  });

/** 성남시도 이날 담양군에 물품을 보냈다: the same, with a partner of its own. */
export const doesAsWell = (entity: KoreanEntity, main: KoreanEntity, { scenes }: Ground): boolean =>
  entity.mentions.every(({ called }) => called === null) &&
  entity.mentions.some((mention) => {
    const scene = scenes.get(mention.sentence);
    return (
      scene !== undefined &&
      /lead|second|main/.test(scene.standing) &&
      mention.head.tail.particle === '도' &&
      scene.mentions.some(
        (other) =>
          other.nameStart > mention.nameStart &&
          !other.locator &&
          !main.mentions.includes(other) &&
          other.head.governments.length > 0 &&
          /^(?:에|에게|을|를|와|과)$/.test(other.head.tail.particle),
      )
    );
  });
