/** Who takes part from abroad where no word about the name itself shows it. */
import { BOND } from './cues.ts';
import type { ForeignEntity, KoreanEntity } from './entity.ts';
import type { Ground } from './ground.ts';
import type { Mention } from './mentions.ts';
import { isDependent, isOnlyListed, isOnlyVenue, type Weighed } from './partner-role.ts';
import { isOpening, type Scene } from './scenes.ts';
import { Seldom } from './seldom.ts';
import { isFull } from './told.ts';

export const BOTH_TIED = new Seldom(
  /(?:양|두)\s?(?:도시|시|군|구|성|현|지역|지자체|자치단체|지방정부|고장|곳)(?:는|은|가|이)\s[^.]{0,60}(?:자매|우호|결연|친선|의형제|형제)/,
);

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

interface Weighable {
  entity: ForeignEntity;
  weight: Weighed;
}

/** In which sentences a government is named as such: not over another name, nor as the seat of a firm. */
const namedWhere = (
  foreign: readonly Weighable[],
  { scenes, weigh }: Ground,
  where: (scene: Scene, mention: Mention) => boolean,
): Weighable[] =>
  foreign.filter(({ entity }) =>
    entity.mentions.some((mention) => {
      const scene = scenes.get(mention.sentence);
      return (
        scene !== undefined &&
        !mention.over &&
        where(scene, mention) &&
        weigh(mention, scene).rule !== 'organisation'
      );
    }),
  );

/**
 * 두 도시는 2002년부터 자매의 연을 이어 왔다: both are home and the one government abroad that the news begins with, or,
 * where it begins with home alone, the one that it names.
 */
export const boundOf = (
  foreign: readonly Weighable[],
  korea: readonly KoreanEntity[],
  ground: Ground,
): ForeignEntity | null => {
  const told = [...ground.scenes.values()];
  const full = foreign.filter(({ entity }) => entity.mentions.some(isFull));
  const begunWith = korea.filter(({ mentions }) =>
    mentions.some(({ sentence, locator }) => {
      const scene = ground.scenes.get(sentence);
      return !locator && scene !== undefined && isOpening(scene);
    }),
  );
  const opening = namedWhere(full, ground, isOpening);
  const [bound, ...more] =
    opening.length > 0 || begunWith.length > 1
      ? opening
      : namedWhere(full, ground, ({ standing }) => standing === 'main' || standing === 'background');
  if (!bound || more.length > 0) return null;
  return told.some((scene) => BOTH_TIED.test(scene.sentence.text, scene.text) || isBond(scene, bound.entity))
    ? bound.entity
    : null;
};

/** 자매도시 어린이들의 그림을 선보인다: the news begins with sisters, and names them further on. */
const SISTERS = /(?:자매|우호|교류|결연)[가-힣·]{0,4}\s?(?:도시|지역|지자체)/;
const sistersNamedLater = (foreign: readonly Weighable[], ground: Ground): Weighable[] => {
  const told = [...ground.scenes.values()];
  const begins = told.some(
    (scene) =>
      isOpening(scene) &&
      SISTERS.test(scene.sentence.text) &&
      scene.mentions.every(({ head }) => head.governments.length > 0),
  );
  if (!begins) return [];
  const namedIn = (one: Scene): Weighable[] =>
    namedWhere(foreign, ground, (scene, mention) => scene === one && isFull(mention));
  const first = told.find(
    (scene) => !['background', 'speech'].includes(scene.standing) && namedIn(scene).length > 0,
  );
  return first === undefined ? [] : namedIn(first);
};

/** Where nobody is shown to take part: the governments abroad that are named in full and come nearest to it. */
const NEARLY = 0.65;
export const likeliestPartners = (
  foreign: readonly Weighable[],
  abroad: readonly ForeignEntity[],
  ground: Ground,
): Weighable[] => {
  const may = foreign.filter(
    ({ entity, weight }) =>
      weight.score >= NEARLY &&
      weight.rule !== 'over' &&
      entity.mentions.some(isFull) &&
      !isOnlyVenue(entity, ground) &&
      !isOnlyListed(entity, ground) &&
      !isDependent(entity, abroad, new Set(), null),
  );
  if (may.length === 0) return sistersNamedLater(foreign, ground);
  const best = Math.max(...may.map(({ weight }) => weight.score));
  return may.filter(({ weight }) => weight.score === best);
};
