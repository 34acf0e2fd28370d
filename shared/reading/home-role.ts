/** Which Korean governments are the subject of the news. */

import { AGREEMENT } from './cues.ts';
import type { Entity, ForeignEntity, KoreanEntity } from './entity.ts';
import type { Ground } from './ground.ts';
import { homeWeight } from './home-weight.ts';
import { listEndOf } from './list-end.ts';
import type { Mention } from './mentions.ts';
import { isOpening, type Scene } from './scenes.ts';
import { MEETS } from './told.ts';

/** Score from which a government can be home. */
export const HOME = 1.1;
const LIKELY = 0.3;
const LONELY = 0.2;

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
    const near = isOpening(scene);
    const beside = counterparts.some((one) =>
      one.mentions.some(({ sentence }) => sentence === mention.sentence),
    );
    if (!near && !beside) return false;
    const weight = homeWeight(mention, scene, ground, foreign);
    return near ? weight >= 0.8 : weight >= 0.3 && MEETS.test(scene.sentence.text);
  });

/** 대전시는 34개 도시와 협약을 맺고 있다. … 대전시 관계자는: in the background, but more than once. */
const speaksAgain = ({ mentions }: KoreanEntity): boolean =>
  new Set(
    mentions.flatMap(({ locator, sentence, head: { tail } }) =>
      !locator && sentence >= 0 && (['은', '는'].includes(tail.particle) || tail.office === '관계자')
        ? [sentence]
        : [],
    ),
  ).size > 1;

/** A partner came or was visited, and 시는 … is said of somebody: the likeliest, where none speaks by its name. */
export const likeliestHome = (
  named: readonly { entity: KoreanEntity; score: number }[],
  { scenes, speaking }: Ground,
): { entity: KoreanEntity; score: number } | null => {
  const units = speaking();
  const told = ({ sentence, locator }: Mention): boolean =>
    !locator && ['title', 'lead', 'second', 'main'].includes(scenes.get(sentence)?.standing ?? '');
  const [only, ...more] = named;
  // 도에 따르면 …, and far below 전북자치도: nobody else is there whom it could mean.
  if (
    only &&
    more.length === 0 &&
    only.score >= LONELY &&
    only.entity.mentions.some(({ locator }) => !locator) &&
    (units.has(only.entity.government.name.slice(-1)) || speaksAgain(only.entity))
  )
    return only;
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

const HEADS = /수$|장$|지사$/;

/** 거창군과 동나이성 통녓현은 업무협약을 체결했다: with a partner of its own, where the first is not named. */
const isPair = (mention: Mention, followers: ReadonlyMap<Mention, Mention>): boolean => {
  const partner = followers.get(mention);
  return (
    mention.listed === null &&
    partner !== undefined &&
    followers.get(partner) === undefined &&
    ['은', '는', '이', '가'].includes(partner.head.tail.particle)
  );
};
const acted = ({ mentions, sentence }: Scene, main: KoreanEntity): boolean =>
  mentions.every((one) => !main.mentions.includes(one)) && AGREEMENT.test(sentence.text);

/** Another Korean government is home too where it stands in one list with the first, or acts on a partner of its own. */
export const isJoint = (
  entity: KoreanEntity,
  main: KoreanEntity,
  counterparts: readonly ForeignEntity[],
  { scenes, followers, opening }: Ground,
): boolean =>
  entity.mentions.some((mention) => {
    const scene = scenes.get(mention.sentence);
    if (!scene || mention.locator || scene.standing === 'background' || scene.standing === 'speech')
      return false;
    const beside = main.mentions.some((other) => isListed(mention, other) || isListed(other, mention));
    if (
      beside &&
      (['lead', 'title'].includes(scene.standing) ||
        (scene.standing === 'second' && scene.mentions.some((one) => one === opening)))
    )
      return true;
    const { particle } = listEndOf(mention, scene.text, followers);
    if (followsAbroad(mention, followers)) return isPair(mention, followers) && acted(scene, main);
    const isHead = HEADS.test(mention.head.tail.office);
    const acts = ['은', '는', '이', '가', '도'].includes(particle) || isHead;
    // 강원도에 따르면 강릉시는 …: the province only tells of its cities; 전남도지사, 목포시장 등이 참석했다: guests.
    const withMain = main.mentions.some(
      (other) =>
        other.sentence === mention.sentence &&
        (main.government.name !== entity.government.province ||
          (isHead && HEADS.test(other.head.tail.office))),
    );
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
      ['lead', 'second', 'main'].includes(scene.standing) &&
      mention.head.tail.particle === '도' &&
      scene.mentions.some(
        (other) =>
          other.nameStart > mention.nameStart &&
          !other.locator &&
          !main.mentions.includes(other) &&
          other.head.governments.length > 0 &&
          ['에', '에게', '을', '를', '와', '과'].includes(other.head.tail.particle),
      )
    );
  });
