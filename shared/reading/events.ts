/** What happened when, and with whom: the news first, then what else it tells with a day of its own. */
import { dayOf, isoDay, plusDays, serial } from './calendar.ts';
import { AGREEMENT } from './cues.ts';
import { type DatedClause, serialOf } from './dated.ts';
import { daysCounted } from './dates.ts';
import type { KoreanEntity } from './entity.ts';
import type { ResolvedDate } from './resolve-date.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';
import { isCandidate, isOld } from './standing-dates.ts';

export interface FoundEvent {
  dated: DatedClause | null;
  edtf: string | null;
  partners: PartnerRole[];
  scene: Scene | null;
  /** Further sentences that tell of the same day. */
  also: Scene[];
  rule: 'main' | 'own' | 'together' | 'within' | 'parallel' | 'sentence' | 'undated';
}

export interface Setting {
  publishedAt: string | null;
  homes: readonly KoreanEntity[];
  /** Korean governments that are neither home nor partner: what they do is not this event. */
  strangers: readonly KoreanEntity[];
}

interface Stretch {
  start: number;
  end: number;
}

const TOGETHER =
  /(?:양|두|세|네)\s?(?:도시|시|군|구|지역|지자체|기관|지방정부|성|현|측|곳|자치단체|정부)|양측|대표단|방문단|교류단|협력단|사절단|사업단|일행|이번 (?:방문|교류|행사|회의|협약|파견)|참석자|학생들/;
const NIGHTS = /(\d{1,2})박\s?,?\s?(\d{1,2})일/;
const STAY = /출국|출발|떠나|떠났|도착|입국|방문|찾|머물|일정/;
/** What makes a day of the programme an event of its own: sightseeing does not. */
const ACT =
  /체결|서명|협약|조인|만나|만났|면담|간담|접견|예방|회의|개막|축제|기념|공연|교류회|환영|홈스테이|캠프|경기|근무|파견|결연|답방|초청|방문|참여|참석|참가|페스티벌|열린|열리|심는|식수|기증/;
const MONTH_ACT =
  /청소년|교류|파견|초청|홈스테이|연수|입국|방문|답방|협약|체결|결연|협정|서명|개최|열|보낸다|학생|청년/;
/** Days of arrival and of going home. */
const JOURNEY =
  /^[^.]{0,34}?(?:돌아오|돌아온|돌아갔|돌아간|돌아와|귀국|귀로|출국|떠난다|떠났|입국|도착|들어와|올 예정|옮겨)/;
/** A day of the same partners' programme; a coming month needs an act right behind it. */
const isProgramme = (one: DatedClause): boolean => {
  const behind = one.scene.text.slice(one.date.end, Math.min(one.scene.sentence.end, one.date.end + 34));
  if (one.date.from.day === null) return one.tense !== 'past' && MONTH_ACT.test(behind);
  const words = one.scene.text.slice(one.date.end, one.scene.sentence.end);
  return TOGETHER.test(one.scene.sentence.text) && (one.resolved.range !== null || ACT.test(words));
};

/** 의춘시로 떠났다: the journey leads to the partner and is the event. */
const isDestination = (one: DatedClause, near: readonly PartnerRole[]): boolean =>
  near.some((partner) =>
    partner.entity.mentions.some(
      ({ nameStart, head }) =>
        nameStart > one.date.start &&
        nameStart < one.scene.sentence.end &&
        /^(?:로|으로|에)$/.test(head.tail.particle),
    ),
  );

const isJourney = (one: DatedClause): boolean =>
  one.resolved.range === null && JOURNEY.test(one.scene.text.slice(one.date.end, one.scene.sentence.end));

/** 군은 9일 간담회에서: the home's own act of the same dealings. */
const HOME_ACTS =
  /(?:간담회|협약식|협약을|협정을|서명|체결|면담|회의를|회의에서|만나|접견|환영식|환영회|개막식|의향서|기념식|예방|서한|편지|축전)/;
const SIGHTS = /^[^.]{0,40}?(?:둘러|견학|관람|참배|쇼핑|걷는다|팔았|판다)/;
/** A day that only shows the guests around. */
const isSightseeing = (one: DatedClause): boolean => {
  const behind = one.scene.text.slice(one.date.end, one.clause.end);
  return (
    one.resolved.range === null &&
    SIGHTS.test(behind) &&
    !/찾|방문|만나|체결|서명|협약|협정|회의|참석|개막|면담|접견|예방|간담/.test(behind)
  );
};

const MET = /만나|만났|마주|면담|접견|간담|협의|회담|환담|예방/;
/** What has a day of its own within a stay: a reception, a performance, a festival that is opened or joined. */
const SHOWN =
  /^[^.]{0,60}?(?:맞아\s|맞이|영접|(?:환영회|환영식|음악회|연주회|공연|전시|사진전|축제|행사|설명회|박람회|대회|교류전|기념식|개막식|무대)[가-힣]{0,2}\s(?:[가-힣]{1,6}\s){0,1}(?:열|연|여|참석|참가|참여|서|섰|선다|올|펼|치러|가졌|갖))/;
