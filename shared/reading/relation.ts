/** The tie between home and partner, and since when. */
import type { Span } from '../record/analysis.ts';
import type { Relation } from '../record/vocabulary.ts';
import type { DatedClause } from './dated.ts';
import { Opening } from './opening.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';

export interface Tie {
  relation: Relation | null;
  since: string | null;
}

const RANKED: readonly [Relation, RegExp][] = [
  ['terminated', /(?:결연|교류|협약|관계)[^.]{0,10}(?:해지|종료|파기)/],
  ['suspended', /(?:결연|교류)[^.]{0,10}중단/],
  ['intent', /의향서/],
  ['sister', /자매|친선\s?결연|결연/],
  ['friendship', /우호|친선|친교/],
  ['mou', /업무\s?협약|양해각서|MO[UC]/],
];
export const relationIn = (words: string): Relation | null =>
  RANKED.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

interface Formed {
  one: DatedClause;
  /** What is said behind the date, up to the next date or the end of the clause. */
  words: string;
  /** The words that belong to the date: 1961년 유진시, 1985년 기타미시와 · 유진시는 1961년, 기타미시는 1985년. */
  slot: Span;
}

/** A tie with no word for its kind. */
const TIE = /인연을 맺|연을 맺|손을 (?:맞)?잡|교류협약/;

const formedIn = (dated: readonly DatedClause[]): Formed[] =>
  dated
    .filter(
      ({ role, resolved, scene, clause }) =>
        role === 'since' &&
        resolved.edtf !== null &&
        (relationIn(scene.text.slice(clause.start, clause.end)) !== null ||
          TIE.test(scene.text.slice(clause.start, clause.end))),
    )
    .map((one) => {
      const { scene, date, clause } = one;
      const dates = scene.dates.filter(({ start }) => start >= clause.start && start < clause.end);
      const at = dates.indexOf(date);
      const next = dates[at + 1]?.start ?? clause.end;
      const first = dates[0]?.start ?? date.start;
      const named = scene.mentions.find(
        ({ nameStart, head }) => nameStart >= clause.start && head.governments.length === 0,
      );
      const follows = named !== undefined && named.nameStart > first;
      return {
        one,
        words: scene.text.slice(date.end, Math.max(next, date.end)),
        slot: follows
          ? { start: date.start, end: next }
          : { start: dates[at - 1]?.end ?? clause.start, end: date.end },
      };
    });

/** Only where something stands: 산둥성의 르자오시는. */
const PLACES = new Opening(/^(?:의|에|에서|으로|로)$/);
/** Who is background must be named as the one tied: 이천시와는, not 산둥성 르자오시는. */
const TIED = new Opening(/^(?:[와과](?:는|도|의)?|은|는|이|가|도)$/);
const LISTED = new Opening(/^\s?(?:[,·]|등|및)/);
const namedIn = (partner: PartnerRole, { text }: Scene, { start, end }: Span): boolean =>
  partner.entity.mentions.some(
    ({ nameStart, sentence, over, head: { tail } }) =>
      sentence >= 0 &&
      !over &&
      nameStart >= start &&
      nameStart < end &&
      (partner.role === 'counterpart'
        ? !PLACES.test(tail.particle)
        : TIED.test(tail.particle) ||
          (tail.particle === '' && LISTED.test(text.slice(tail.end, tail.end + 3)))),
  );

const STARTED = /^[^.]{0,40}?(?:교류|인연|왕래|만남)[을를이가]?\s[^.]{0,12}?(?:시작|트|텄|맺기)/;
/** How much a date says of the tie: sisters before friends before how it began. */
const weightOf = (formed: Formed): number => {
  const relation = STARTED.test(formed.words) ? null : relationIn(formed.words);
  return relation === 'sister' ? 3 : relation === 'friendship' ? 2 : relation === null ? 0 : 1;
};

/** The date on which the tie was formed: told beside the partner, else of a sole partner that needs no name. */
const formedWith = (partner: PartnerRole, formed: readonly Formed[], sole: boolean): Formed | undefined => {
  const { mentions } = partner.entity;
  const alone = sole && partner.role === 'counterpart';
  const closeness = ({ one, slot }: Formed): number => {
    if (namedIn(partner, one.scene, slot)) return 30;
    if (namedIn(partner, one.scene, one.clause)) return 20;
    const strangers = one.scene.mentions.some(
      (mention) => mention.head.governments.length === 0 && !mention.over && !mentions.includes(mention),
    );
    if (partner.role === 'mentioned' && strangers) return 0;
    if (mentions.some(({ sentence, over }) => sentence === one.scene.sentence.index && !over)) return 10;
    return alone && !one.scene.mentions.some(({ head, over }) => head.governments.length === 0 && !over)
      ? 5
      : 0;
  };
  const ranked = formed
    .map((each) => ({ each, close: closeness(each), weight: weightOf(each) }))
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close + b.weight * (alone ? 10 : 1) - (a.close + a.weight * (alone ? 10 : 1)));
  return ranked[0]?.each;
};

export const tieOf = (
  partner: PartnerRole,
  dated: readonly DatedClause[],
  scenes: readonly Scene[],
  sole: boolean,
): Tie => {
  if (partner.entity.kind === 'mission') return { relation: null, since: null };
  const own = formedWith(partner, formedIn(dated), sole);
  const called = partner.entity.mentions.find((mention) => mention.called !== null)?.called ?? null;
  const words = own ? own.one.scene.text.slice(own.one.clause.start, own.one.clause.end + 20) : null;
  const scene = scenes.find((one) => one.sentence.index === partner.shown.sentence);
  return {
    relation:
      (words === null ? null : relationIn(words)) ??
      (called === null ? null : relationIn(called)) ??
      (scene ? relationIn(scene.sentence.text) : null),
    since: own?.one.resolved.edtf?.split('/')[0] ?? null,
  };
};
