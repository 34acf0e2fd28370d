/** How strongly a government is shown to take part as partner. */

import { HELD } from './cue-journey.ts';
import type { Entity, ForeignEntity } from './entity.ts';
import type { Ground } from './ground.ts';
import type { Mention } from './mentions.ts';
import { isOpening } from './scenes.ts';
import { isFull } from './told.ts';
import type { Weight } from './weigh.ts';

/** Score from which a partner takes part. */
export const COUNTERPART = 0.76;

export interface Weighed {
  score: number;
  strong: boolean;
  rule: string;
  shown: Mention;
}

export const weighed = (entity: Entity, { scenes, weigh }: Ground): Weighed | null => {
  let best: { weight: Weight; mention: Mention } | null = null;
  let shown: Mention | null = null;
  let score = 0;
  let strong = false;
  let ofOrganisation = false;
  for (const mention of entity.mentions) {
    const scene = scenes.get(mention.sentence);
    if (!scene) continue;
    const weight = weigh(mention, scene);
    score = Math.max(score, weight.score);
    strong ||= weight.strong;
    ofOrganisation ||= weight.rule === 'organisation' && isOpening(scene);
    if (mention.sentence >= 0 && !shown && weight.rule !== 'organisation') shown = mention;
    if (!best || weight.score > best.weight.score) best = { weight, mention };
  }
  if (!best || !shown) return null;
  // Where the news is of its school or firm, the city takes part only if that is said as such.
  if (ofOrganisation && !strong) score /= 2;
  const full = entity.mentions.find(
    (mention) =>
      mention.sentence >= 0 &&
      (entity.kind !== 'abroad' || mention.name === entity.name) &&
      mention.country !== null,
  );
  return { score, strong, rule: best.weight.rule, shown: full ?? shown };
};

/** A bare foreign city (파리, 하노이) is a stage of the journey unless a tie, an office or an agreement names it. */
export const isNamed = (entity: Entity, weight: Weighed): boolean =>
  entity.kind !== 'abroad' || weight.strong || entity.mentions.some(isFull);

/** The first of the list. */
const listHeadOf = (mention: Mention): Mention => {
  let first = mention;
  for (let steps = 0; first.listed !== null && steps < 20; steps++) first = first.listed;
  return first;
};

/** 루마니아 클루지나포카시의 무용단, 독일 프라이부르크의 댄스팀이: what is said of it and of a government alike. */
export const isAmongFull = (entity: ForeignEntity, { scenes, weigh }: Ground): boolean =>
  entity.mentions.some((mention) => {
    const scene = scenes.get(mention.sentence);
    if (!scene || mention.over || mention.heading) return false;
    const { rule, score } = weigh(mention, scene);
    // 파리와 클레르몽페랑시를 다녔다: the one may be a stop.
    if (score < COUNTERPART || ['object', 'to', 'onward'].includes(rule)) return false;
    const { particle } = mention.head.tail;
    return scene.mentions.some(
      (other) =>
        other !== mention &&
        other.head.governments.length === 0 &&
        !other.over &&
        isFull(other) &&
        ((mention.country !== null && other.head.tail.particle === particle) ||
          listHeadOf(other) === listHeadOf(mention)) &&
        weigh(other, scene).rule === rule,
    );
  });

/** Said of who acts, not of where one goes. */
const ACTING = new Set(['of', 'subject', 'with']);
/** 지난시에서 열린 대회에 참석해: only where it took place, unless it is shown to act elsewhere. */
export const isOnlyVenue = (entity: ForeignEntity, { scenes, weigh }: Ground): boolean => {
  let held = false;
  for (const mention of entity.mentions) {
    const scene = scenes.get(mention.sentence);
    if (!scene) continue;
    const { tail } = mention.head;
    if (/^에서/.test(tail.particle) && HELD.test(scene.text.slice(tail.end, tail.end + 48))) held = true;
    else {
      const { rule, score } = weigh(mention, scene);
      if (score >= COUNTERPART && ACTING.has(rule)) return false;
    }
  }
  return held;
};