/** Days before the news itself after which another day is its background. */
const EARLIER = 60;

const within = (partner: PartnerRole, stretch: Stretch): boolean =>
  partner.entity.mentions.some(
    ({ sentence, nameStart }) => sentence >= 0 && nameStart >= stretch.start && nameStart < stretch.end,
  );
const named = (stretch: Stretch, counterparts: readonly PartnerRole[]): PartnerRole[] =>
  counterparts.filter((partner) => within(partner, stretch));

/** 두 곳에 부쳤다: all that were named. */
const BOTH_PLACES = /(?:두|세|네|다섯)\s?(?:곳|도시)(?:에|을|를|로)/;

/**
 * The words that belong to one of several days: 28일 X시에서 …, 30일에는 Y시를 … run from day to day;
 * X군에는 14일 …, Y군에는 18일 … run up to the day.
 */
const slotOf = (dated: DatedClause, partners: readonly PartnerRole[]): Stretch => {
  const { scene, date } = dated;
  const days = scene.dates.filter(({ from }) => from.day !== null);
  const at = days.indexOf(date);
  if (days.length < 2 || at < 0) return dated.clause;
  const first = Math.min(
    ...partners.flatMap(({ entity }) =>
      entity.mentions.flatMap(({ sentence, nameStart }) =>
        sentence === scene.sentence.index ? [nameStart] : [],
      ),
    ),
  );
  if (first > (days[0]?.start ?? 0))
    return { start: date.start, end: days[at + 1]?.start ?? scene.sentence.end };
  return { start: days[at - 1]?.end ?? scene.sentence.start, end: date.end };
};

/** Partners named beside the date: in its clause, else in its sentence. */
const beside = (dated: DatedClause, counterparts: readonly PartnerRole[]): PartnerRole[] => {
  const clause = named(dated.clause, counterparts);
  const words = dated.scene.text.slice(dated.date.end, dated.clause.end);
  if (BOTH_PLACES.test(words)) {
    const listed = named(dated.scene.sentence, counterparts);
    return listed.length > 1 ? listed : [...counterparts];
  }
  const sentence = named(dated.scene.sentence, counterparts);
  if (sentence.length > 1) {
    const own = named(slotOf(dated, sentence), sentence);
    if (own.length > 0) return own;
  }
  return clause.length > 0 ? clause : sentence;
};

/** Partners of the sentence before; else of those behind, up to the next one with a day of its own. */
const around = (
  dated: DatedClause,
  scenes: readonly Scene[],
  counterparts: readonly PartnerRole[],
): PartnerRole[] => {
  const at = scenes.indexOf(dated.scene);
  const before = scenes[at - 1];
  const told = before ? named(before.sentence, counterparts) : [];
  if (told.length > 0) return told;
  const found: PartnerRole[] = [];
  for (const scene of scenes.slice(at + 1, at + 4)) {
    if (scene.dates.some((date) => date.from.day !== null)) break;
    for (const partner of named(scene.sentence, counterparts))
      if (!found.includes(partner)) found.push(partner);
  }
  return found;
};

/** 사흘 일정으로, 나흘간의 방문 */
const COUNTED_STAY =
  /(이틀|사흘|나흘|닷새|엿새|이레|일주일|열흘|\d{1,2}일)(?:간|\s?동안)?(?:의)?\s(?:일정|방문|여정)/;
/** Days of a stay that a sentence tells; 0 for none. */
const stayIn = (sentence: string): number => {
  const nights = NIGHTS.exec(sentence);
  if (nights) return Number(nights[2]);
  const counted = COUNTED_STAY.exec(sentence)?.[1] ?? '';
  return daysCounted(counted) ?? 0;
};

/** 3박 4일 said apart from the day of departure. */
const lengthened = (dated: DatedClause, scenes: readonly Scene[]): string | null => {
  const { resolved, scene } = dated;
  const first = dayOf(resolved.edtf);
  if (resolved.range || !first || !STAY.test(scene.sentence.text)) return resolved.edtf;
  const next = scenes[scenes.indexOf(scene) + 1];
  const said = [scene, ...(next?.dates.length === 0 ? [next] : [])];
  const days = said.map(({ sentence }) => stayIn(sentence.text)).find((count) => count > 1);
  return days ? `${resolved.edtf}/${isoDay(plusDays(first, days - 1))}` : resolved.edtf;
};

