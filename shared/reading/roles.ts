/** Who is home, who takes part as partner, and who is only mentioned. */
import { isTied } from './domestic.ts';
import type { Entity, ForeignEntity, KoreanEntity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scenes.ts';
import { isFull, particleOf, type Weight, weigh } from './weigh.ts';

export interface HomeRole {
  entity: KoreanEntity;
  score: number;
}

export interface PartnerRole {
  entity: Entity;
  role: 'counterpart' | 'mentioned';
  score: number;
  rule: string;
  /** The mention to show: the first that carries the strongest cue. */
  shown: Mention;
}

export interface Roles {
  homes: HomeRole[];
  partners: PartnerRole[];
}

type Followers = ReadonlyMap<Mention, Mention>;
type SceneOf = (mention: Mention) => Scene | undefined;

const COUNTERPART = 0.76;
const HOME = 1.1;
const ACTOR = /^(?:은|는|이|가|도|와|과|에서|에서는|측은|만|의)?$/;
const OFFICE =
  /장$|수$|청$|의회|의장|대표단|방문단|교류단|공무원|직원|청소년|학생|일행|지사|사절단|시찰단|어린이|관계자/;

const followersOf = (mentions: readonly Mention[]): Followers => {
  const followers = new Map<Mention, Mention>();
  for (const mention of mentions) if (mention.listed) followers.set(mention.listed, mention);
  return followers;
};

/** How much a mention speaks for its government as the news's own subject. */
const homeWeight = (mention: Mention, scene: Scene, followers: Followers, foreign: boolean): number => {
  if (mention.locator) return 0;
  const { particle } = particleOf(mention, scene.text, followers);
  const weight = weigh(mention, scene, followers);
  if (weight.rule === 'organisation') return 0;
  const { tail, short } = mention.head;
  if (
    short &&
    tail.office + tail.particle === '' &&
    /^\s[가-힣]/.test(scene.text.slice(tail.end, tail.end + 2))
  )
    return mention.province.length > 0 ? 1 : 0.3;
  const place =
    scene.standing === 'title' || scene.standing === 'lead'
      ? 1
      : scene.standing === 'second'
        ? 0.8
        : scene.standing === 'main'
          ? 0.6
          : 0.3;
  const first = scene.mentions[0] === mention && place === 1 ? 2 : 0;
  const owns = scene.mentions.some(
    (other) => other.called !== null && other.start > tail.end && other.start - tail.end < 16,
  );
  if (particle === '의' && owns) return place * (6 + first);
  const called = mention.called === null ? 0 : foreign ? 1 : -3;
  const behind = scene.text.slice(tail.end, tail.end + 24);
  if (tail.office === '지역') return 0.3;
  if (mention.head.tail.office !== '' && OFFICE.test(mention.head.tail.office))
    return place * (2 + first + called);
  if (particle === '의')
    return place * (HOME_OF.test(behind) && !OTHERS_OF.test(behind) ? 1 + first + called : 0.3);
  if (ACTOR.test(particle)) return place * (2 + first + called);
  if (
    /^(?:을|를|에|로|으로)$/.test(particle) &&
    /^[^.]{0,20}?(?:찾|방문|왔|온다|입국|들어와|파견)/.test(behind)
  )
    return place * (1.5 + called);
  return place * (0.5 + called);
};

/** 안성시의 고위 관계자, but not 충북의 군수들 or 태안군의 꽃 축제. */
const HOME_OF =
  /^\s?[^,.]{0,10}?(?:대표단|방문단|사절단|청소년|학생|고교생|중학생|초등생|공무원|직원|공연단|예술단|국악인|농악단|시장|부시장|군수|구청장|지사|고위|관계자|시민|주민|어린이|의회|의장)/;
/** 충북의 군수들: governments of their own. */
const OTHERS_OF = /^\s?(?:[가-힣]{1,4}\s)?(?:시장|군수|구청장|단체장)들/;

interface Weighed {
  score: number;
  strong: boolean;
  rule: string;
  shown: Mention;
}

const weighed = (entity: Entity, sceneOf: SceneOf, followers: Followers): Weighed | null => {
  let best: { weight: Weight; mention: Mention } | null = null;
  let shown: Mention | null = null;
  let score = 0;
  let strong = false;
  for (const mention of entity.mentions) {
    const scene = sceneOf(mention);
    if (!scene) continue;
    const weight = weigh(mention, scene, followers);
    score = Math.max(score, weight.score);
    strong ||= weight.strong;
    if (mention.sentence >= 0 && !shown && weight.rule !== 'organisation') shown = mention;
    if (!best || weight.score > best.weight.score) best = { weight, mention };
  }
  if (!best || !shown) return null;
  const full = entity.mentions.find(
    (mention) =>
      mention.sentence >= 0 &&
      (entity.kind !== 'abroad' || mention.name === entity.name) &&
      mention.country !== null,
  );
  return { score, strong, rule: best.weight.rule, shown: full ?? shown };
};

/** A bare foreign city (파리, 하노이) is a stage of the journey unless a tie, an office or an agreement names it. */
const named = (entity: Entity, weight: Weighed): boolean =>
  entity.kind !== 'abroad' || weight.strong || entity.mentions.some(isFull);

/** The strongest sentence counts in full, the others a little: who is named often is not yet the subject. */
const homeScore = (
  entity: KoreanEntity,
  sceneOf: SceneOf,
  followers: Followers,
  foreign: boolean,
): number => {
  const best = new Map<number, number>();
  let sum = 0;
  for (const mention of entity.mentions) {
    const scene = sceneOf(mention);
    if (!scene) continue;
    const weight = homeWeight(mention, scene, followers, foreign);
    if (weight < 0) sum += weight;
    else best.set(mention.sentence, Math.max(best.get(mention.sentence) ?? 0, weight));
  }
  const weights = [...best.values()].sort((a, b) => b - a);
  return weights.reduce((total, weight, at) => total + weight * (at === 0 ? 1 : 0.3), sum);
};

/** The government acts where the news is told, or beside a partner: not only somewhere below. */
const speaksOut = (
  entity: KoreanEntity,
  scenes: ReadonlyMap<number, Scene>,
  followers: Followers,
  foreign: boolean,
  counterparts: readonly Entity[],
): boolean =>
  entity.mentions.some((mention) => {
    const scene = scenes.get(mention.sentence);
    if (!scene) return false;
    const near = /title|lead|second/.test(scene.standing);
    const beside = counterparts.some((one) =>
      one.mentions.some(({ sentence }) => sentence === mention.sentence),
    );
    const weight = homeWeight(mention, scene, followers, foreign);
    return near ? weight >= 0.8 : beside && weight >= 0.3;
  });

/** A county under a city that is the partner (의춘시 봉신현) is no partner of its own. */
const dependent = (
  entity: ForeignEntity,
  others: readonly ForeignEntity[],
  strong: ReadonlySet<Entity>,
): boolean =>
  !strong.has(entity) &&
  (contains(entity, others) ||
    entity.mentions.every((mention) =>
      mention.parents.some((parent) =>
        others.some(
          (other) =>
            other !== entity &&
            other.mentions.length > entity.mentions.length &&
            other.mentions.some((one) => one.head.stem === parent.stem),
        ),
      ),
    ));

/** The province of another partner: 흑룡강성 where 대경시 signs. */
const contains = (entity: ForeignEntity, others: readonly ForeignEntity[]): boolean =>
  entity.place?.kind === 'region' &&
  others.some(
    (other) =>
      other !== entity &&
      other.country === entity.country &&
      (other.place?.region === entity.place?.name || other.region === entity.place?.name),
  );

export const rolesOf = (
  korea: readonly KoreanEntity[],
  abroad: readonly ForeignEntity[],
  scenes: ReadonlyMap<number, Scene>,
): Roles => {
  const mentions = [...korea, ...abroad].flatMap((entity) => entity.mentions);
  const followers = followersOf(mentions);
  const sceneOf: SceneOf = (mention) => scenes.get(mention.sentence);

  const foreign = abroad.flatMap((entity) => {
    const weight = weighed(entity, sceneOf, followers);
    return weight ? [{ entity, weight }] : [];
  });
  const strong = new Set<Entity>(foreign.filter(({ weight }) => weight.strong).map(({ entity }) => entity));
  const counterparts = foreign.filter(
    ({ entity, weight }) =>
      weight.score >= COUNTERPART && named(entity, weight) && !dependent(entity, abroad, strong),
  );
  const abroadTakesPart = counterparts.length > 0;

  const parts = counterparts.map(({ entity }) => entity);
  const ranked = korea
    .map((entity) => ({ entity, score: homeScore(entity, sceneOf, followers, abroadTakesPart) }))
    .filter(
      ({ entity, score }) => score >= HOME && speaksOut(entity, scenes, followers, abroadTakesPart, parts),
    )
    .sort(
      (a, b) =>
        b.score - a.score || (a.entity.mentions[0]?.nameStart ?? 0) - (b.entity.mentions[0]?.nameStart ?? 0),
    );
  const main = ranked[0];
  const homes: HomeRole[] = main ? [main] : [];
  const governments = parts.filter((entity) => !isMinistry(entity));
  if (main && abroadTakesPart)
    for (const other of ranked.slice(1))
      if (joint(other.entity, main.entity, governments, scenes, followers)) homes.push(other);

  const own = new Set<Entity>(homes.map(({ entity }) => entity));
  const ties = new Set<string>();
  const domestic = korea.flatMap((entity) => {
    if (own.has(entity)) return [];
    const weight = weighed(entity, sceneOf, followers);
    if (!weight) return [];
    const called = entity.mentions.some((mention) => mention.called !== null && mention.sentence >= 0);
    const tied = main !== undefined && isTied(entity, main.entity, scenes, followers, ties, weight);
    if (tied) for (const one of entity.mentions) for (const { code } of one.head.governments) ties.add(code);
    const takesPart = tied && weight.score >= COUNTERPART && (!abroadTakesPart || called);
    return tied ? [{ entity, weight, takesPart }] : [];
  });

  const partners: PartnerRole[] = [
    ...foreign.map(
      ({ entity, weight }): PartnerRole => ({
        entity,
        role: counterparts.some((one) => one.entity === entity) ? 'counterpart' : 'mentioned',
        score: weight.score,
        rule: weight.rule,
        shown: weight.shown,
      }),
    ),
    ...domestic.map(
      ({ entity, weight, takesPart }): PartnerRole => ({
        entity,
        role: takesPart ? 'counterpart' : 'mentioned',
        score: weight.score,
        rule: weight.rule,
        shown: weight.shown,
      }),
    ),
  ];
  return { homes, partners };
};

/** 노동직업훈련부 is a ministry; 오사카부 is not. */
export const isMinistry = (entity: ForeignEntity): boolean =>
  entity.country !== 'JP' && entity.mentions.every((mention) => mention.head.unit === '부');

/** A와 B, C: C is listed with A. */
const isListed = (mention: Mention, with_: Mention): boolean => {
  for (let one = mention.listed, steps = 0; one && steps < 12; one = one.listed, steps++)
    if (one === with_) return true;
  return false;
};

/** Another Korean government is home too where it stands in one list with the first, or acts on a partner of its own. */
const joint = (
  entity: KoreanEntity,
  main: KoreanEntity,
  counterparts: readonly ForeignEntity[],
  scenes: ReadonlyMap<number, Scene>,
  followers: Followers,
): boolean =>
  entity.mentions.some((mention) => {
    const scene = scenes.get(mention.sentence);
    if (!scene || mention.locator || scene.standing === 'background' || scene.standing === 'speech')
      return false;
    const beside = main.mentions.some((other) => isListed(mention, other) || isListed(other, mention));
    if (beside && /lead|title/.test(scene.standing)) return true;
    const { particle } = particleOf(mention, scene.text, followers);
    const acts = /^(?:은|는|이|가|도)$/.test(particle) || /수$|장$|지사$/.test(mention.head.tail.office);
    const withMain = main.mentions.some((other) => other.sentence === mention.sentence);
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