/** 시는 A시, B도와 자매결연했고 C시와 우호협정을 맺었다: below the news, whom else one is tied to. */
const TIES_LISTED = /(?:결연|협정|협약|우호)[^.]{0,12}(?:맺|체결|했|하고|하며|이어|오간)/;
export const isOnlyListed = (entity: Entity, { scenes, followers }: Ground): boolean =>
  entity.mentions.every((mention) => {
    const scene = scenes.get(mention.sentence);
    return (
      scene?.standing === 'main' &&
      scene.dates.length === 0 &&
      (mention.listed !== null || followers.has(mention) || scene.mentions.length > 2) &&
      TIES_LISTED.test(scene.sentence.text)
    );
  });

/** A county under a city that is the partner (의춘시 봉신현) is no partner of its own. */
export const isDependent = (
  entity: ForeignEntity,
  others: readonly ForeignEntity[],
  strong: ReadonlySet<Entity>,
  /** Who takes part, where nothing is said of this one but its name; null where something is. */
  taking: ReadonlySet<Entity> | null,
  /** Who is shown to act: a province is not one's partner's where its city is only named. */
  acts: ReadonlySet<Entity> | null = null,
): boolean =>
  isDistrict(entity, others, strong) ||
  (!strong.has(entity) &&
    (contains(entity, acts ? others.filter((other) => acts.has(other)) : others) ||
      holds(entity, others, taking ?? strong) ||
      entity.mentions.every((mention) =>
        mention.parents.some((parent) =>
          others.some(
            (other) =>
              other !== entity &&
              // 한편 비엘코폴스카주는 …: told below alone, it takes no news from its city.
              (acts === null || acts.has(other)) &&
              // Told by its own name, not only as the region over this one or in a heading.
              other.mentions.filter(({ over, heading }) => !over && !heading).length >=
                entity.mentions.length &&
              other.mentions.some((one) => one.head.stem === parent.stem),
          ),
        ),
      )));

/** 선양시 황구구청 where 선양시 itself is the partner, told first and more often by its own name. */
const isDistrict = (
  entity: ForeignEntity,
  others: readonly ForeignEntity[],
  strong: ReadonlySet<Entity>,
): boolean =>
  others.some((city) => {
    const own = city.mentions.filter(({ over, heading }) => !over && !heading);
    return (
      city !== entity &&
      strong.has(city) &&
      city.place?.kind !== 'region' &&
      own.length > entity.mentions.length &&
      (own[0]?.nameStart ?? 0) < (entity.mentions[0]?.nameStart ?? 0) &&
      entity.mentions.every(({ parents }) =>
        parents.some(({ stem }) => own.some(({ head }) => head.stem === stem)),
      )
    );
  });

/** 산둥성, 칭다오, 다롄이 왔다: a province beside its own city. */
const areListed = (entity: ForeignEntity, other: ForeignEntity): boolean =>
  entity.mentions.some((mention) => other.mentions.some((one) => listHeadOf(one) === listHeadOf(mention)));

/** The province of another partner: 흑룡강성 where 대경시 signs. */
const contains = (entity: ForeignEntity, others: readonly ForeignEntity[]): boolean =>
  entity.place?.kind === 'region' &&
  others.some(
    (other) =>
      other !== entity &&
      other.mentions.length >= entity.mentions.length &&
      !areListed(entity, other) &&
      other.country === entity.country &&
      (other.place?.region === entity.place?.name || other.region === entity.place?.name),
  );

/** The city over a partner that is a district of it: 가오슝 where 가오슝시 구산구 signs. */
const holds = (
  entity: ForeignEntity,
  others: readonly ForeignEntity[],
  /** Who may be such a district. */
  taking: ReadonlySet<Entity>,
): boolean =>
  others.some(
    (other) =>
      other !== entity &&
      taking.has(other) &&
      other.mentions.some(
        ({ heading, parents }) =>
          !heading && parents.some((parent) => entity.mentions.some(({ head }) => head.stem === parent.stem)),
      ),
  );

/** 노동직업훈련부 is a ministry; 오사카부 is not. */
export const isMinistry = (entity: ForeignEntity): boolean =>
  entity.country !== 'JP' && entity.mentions.every((mention) => mention.head.unit === '부');
