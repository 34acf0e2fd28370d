/** Who is home, who takes part as partner, and who is only mentioned. */

import { BOND } from './cues.ts';
import { isTied, tiesTold } from './domestic.ts';
import type { Entity, ForeignEntity, KoreanEntity } from './entity.ts';
import { type Ground, groundOf } from './ground.ts';
import { doesAsWell, HOME, isJoint, likeliestHome, speaksOut } from './home-role.ts';
import { homesByScore } from './home-weight.ts';
import type { Mention } from './mentions.ts';
import {
  COUNTERPART,
  isAmongFull,
  isDependent,
  isMinistry,
  isNamed,
  isOnlyListed,
  isOnlyVenue,
  type Weighed,
  weighed,
} from './partner-role.ts';
import type { Scene } from './scenes.ts';
import { isFull } from './told.ts';

const BOTH_TIED =
  /(?:양|두)\s?(?:도시|시|군|구|성|현|지역|지자체|자치단체|지방정부|고장|곳)(?:는|은|가|이)\s[^.]{0,60}(?:자매|우호|결연|친선|의형제|형제)/;

export interface HomeRole {
  entity: KoreanEntity;
  score: number;
}

export interface PartnerRole {
  entity: Entity;
  role: 'counterpart' | 'mentioned';
  score: number;
  /** A tie, an office or an agreement was named, not only a movement. */
  strong: boolean;
  rule: string;
  /** The mention to show: the first that carries the strongest cue. */
  shown: Mention;
}

export interface Roles {
  homes: HomeRole[];
  partners: PartnerRole[];
}

/** 용산구와 꾸이년시는 1997년 우호 협정을 맺었다: the tie with a Korean government is told, be it in passing. */
const isBond = ({ sentence, mentions }: Scene, entity: ForeignEntity): boolean =>
  BOND.test(sentence.text) &&
  mentions.some(
    (mention) =>
      entity.mentions.includes(mention) &&
      mentions.some(
        (other) =>
          other.head.governments.length > 0 &&
          (mention.listed === other ||
            other.listed === mention ||
            /^[와과]/.test(other.head.tail.particle) ||
            /^[와과]/.test(mention.head.tail.particle)),
      ),
  );

const OPENS = /title|lead|second/;
/**
 * 두 도시는 2002년부터 자매의 연을 이어 왔다: both are home and the one government abroad that the news begins with, or,
 * where it begins with home alone, the one that it names.
 */
const boundOf = (
  foreign: readonly { entity: ForeignEntity; weight: Weighed }[],
  korea: readonly KoreanEntity[],
  { scenes, weigh }: Ground,
): ForeignEntity | null => {
  const told = [...scenes.values()];
  const both = told.some(({ sentence }) => BOTH_TIED.test(sentence.text));
  const namedIn = (standings: RegExp): ForeignEntity[] =>
    foreign.flatMap(({ entity }) =>
      entity.mentions.some(isFull) &&
      entity.mentions.some((mention) => {
        const scene = scenes.get(mention.sentence);
        return (
          scene !== undefined &&
          !mention.over &&
          standings.test(scene.standing) &&
          weigh(mention, scene).rule !== 'organisation'
        );
      })
        ? [entity]
        : [],
    );
  const begunWith = korea.filter(({ mentions }) =>
    mentions.some(({ sentence, locator }) => !locator && OPENS.test(scenes.get(sentence)?.standing ?? '')),
  );
  const opening = namedIn(OPENS);
  const [bound, ...more] = opening.length > 0 || begunWith.length > 1 ? opening : namedIn(/main|background/);
  if (!bound || more.length > 0) return null;
  return both || told.some((scene) => isBond(scene, bound)) ? bound : null;
};

/** Where nobody is shown to take part: the governments abroad that are named in full and come nearest to it. */
const NEARLY = 0.6;
const likeliestPartners = (
  foreign: readonly { entity: ForeignEntity; weight: Weighed }[],
  abroad: readonly ForeignEntity[],
  ground: Ground,
): { entity: ForeignEntity; weight: Weighed }[] => {
  const may = foreign.filter(
    ({ entity, weight }) =>
      weight.score >= NEARLY &&
      weight.rule !== 'over' &&
      entity.mentions.some(isFull) &&
      !isOnlyVenue(entity, ground) &&
      !isOnlyListed(entity, ground) &&
      !isDependent(entity, abroad, new Set(), null),
  );
  const best = Math.max(...may.map(({ weight }) => weight.score));
  return may.filter(({ weight }) => weight.score === best);
};

/** 중국 진강시, 서울 강북구에서 온: a sister at home beside those abroad. */
const isListedWith = (entity: KoreanEntity, parts: readonly ForeignEntity[]): boolean => {
  const abroad = new Set(parts.flatMap(({ mentions }) => mentions));
  return entity.mentions.some((mention) => {
    for (let one = mention.listed, steps = 0; one && steps < 12; one = one.listed, steps++)
      if (abroad.has(one)) return true;
    return false;
  });
};

