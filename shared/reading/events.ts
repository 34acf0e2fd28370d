/** What happened when, and with whom: the news first, then what else it tells with a day of its own. */

import { type DatedClause, lastSerialOf, serialOf, wordsBehind } from './dated.ts';
import type { KoreanEntity } from './entity.ts';
import type { FoundEvent } from './event.ts';
import { furtherEvent } from './further-dates.ts';
import { givers } from './givers.ts';
import { kindOf } from './kind.ts';
import { mainOf } from './main-date.ts';
import { Opening } from './opening.ts';
import { arrives, isDestination, isJourney, opensJourney, tellsNextDay } from './programme.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';
import { isCandidate, isOld, THIS_TIME } from './standing-dates.ts';
import { covers, lengthened } from './stay-length.ts';
import { around, beside, hasOwnYear, parallel, within } from './taking-part.ts';
import { undated } from './undated.ts';

export interface Setting {
  publishedAt: string | null;
  homes: readonly KoreanEntity[];
  /** Korean governments that are neither home nor partner: what they do is not this event. */
  strangers: readonly KoreanEntity[];
}

/** Days before the news itself after which another day is its background. */
const EARLIER = 60;

/** 고성군과도 2000년부터 자매로 지내며 4월에는: the clause tells of the tie. */
const isTieOf = (one: DatedClause, dated: readonly DatedClause[]): boolean =>
  dated.some(
    ({ role, scene, clause }) => role === 'since' && scene === one.scene && clause.start === one.clause.start,
  );

const PLAIN = new Opening(/^(?:visit|meeting|other)$/);
/** Not where the one tells of pupils and the other of a match. */
const mayBeSame = (event: FoundEvent, other: FoundEvent): boolean => {
  const [one, two] = [event, other].map(({ dated }) => kindOf(dated ? wordsBehind(dated) : ''));
  return one === two || PLAIN.test(one ?? '') || PLAIN.test(two ?? '');
};

/** 지난달 말 찾았다, with a day of that month told further on: the same. */
const isVagueOf = (event: FoundEvent, events: readonly FoundEvent[]): boolean =>
  event.edtf?.length === 7 &&
  event.dated?.date.begins !== true &&
  events.some(
    (other) =>
      other !== event &&
      (event.scene?.sentence.index ?? 0) <= (other.scene?.sentence.index ?? 0) &&
      other.edtf?.startsWith(`${event.edtf}-`) === true &&
      event.partners.every((partner) => other.partners.includes(partner)) &&
      mayBeSame(event, other),
  );

const speaks = (entities: readonly KoreanEntity[], scene: Scene): boolean =>
  entities.some((entity) =>
    entity.mentions.some(
      ({ sentence, head }) =>
        sentence === scene.sentence.index &&
        (['은', '는', '이', '가', '도'].includes(head.tail.particle) || head.tail.office !== ''),
    ),
  );

/** 4월 첫 만남에 이은: a month before that of the news, told beside a day, is its history. */
const isPastMonth = ({ date, resolved, scene }: DatedClause, publishedAt: string | null): boolean =>
  date.from.day === null &&
  date.anaphor === null &&
  publishedAt !== null &&
  scene.standing !== 'lead' &&
  (resolved.edtf ?? '9').slice(0, 7) < publishedAt.slice(0, 7);

/** Dates that may be events, none of a Korean government that has no part in the news. */
const candidatesOf = (
  dated: readonly DatedClause[],
  counterparts: readonly PartnerRole[],
  { publishedAt, homes, strangers }: Setting,
): DatedClause[] => {
  const days = dated.filter(
    (one) => isCandidate(one, publishedAt) && (!speaks(strangers, one.scene) || speaks(homes, one.scene)),
  );
  const hasDay = days.some(({ date }) => date.from.day !== null);
  const news = days.filter((one) => !(hasDay && isPastMonth(one, publishedAt)));
  const missionsOnly =
    counterparts.length > 0 && counterparts.every(({ entity }) => entity.kind === 'mission');
  return missionsOnly ? news.filter((one) => beside(one, counterparts).length > 0) : news;
};

/** The lead, where no more than a month told further down, of something else, is the best date there is. */
const leadWithoutDay = ({ date, scene }: DatedClause, scenes: readonly Scene[]): Scene | undefined =>
  date.from.day === null && scene.standing === 'main' && !THIS_TIME.test(scene.sentence.text)
    ? scenes.find(({ standing }) => standing === 'lead')
    : undefined;