/** Days: what lasts longer (공무원 파견) is no trip whose days belong together. */
const LONGEST_TRIP = 20;
/** A range made of the days of setting out and going home. */
const isStay = ({ date, resolved }: DatedClause): boolean => resolved.range !== null && date.to === null;

const covers = (range: ResolvedDate['range'], day: number | null): boolean =>
  range !== null &&
  day !== null &&
  serial(range.last) - serial(range.first) <= LONGEST_TRIP &&
  day >= serial(range.first) &&
  day <= serial(range.last);

/** 히다카시와도: the particle says that the same was done with another partner as well. */
const parallel = (dated: DatedClause, partners: readonly PartnerRole[]): PartnerRole[] =>
  partners.filter((partner) =>
    partner.entity.mentions.some(
      ({ nameStart, head }) =>
        nameStart >= dated.clause.start &&
        nameStart < dated.clause.end &&
        /[와과]도$/.test(head.tail.particle),
    ),
  );

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

/** 올해는 유산시와: a partner whose own sentence gives another year or month took no part in the day told elsewhere. */
const hasOwnYear = (partner: PartnerRole, dated: readonly DatedClause[]): boolean =>
  partner.entity.mentions.every(
    ({ sentence }) =>
      sentence < 0 ||
      dated.some(
        (one) =>
          one.role === 'event' &&
          one.scene.sentence.index === sentence &&
          one.date.anaphor === null &&
          one.date.from.day === null,
      ),
  );

/** 지난달 말 찾았다, with a day of that month told further on: the same. */
const isVagueOf = (event: FoundEvent, events: readonly FoundEvent[]): boolean =>
  event.edtf?.length === 7 &&
  events.some(
    (other) =>
      other !== event &&
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
  const mainDay = main ? serialOf(main) : null;
  for (const one of candidates) {
    if (one === main || !main) continue;
    const { standing } = one.scene;
    const day = serialOf(one);
    if (standing === 'background' || standing === 'speech') continue;
    const near = beside(one, counterparts);
    if (mainDay !== null && day !== null && mainDay - day > EARLIER) continue;
    if (one.date.from.day !== null && isJourney(one) && !isDestination(one, near)) continue;
    const words = one.scene.text.slice(one.date.end, one.scene.sentence.end);
    if (isStay(one) && day !== mainDay && covers(one.resolved.range, mainDay)) {
      add(one, [...new Set([...(events[0]?.partners ?? []), ...near])], 'together');
    } else if (!isStay(main) && covers(main.resolved.range, day)) {
      const meant = AGREEMENT.test(words) || MET.test(words) || one.resolved.range !== null;
      if (meant && near.length > 0) add(one, near, 'within');
      else if (/체결|협약식|서명|조인|의향서|합의서|각서|기념식|예방/.test(words))
        add(one, counterparts, 'within');
      else if (one.date.from.day !== null && SHOWN.test(words))
        add(one, near.length > 0 ? near : (events[0]?.partners ?? counterparts), 'within');
    } else if (near.length > 0) {
      if (!isSightseeing(one)) add(one, near, 'own');
    } else if (one.date.anaphor !== null && /체결|협약식|서명|조인|결연식/.test(words))
      add(one, events[0]?.partners ?? counterparts, 'together');
    else if (
      standing === 'lead' ||
      isProgramme(one) ||
      (one.date.from.day !== null && HOME_ACTS.test(words))
    ) {
      const other = around(one, scenes, counterparts);
      add(one, other.length > 0 ? other : (events[0]?.partners ?? counterparts), 'together');
    }
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

/** Partners with no day: the month or year that their own sentence gives, else an event whose day is unknown. */
const undated = (
  counterparts: readonly PartnerRole[],
  events: readonly FoundEvent[],
  dated: readonly DatedClause[],
  scenes: readonly Scene[],
): FoundEvent[] => {
  const rest: FoundEvent[] = [];
  const inLead = (partner: PartnerRole): boolean =>
    scenes.some((one) => one.standing === 'lead' && within(partner, one.sentence));
  for (const partner of counterparts) {
    if (events.some((event) => event.partners.includes(partner))) continue;
    const told = dated.find(
      (one) =>
        one.role === 'event' &&
        one.resolved.edtf !== null &&
        (one.date.anaphor === null
          ? one.date.from.day === null && !inLead(partner)
          : one.date.anaphor.days === 0) &&
        within(partner, one.scene.sentence) &&
        one.scene.standing !== 'background',
    );
    const scene = told?.scene ?? scenes.find((one) => within(partner, one.sentence)) ?? null;
    const open = told ? undefined : rest.find((event) => event.edtf === null);
    if (open) open.partners.push(partner);
    else
      rest.push({
        dated: told ?? null,
        edtf: told?.resolved.edtf ?? null,
        partners: [partner],
        scene,
        also: [],
        rule: told ? 'sentence' : 'undated',
      });
  }
  return rest;
};
