/** Who is home, who takes part as partner, and who is only mentioned. */

import { domesticPartners } from './domestic-roles.ts';
import type { Entity, ForeignEntity, KoreanEntity } from './entity.ts';
import { groundOf } from './ground.ts';
import { doesAsWell, HOME, isJoint, likeliestHome, speaksOut } from './home-role.ts';
import { homesByScore } from './home-weight.ts';
import { boundOf, likeliestPartners } from './likeliest-partner.ts';
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
        // 나른주 청사에서 코치코르군수와 서명했다: the house of the region over it.
        !isDependent(
          entity,
          abroad,
          weight.rule === 'house' ? new Set([...strong].filter((one) => one !== entity)) : strong,
          weight.rule === 'near' ? acts : null,
          acts,
        )),
  );
  /** Homes and partners at home, where these take part from abroad. */
  const withAbroad = (parts: readonly ForeignEntity[]) => {
    const takesPart = parts.length > 0;
    const named = homesByScore(korea, ground, takesPart, datelines);
    const ranked = named.filter(
      ({ entity, score }) => score >= HOME && speaksOut(entity, ground, takesPart, parts),
    );
    const main = ranked[0] ?? (takesPart ? likeliestHome(named, ground) : null);
    const homes: HomeRole[] = main ? [main] : [];
    const governments = parts.filter((entity) => !isMinistry(entity));
    if (main && takesPart)
      for (const other of ranked.slice(1))
        if (isJoint(other.entity, main.entity, governments, ground)) homes.push(other);
    if (main && !takesPart)
      for (const other of named)
        if (other !== main && other.score >= HOME && doesAsWell(other.entity, main.entity, ground))
          homes.push(other);
    return { parts, homes, domestic: domesticPartners(korea, homes, parts, ground) };
  };
  const shown = withAbroad(shownAsPartners.map(({ entity }) => entity));
  const isShown = shown.parts.length > 0 || shown.domestic.some(({ takesPart }) => takesPart);
  const nearest = isShown ? [] : likeliestPartners(foreign, abroad, ground);
  const { parts, homes, domestic } =
    nearest.length > 0 ? withAbroad(nearest.map(({ entity }) => entity)) : shown;

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
        roleOf(entity, isShown ? weight : { ...weight, strong: false }, taking.has(entity)),
      ),
      ...domestic.map(({ entity, weight, takesPart }) => roleOf(entity, weight, takesPart)),
    ],
  };
};
