/** Which Korean governments are the home's partners: those that are tied to it, and of them those that take part. */
import { isTied, tiesTold } from './domestic.ts';
import type { ForeignEntity, KoreanEntity } from './entity.ts';
import type { Ground } from './ground.ts';
import { BOTH_TIED } from './likeliest-partner.ts';
import { Opening } from './opening.ts';
import { COUNTERPART, isOnlyListed, type Weighed, weighed } from './partner-role.ts';
import { isOpening } from './scenes.ts';

/** 중국 진강시, 서울 강북구에서 온: a sister at home beside those abroad. */
const isListedWith = (entity: KoreanEntity, parts: readonly ForeignEntity[]): boolean => {
  const abroad = new Set(parts.flatMap(({ mentions }) => mentions));
  return entity.mentions.some((mention) => {
    for (let one = mention.listed, steps = 0; one && steps < 12; one = one.listed, steps++)
      if (abroad.has(one)) return true;
    return false;
  });
};

/** 몽골 대표단은 자매도시인 여주로 이동해 황포돛배를 탔다: where guests from abroad are taken. */
const SEEN = new Opening(/^(?:으?로|[을를에])\s(?:이동|둘러|견학|관람|관광|시찰|들러|탐방)/);

/** 군은 관악구의 장터에 간다. 두 지자체는 2004년 결연했다: the one other government with which the news begins. */
const boundAtHome = (
  others: readonly { entity: KoreanEntity }[],
  home: KoreanEntity,
  { scenes, ofOrganisation }: Ground,
): KoreanEntity | null => {
  const near = others.filter(
    ({ entity }) =>
      entity.government.name !== home.government.province &&
      home.government.name !== entity.government.province &&
      entity.mentions.some((mention) => {
        const scene = scenes.get(mention.sentence);
        return scene !== undefined && !mention.locator && isOpening(scene) && !ofOrganisation(mention, scene);
      }),
  );
  const [bound, ...more] = near;
  return bound &&
    more.length === 0 &&
    [...scenes.values()].some(({ sentence, text }) => BOTH_TIED.test(sentence.text, text))
    ? bound.entity
    : null;
};

export const domesticPartners = (
  korea: readonly KoreanEntity[],
  homes: readonly { entity: KoreanEntity }[],
  /** Who takes part from abroad. */
  parts: readonly ForeignEntity[],
  ground: Ground,
): { entity: KoreanEntity; weight: Weighed; takesPart: boolean }[] => {
  const [main] = homes;
  if (!main) return [];
  const own = new Set(homes.map(({ entity }) => entity));
  const others = korea.flatMap((entity) => {
    const weight = own.has(entity) ? null : weighed(entity, ground);
    return weight ? [{ entity, weight }] : [];
  });
  if (others.length === 0) return [];
  const told = tiesTold([...ground.scenes.values()]);
  const ties = new Set<string>();
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
  for (let known = -1; known < tiedOnes.size; ) {
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
  const bound = parts.length === 0 ? boundAtHome(others, main.entity, ground) : null;
  return others.flatMap(({ entity, weight }) => {
    const called = entity.mentions.some(
      ({ called, sentence, head }) =>
        called !== null &&
        sentence >= 0 &&
        !SEEN.test(ground.scenes.get(sentence)?.text.slice(head.end, head.end + 12) ?? ''),
    );
    const tied = tiedOnes.has(entity) || entity === bound;
    const takesPart =
      entity === bound ||
      (tied &&
        weight.score >= COUNTERPART &&
        (!isOnlyListed(entity, ground) || acting.every((one) => isOnlyListed(one.entity, ground))) &&
        (weight.strong || !isProvinceOf(entity, weight.score)) &&
        (parts.length === 0 ||
          called ||
          (weight.strong && ['subject', 'official', 'office', 'of'].includes(weight.rule)) ||
          weight.rule === 'from' ||
          isListedWith(entity, parts)));
    return tied ? [{ entity, weight, takesPart }] : [];
  });
};