/** 17일부터 21일까지 자매도시를 다녀왔다: all whose days lie within the journey. */
const seenWithin = (
  main: DatedClause,
  candidates: readonly DatedClause[],
  counterparts: readonly PartnerRole[],
): PartnerRole[] => {
  const days = candidates.filter((one) => one !== main && covers(main.resolved.range, serialOf(one)));
  return counterparts.filter((partner) => days.some((one) => beside(one, counterparts).includes(partner)));
};

const unseenIn = (events: readonly FoundEvent[], partners: readonly PartnerRole[]): PartnerRole[] =>
  partners.filter((partner) => !events.some((event) => event.partners.includes(partner)));

/** Adds what the background tells as done with another partner as well. */
const addParallel = (
  events: FoundEvent[],
  dated: readonly DatedClause[],
  partners: readonly PartnerRole[],
): void => {
  for (const one of dated) {
    const { role, resolved, scene } = one;
    if (role !== 'event' || resolved.edtf === null || scene.standing !== 'background' || isTieOf(one, dated))
      continue;
    const also = unseenIn(events, parallel(one, partners));
    for (const partner of also) partner.role = 'counterpart';
    if (also.length > 0)
      events.push({ dated: one, edtf: resolved.edtf, partners: also, scene, also: [], rule: 'parallel' });
  }
};

export const eventsOf = (
  scenes: readonly Scene[],
  dated: readonly DatedClause[],
  partners: readonly PartnerRole[],
  setting: Setting,
): FoundEvent[] => {
  for (const partner of givers(partners, dated, setting.publishedAt)) partner.role = 'counterpart';
  const counterparts = partners.filter(({ role }) => role === 'counterpart');
  const candidates = candidatesOf(dated, counterparts, setting);
  const events: FoundEvent[] = [];
  const add = (one: DatedClause, taking: readonly PartnerRole[], rule: FoundEvent['rule']): void => {
    const edtf = rule === 'within' ? one.resolved.edtf : lengthened(one, scenes);
    const start = edtf?.split('/')[0];
    const same = events.find(
      (event) =>
        event.edtf?.split('/')[0] === start && event.partners.some((partner) => taking.includes(partner)),
    );
    if (!same || opensJourney(same, one, edtf)) {
      events.push({ dated: one, edtf, partners: [...taking], scene: one.scene, also: [], rule });
      return;
    }
    if (!tellsNextDay(one)) same.also.push(one.scene);
    for (const partner of taking) if (!same.partners.includes(partner)) same.partners.push(partner);
    if (edtf?.includes('/') && !same.edtf?.includes('/')) same.edtf = edtf;
  };

  const main = mainOf(candidates, counterparts);
  if (main) {
    const near = beside(main, counterparts);
    const seen = near.length > 0 ? [] : seenWithin(main, candidates, counterparts);
    const taking = near.length > 0 ? near : seen.length > 1 ? seen : around(main, scenes, counterparts);
    const rest = counterparts.filter((partner) => !hasOwnYear(partner, dated));
    if (taking.length + rest.length > 0) add(main, taking.length > 0 ? taking : rest, 'main');
    const lead = leadWithoutDay(main, scenes);
    const spoken = lead ? counterparts.filter((partner) => within(partner, lead.sentence)) : [];
    if (lead && spoken.length > 0)
      events.push({ dated: null, edtf: null, partners: spoken, scene: lead, also: [], rule: 'undated' });
    const mainDay = serialOf(main);
    /** Days of coming and going: events only of partners that have no other day. */
    const arrivals: DatedClause[] = [];
    for (const one of candidates) {
      const day = lastSerialOf(one);
      const earlier = mainDay !== null && day !== null && mainDay - day > EARLIER;
      if (one === main || earlier || ['background', 'speech'].includes(one.scene.standing)) continue;
      const isDay = one.date.from.day !== null || one.date.anaphor !== null;
      if (isDay && isJourney(one) && !isDestination(one, beside(one, counterparts))) {
        // 23일 도착해 5일간의 일정에 들어갔다: the stay that it begins.
        const near = beside(one, counterparts);
        if (arrives(one) && lengthened(one, scenes)?.includes('/'))
          add(one, near.length > 0 ? near : taking, 'together');
        else arrivals.push(one);
        continue;
      }
      const further = furtherEvent(one, { main, taking: events[0]?.partners ?? [], counterparts, scenes });
      if (further) add(one, further.partners, further.rule);
    }
    for (const one of arrivals) {
      const unseen = unseenIn(events, beside(one, counterparts));
      if (unseen.length > 0) add(one, unseen, 'own');
    }
  }
  addParallel(events, dated, partners);
  const told = events.filter((event) => !isVagueOf(event, events));
  const news = dated.filter((one) => !isOld(one, setting.publishedAt));
  return [...told, ...undated(counterparts, told, news, scenes)];
};