export const rolesOf = (
  korea: readonly KoreanEntity[],
  abroad: readonly ForeignEntity[],
  scenes: ReadonlyMap<number, Scene>,
  /** Places in bylines: (울진=연합뉴스), [양산]. */
  datelines: readonly string[],
): Roles => {
  const ground = groundOf(
    [...korea, ...abroad].flatMap((entity) => entity.mentions),
    scenes,
  );

  const foreign = abroad.flatMap((entity) => {
    const weight = weighed(entity, ground);
    return weight ? [{ entity, weight }] : [];
  });
  const strong = new Set<Entity>(foreign.filter(({ weight }) => weight.strong).map(({ entity }) => entity));
  const acts = new Set<Entity>(
    foreign.filter(({ weight }) => weight.score >= COUNTERPART).map(({ entity }) => entity),
  );
  const bound = boundOf(foreign, korea, ground);
  const shownAsPartners = foreign.filter(
    ({ entity, weight }) =>
      entity === bound ||
      (weight.score >= COUNTERPART &&
        (isNamed(entity, weight) || isAmongFull(entity, ground)) &&
        (weight.strong || strong.size === 0 || !isOnlyVenue(entity, ground)) &&
        (!isOnlyListed(entity, ground) || [...acts].every((one) => isOnlyListed(one, ground))) &&
        !isDependent(entity, abroad, strong, weight.rule === 'near' ? acts : null)),
  );
  const counterparts =
    shownAsPartners.length > 0 ? shownAsPartners : likeliestPartners(foreign, abroad, ground);
  const abroadTakesPart = counterparts.length > 0;

  const parts = counterparts.map(({ entity }) => entity);
  const named = homesByScore(korea, ground, abroadTakesPart, datelines);
  const ranked = named.filter(
    ({ entity, score }) => score >= HOME && speaksOut(entity, ground, abroadTakesPart, parts),
  );
  const main = ranked[0] ?? (abroadTakesPart ? likeliestHome(named, ground) : null);
  const homes: HomeRole[] = main ? [main] : [];
  const governments = parts.filter((entity) => !isMinistry(entity));
  if (main && abroadTakesPart)
    for (const other of ranked.slice(1))
      if (isJoint(other.entity, main.entity, governments, ground)) homes.push(other);
  if (main && !abroadTakesPart)
    for (const other of named)
      if (other !== main && other.score >= HOME && doesAsWell(other.entity, main.entity, ground))
        homes.push(other);

  const own = new Set<Entity>(homes.map(({ entity }) => entity));
  const told = tiesTold([...scenes.values()]);
  const ties = new Set<string>();
  const others = korea.flatMap((entity) => {
    const weight = own.has(entity) ? null : weighed(entity, ground);
    return weight ? [{ entity, weight }] : [];
  });
  const acting = others.filter(
    ({ entity, weight }) =>
      weight.score >= COUNTERPART &&
      homes.every(({ entity: home }) => home.government.province !== entity.government.name),
  );
  /** 인천 옹진군: the province where another one that acts lies. */
  const isProvinceOf = (entity: KoreanEntity, score: number): boolean =>
    acting.some(
      (other) => other.entity.government.province === entity.government.name && other.weight.score >= score,
    );
  const tiedOnes = new Set<KoreanEntity>();
  // Who is listed with one that is tied is tied too, whichever comes first.
  for (let known = -1; main !== null && known < tiedOnes.size; ) {
    known = tiedOnes.size;
    for (const { entity, weight } of others)
      if (
        !tiedOnes.has(entity) &&
        isTied(entity, main.entity, ground, told, ties, weight, acting.length === 1)
      ) {
        tiedOnes.add(entity);
        for (const one of entity.mentions) for (const { code } of one.head.governments) ties.add(code);
      }
  }
  const domestic = others.flatMap(({ entity, weight }) => {
    const called = entity.mentions.some((mention) => mention.called !== null && mention.sentence >= 0);
    const tied = tiedOnes.has(entity);
    const takesPart =
      tied &&
      weight.score >= COUNTERPART &&
      (!isOnlyListed(entity, ground) || acting.every((one) => isOnlyListed(one.entity, ground))) &&
      (weight.strong || !isProvinceOf(entity, weight.score)) &&
      (!abroadTakesPart ||
        called ||
        (weight.strong && /^(?:subject|official|office)$/.test(weight.rule)) ||
        weight.rule === 'from' ||
        isListedWith(entity, parts));
    return tied ? [{ entity, weight, takesPart }] : [];
  });

  const roleOf = (entity: Entity, weight: Weighed, takesPart: boolean): PartnerRole => ({
    entity,
    role: takesPart ? 'counterpart' : 'mentioned',
    score: weight.score,
    strong: weight.strong,
    rule: weight.rule,
    shown: weight.shown,
  });
  const taking = new Set<Entity>(parts);
  return {
    homes,
    partners: [
      ...foreign.map(({ entity, weight }) =>
        roleOf(
          entity,
          shownAsPartners.length > 0 ? weight : { ...weight, strong: false },
          taking.has(entity),
        ),
      ),
      ...domestic.map(({ entity, weight, takesPart }) => roleOf(entity, weight, takesPart)),
    ],
  };
};
