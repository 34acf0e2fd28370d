/** What happened when, and with whom: the news first, then what else it tells with a day of its own. */
import type { Span } from '../record/analysis.ts';
import { type Day, dayOf, plusDays, serial } from './calendar.ts';
import { AGREEMENT, AID, CONTACT, MOVE } from './cues.ts';
import { dateRole } from './date-roles.ts';
import type { DateExpression } from './dates.ts';
import { kindOf } from './kind.ts';
import { type ResolvedDate, resolveDate } from './resolve-date.ts';
import type { PartnerRole } from './roles.ts';
import { clauseAt, clausesOf, type Scene } from './scenes.ts';
import { type Tense, tenseOf } from './tense.ts';

export interface DatedClause {
  date: DateExpression;
  resolved: ResolvedDate;
  role: 'announced' | 'since' | 'event';
  tense: Tense | null;
  scene: Scene;
  clause: Span;
}

export interface FoundEvent {
  dated: DatedClause | null;
  edtf: string | null;
  partners: PartnerRole[];
  scene: Scene | null;
  rule: string;
}

const TOGETHER =
  /(?:양|두|세|네)\s?(?:도시|시|군|구|지역|지자체|기관|지방정부|성|현|측|곳|자치단체|정부)|양측|대표단|방문단|교류단|협력단|사절단|사업단|일행|이번 (?:방문|교류|행사|회의|협약|파견)|참석자/;
const CUE = (words: string): boolean =>
  AGREEMENT.test(words) ||
  CONTACT.test(words) ||
  AID.test(words) ||
  MOVE.test(words) ||
  kindOf(words) !== 'other';
const NIGHTS = /(\d{1,2})박\s?,?\s?(\d{1,2})일/;
const STAY = /출국|출발|떠나|떠났|도착|입국|방문|찾|머물|일정/;
/** An event that lies further back than this before the news itself is its background. */
const OLD_DAYS = 45;

/** 올해 방문은 6월 13일부터: a year said before in the sentence holds for a month without one. */
const withYear = (date: DateExpression, scene: Scene): DateExpression => {
  if (date.from.year !== null || date.from.month === null || date.lead !== null) return date;
  const before = scene.dates.find(
    (other) => other.end <= date.start && other.from.year !== null && other.from.month === null,
  );
  return before ? { ...date, from: { ...date.from, year: before.from.year } } : date;
};

/** All dates of the article on the calendar, in the order told. */
export const datedClauses = (scenes: readonly Scene[], publishedAt: string | null): DatedClause[] => {
  const published = dayOf(publishedAt);
  const found: DatedClause[] = [];
  const ranges: { first: Day; last: Day }[] = [];
  const days: Day[] = [];
  let told: { year: number | null; month: number | null; day: number | null } | null = null;
  for (const scene of scenes) {
    const clauses = clausesOf(scene.sentence);
    for (const date of scene.dates) {
      const role = dateRole(date, scene, published?.year ?? null);
      const clause = clauseAt(clauses, date.start);
      const tense = role === 'announced' ? 'past' : tenseOf(scene.text.slice(date.end, scene.sentence.end));
      const resolved = resolveDate(withYear(date, scene), { published, tense, told, ranges, days });
      found.push({ date, resolved, role, tense, scene, clause });
      const { first } = resolved;
      if (role !== 'announced' && first)
        told = { year: first.year ?? null, month: first.month ?? null, day: first.day ?? null };
      if (role === 'event' && resolved.range) ranges.push(resolved.range);
      const day = dayOf(resolved.edtf?.split('/')[0]);
      if (role === 'event' && day) days.push(day);
    }
  }
  return found;
};

const firstDay = (dated: DatedClause): number | null => {
  const { first } = dated.resolved;
  return first?.year !== undefined && first.month !== undefined
    ? serial({ year: first.year, month: first.month, day: first.day ?? 15 })
    : null;
};

const within = (partner: PartnerRole, span: Span): boolean =>
  partner.entity.mentions.some(
    (mention) => mention.sentence >= 0 && mention.nameStart >= span.start && mention.nameStart < span.end,
  );

/** Partners named beside the date: in its clause, else in its sentence. */
const beside = (dated: DatedClause, counterparts: readonly PartnerRole[]): PartnerRole[] => {
  const clause = counterparts.filter((partner) => within(partner, dated.clause));
  return clause.length > 0 ? clause : counterparts.filter((partner) => within(partner, dated.scene.sentence));
};

/** Partners of the sentences behind, up to the next sentence with a day of its own. */
const following = (
  dated: DatedClause,
  scenes: readonly Scene[],
  counterparts: readonly PartnerRole[],
): PartnerRole[] => {
  const at = scenes.indexOf(dated.scene);
  for (const scene of scenes.slice(at + 1, at + 4)) {
    if (scene.dates.some((date) => date.from.day !== null || date.ends)) return [];
    const found = counterparts.filter((partner) => within(partner, scene.sentence));
    if (found.length > 0) return found;
  }
  return [];
};

