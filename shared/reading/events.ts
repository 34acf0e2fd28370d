/** What happened when, and with whom: the news first, then what else it tells with a day of its own. */
import { type DatedClause, serialOf, wordsBehind } from './dated.ts';
import type { KoreanEntity } from './entity.ts';
import type { FoundEvent } from './event.ts';
import {
  FORMAL,
  HOME_ACTS,
  isDestination,
  isJourney,
  isOccasion,
  isProgramme,
  isSightseeing,
} from './programme.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';
import { isCandidate, isOld } from './standing-dates.ts';
import { covers, isStay, lengthened } from './stay-length.ts';
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

const STANDING: Record<Scene['standing'], number> = {
  title: 0,
  lead: 3,
  second: 2.5,
  main: 1,
  background: -9,
  speech: -9,
};

/** The clause of a date, and what follows it in the sentence. */
const wordsOf = ({ scene, clause }: DatedClause): string =>
  scene.text.slice(clause.start, scene.sentence.end);

/** A range that its own words tie to a partner: 24일부터 27일까지 B시에 머물렀다. */
const namesOwn = (one: DatedClause, near: readonly PartnerRole[]): boolean => {
  const end = one.date.end + wordsBehind(one).length;
  return near.some((partner) => within(partner, { start: one.clause.start, end }));
};

/** The date of the news: a day before a month, the lead before what follows, beside a partner before alone. */
const mainOf = (
  candidates: readonly DatedClause[],
  counterparts: readonly PartnerRole[],
): DatedClause | null => {
  let best: { one: DatedClause; score: number } | null = null;
  for (const one of candidates) {
    const score =
      STANDING[one.scene.standing] +
      (one.date.from.day === null ? 0 : 2) +
      (beside(one, counterparts).length > 0 ? 1 : 0) +
      (one.date.anaphor?.days === 0 ? -2 : 0);
    if (score > 0 && (!best || score > best.score)) best = { one, score };
  }
  return best?.one ?? null;
};

/** 지난달 말 찾았다, with a day of that month told further on: the same. */
const isVagueOf = (event: FoundEvent, events: readonly FoundEvent[]): boolean =>
  event.edtf?.length === 7 &&
  events.some(
    (other) =>
      other !== event &&
      (event.scene?.sentence.index ?? 0) <= (other.scene?.sentence.index ?? 0) &&
      other.edtf?.startsWith(`${event.edtf}-`) === true &&
      event.partners.every((partner) => other.partners.includes(partner)),
  );

export const eventsOf = (
  scenes: readonly Scene[],
  dated: readonly DatedClause[],
  partners: readonly PartnerRole[],
  { publishedAt, homes, strangers }: Setting,
): FoundEvent[] => {
  const counterparts = partners.filter(({ role }) => role === 'counterpart');
  const speaks = (entities: readonly KoreanEntity[], scene: Scene): boolean =>
    entities.some((entity) =>
      entity.mentions.some(
        ({ sentence, head }) =>
          sentence === scene.sentence.index &&
          (/^(?:은|는|이|가|도)$/.test(head.tail.particle) || head.tail.office !== ''),
      ),
    );
  const days = dated.filter(
    (one) => isCandidate(one, publishedAt) && (!speaks(strangers, one.scene) || speaks(homes, one.scene)),
  );
  const missionsOnly =
    counterparts.length > 0 && counterparts.every(({ entity }) => entity.kind === 'mission');
  const candidates = missionsOnly ? days.filter((one) => beside(one, counterparts).length > 0) : days;
  const events: FoundEvent[] = [];
  const add = (one: DatedClause, taking: readonly PartnerRole[], rule: FoundEvent['rule']): void => {
    const edtf = lengthened(one, scenes);
    const start = edtf?.split('/')[0];
    const same = events.find(
      (event) =>
        event.edtf?.split('/')[0] === start && event.partners.some((partner) => taking.includes(partner)),
    );
    if (!same) {
      events.push({ dated: one, edtf, partners: [...taking], scene: one.scene, also: [], rule });
      return;
    }
    same.also.push(one.scene);
    for (const partner of taking) if (!same.partners.includes(partner)) same.partners.push(partner);
    if (edtf?.includes('/') && !same.edtf?.includes('/')) same.edtf = edtf;
  };

  const main = mainOf(candidates, counterparts);
  if (main) {
    const near = beside(main, counterparts);
    const taking = near.length > 0 ? near : around(main, scenes, counterparts);
    const rest = counterparts.filter((partner) => !hasOwnYear(partner, dated));
    if (taking.length + rest.length > 0) add(main, taking.length > 0 ? taking : rest, 'main');
  }
  /** Days of coming and going: events only of partners that have no other day. */
  const arrivals: DatedClause[] = [];
  const mainDay = main ? serialOf(main) : null;
  for (const one of candidates) {
    if (one === main || !main) continue;
    const { standing } = one.scene;
    const day = serialOf(one);
    if (standing === 'background' || standing === 'speech') continue;
    const near = beside(one, counterparts);
    if (mainDay !== null && day !== null && mainDay - day > EARLIER) continue;
    if (one.date.from.day !== null && isJourney(one) && !isDestination(one, near)) {
      if (near.length > 0) arrivals.push(one);
      continue;
    }
    const words = one.scene.text.slice(one.date.end, one.scene.sentence.end);
    const rule = covers(main.resolved.range, day) ? 'within' : 'own';
    if (day !== mainDay && covers(one.resolved.range, mainDay) && (isStay(one) || !namesOwn(one, near))) {
      add(one, [...new Set([...(events[0]?.partners ?? []), ...near])], 'together');
    } else if (near.length > 0) {
      if (!isSightseeing(one)) add(one, near, rule);
    } else if (rule === 'within' && isOccasion(one)) {
      add(one, FORMAL.test(words) ? counterparts : (events[0]?.partners ?? counterparts), rule);
    } else if (rule === 'within' && !isStay(main)) {
      // A day of the programme like any other.
    } else if (one.date.anaphor !== null && FORMAL.test(words))
      add(one, events[0]?.partners ?? counterparts, 'together');
    else if (
      standing === 'lead' ||
      isProgramme(one) ||
      (one.date.from.day !== null && HOME_ACTS.test(wordsOf(one)))
    ) {
      const other = around(one, scenes, counterparts);
      add(
        one,
        other.length > 0 ? other : (events[0]?.partners ?? counterparts),
        rule === 'within' ? rule : 'together',
      );
    }
  }
  for (const one of arrivals) {
    const unseen = beside(one, counterparts).filter(
      (partner) => !events.some((event) => event.partners.includes(partner)),
    );
    if (unseen.length > 0) add(one, unseen, 'own');
  }
  for (const one of dated) {
    if (
      one.role !== 'event' ||
      one.resolved.edtf === null ||
      one.scene.standing !== 'background' ||
      isTieOf(one, dated)
    )
      continue;
    const also = parallel(one, partners).filter(
      (partner) => !events.some((event) => event.partners.includes(partner)),
    );
    for (const partner of also) partner.role = 'counterpart';
    if (also.length > 0)
      events.push({
        dated: one,
        edtf: one.resolved.edtf,
        partners: also,
        scene: one.scene,
        also: [],
        rule: 'parallel',
      });
  }
  const told = events.filter((event) => !isVagueOf(event, events));
  return [
    ...told,
    ...undated(
      counterparts,
      told,
      dated.filter((one) => !isOld(one, publishedAt)),
      scenes,
    ),
  ];
};