/** 3박 4일 said apart from the day of departure. */
const lengthened = (dated: DatedClause, scenes: readonly Scene[]): string | null => {
  const { resolved, scene } = dated;
  const { first } = resolved;
  if (
    resolved.range ||
    !first ||
    first.year === undefined ||
    first.month === undefined ||
    first.day === undefined
  )
    return resolved.edtf;
  const next = scenes[scenes.indexOf(scene) + 1];
  const nights =
    NIGHTS.exec(scene.sentence.text) ??
    (next && next.dates.length === 0 ? NIGHTS.exec(next.sentence.text) : null);
  if (!nights || !STAY.test(scene.sentence.text)) return resolved.edtf;
  const last = plusDays({ year: first.year, month: first.month, day: first.day }, Number(nights[2]) - 1);
  return `${resolved.edtf}/${String(last.year).padStart(4, '0')}-${String(last.month).padStart(2, '0')}-${String(last.day).padStart(2, '0')}`;
};

const covers = (range: ResolvedDate['range'], day: number | null): boolean =>
  range !== null && day !== null && day >= serial(range.first) && day <= serial(range.last);

/** 히다카시와도: the particle says that the same was done with another partner as well. */
const parallel = (dated: DatedClause, partners: readonly PartnerRole[]): boolean =>
  partners.some((partner) =>
    partner.entity.mentions.some(
      (mention) =>
        mention.nameStart >= dated.clause.start &&
        mention.nameStart < dated.clause.end &&
        /[와과]도$/.test(mention.head.tail.particle),
    ),
  );

export const eventsOf = (
  scenes: readonly Scene[],
  dated: readonly DatedClause[],
  partners: readonly PartnerRole[],
): FoundEvent[] => {
  const counterparts = partners.filter(({ role }) => role === 'counterpart');
  const candidates = dated.filter(
    (one) =>
      one.role === 'event' &&
      one.resolved.edtf !== null &&
      one.date.anaphor === null &&
      (one.date.from.day !== null || one.date.from.month !== null) &&
      CUE(one.scene.text.slice(one.clause.start, one.clause.end) + one.scene.sentence.text),
  );
  const events: FoundEvent[] = [];
  let main: DatedClause | null = null;
  const add = (one: DatedClause, taking: PartnerRole[], rule: string): void => {
    const edtf = lengthened(one, scenes);
    const start = edtf?.split('/')[0];
    const same = events.find(
      (event) =>
        event.edtf?.split('/')[0] === start && event.partners.some((partner) => taking.includes(partner)),
    );
    if (same) {
      for (const partner of taking) if (!same.partners.includes(partner)) same.partners.push(partner);
      if (edtf?.includes('/') && !same.edtf?.includes('/')) same.edtf = edtf;
      return;
    }
    events.push({ dated: one, edtf, partners: taking, scene: one.scene, rule });
  };
  for (const one of candidates) {
    const { standing } = one.scene;
    const named = beside(one, counterparts);
    const day = firstDay(one);
    if (standing === 'background' || standing === 'speech') {
      if (parallel(one, named) && one.tense === 'past') add(one, named, 'parallel');
      continue;
    }
    if (!main) {
      if (
        one.date.from.day === null &&
        candidates.some((other) => other.date.from.day !== null && other.scene.standing === 'lead')
      )
        continue;
      main = one;
      const taking = named.length > 0 ? named : following(one, scenes, counterparts);
      add(one, taking.length > 0 ? taking : counterparts, 'main');
      continue;
    }
    const first = firstDay(main);
    if (first !== null && day !== null && first - day > OLD_DAYS) continue;
    const text = one.scene.text.slice(one.clause.start, one.scene.sentence.end);
    if (covers(main.resolved.range, day)) {
      const met = AGREEMENT.test(text) || /만나|만났|마주|면담|접견|간담|협의/.test(text);
      if (met && named.length > 0) add(one, named, 'within');
      else if (/체결|협약식|서명|조인/.test(text) && TOGETHER.test(text)) add(one, counterparts, 'within');
      continue;
    }
    if (named.length > 0) add(one, named, 'own');
    else if (TOGETHER.test(one.scene.sentence.text)) {
      const next = following(one, scenes, counterparts);
      add(one, next.length > 0 ? next : (events[0]?.partners ?? counterparts), 'together');
    }
  }
  const without = counterparts.filter((partner) => !events.some((event) => event.partners.includes(partner)));
  for (const partner of without) {
    const told = dated.find(
      (one) =>
        one.role === 'event' &&
        one.resolved.edtf !== null &&
        one.date.anaphor === null &&
        one.date.from.day === null &&
        within(partner, one.scene.sentence) &&
        one.scene.standing !== 'background',
    );
    const scene = scenes.find((one) => within(partner, one.sentence)) ?? null;
    const open = told ? undefined : events.find((event) => event.edtf === null);
    if (open) open.partners.push(partner);
    else
      events.push({
        dated: told ?? null,
        edtf: told?.resolved.edtf ?? null,
        partners: [partner],
        scene: told?.scene ?? scene,
        rule: told ? 'sentence' : 'undated',
      });
  }
  return events;
};
