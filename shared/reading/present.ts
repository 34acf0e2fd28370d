/** Homes, partners and events as the analysis gives them: with offsets into the text that came in. */
import type { ExchangeEvent, HomeMention, PartnerMention, Span } from '../record/analysis.ts';
import { isUnresolved } from '../record/edtf.ts';
import type { Direction, Kind, Level } from '../record/vocabulary.ts';
import { delegationIn } from './delegation.ts';
import { directionOf, journeyIn, type Side, sideOf, type Way } from './direction.ts';
import type { Entity } from './entity.ts';
import type { FoundEvent } from './event.ts';
import { kindOfFound } from './event-kind.ts';
import { fieldOf, stateOf } from './kind.ts';
import type { Mention } from './mentions.ts';
import { isMinistry } from './partner-role.ts';
import type { Tie } from './relation.ts';
import type { HomeRole, PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';
import type { Source } from './source.ts';

/** The article as it came in, and the way back to it. */
export interface Original {
  text: string;
  source: Source;
}

const spanOf = ({ source }: Original, span: Span): Span => ({
  start: source.given(span.start),
  end: source.given(span.end),
});
const inText = ({ sentence }: Mention): boolean => sentence >= 0;
const NOWHERE: Span = { start: 0, end: 0 };
const share = (value: number): number => Math.max(0, Math.min(0.99, Math.round(value * 100) / 100));

export const homeOf = ({ entity, score }: HomeRole, original: Original): HomeMention => {
  const mention = entity.mentions.find(inText);
  const span = mention ? spanOf(original, mention) : NOWHERE;
  const { name, code, province } = entity.government;
  return {
    name,
    code,
    province,
    surface: original.text.slice(span.start, span.end),
    ...span,
    confidence: entity.uncertain ? 0.4 : share(0.5 + score / 10),
    rule: entity.uncertain ? 'home.homonym' : 'home.subject',
  };
};

const levelOf = ({ entity }: PartnerRole): Level => {
  if (entity.kind === 'mission') return 'mission';
  return entity.kind === 'abroad' && isMinistry(entity) ? 'ministry' : 'government';
};

const placeOf = ({
  entity,
  shown,
}: PartnerRole): Pick<
  PartnerMention,
  'name' | 'standardName' | 'native' | 'country' | 'region' | 'scope' | 'placeId'
> => {
  if (entity.kind === 'abroad')
    return {
      name: entity.name,
      standardName: entity.place ? entity.place.name + shown.head.unit : null,
      native: entity.native,
      country: entity.country,
      region: entity.region,
      scope: 'foreign',
      placeId: entity.place?.id ?? null,
    };
  if (entity.kind === 'mission')
    return {
      name: entity.name,
      standardName: entity.name,
      native: null,
      country: entity.country,
      region: null,
      scope: 'foreign',
      placeId: null,
    };
  const { government } = entity;
  const written = entity.mentions.find((one) => !one.head.short && inText(one))?.name ?? government.name;
  return {
    // 부산동구 is 동구 with its city before it.
    name: written.endsWith(government.name) ? government.name : written,
    standardName: government.name,
    native: null,
    country: 'KR',
    region: government.province,
    scope: 'domestic',
    placeId: government.code.replace(/^KR\//, 'kr:'),
  };
};

export const partnerOf = (partner: PartnerRole, tie: Tie, original: Original): PartnerMention => {
  const span = spanOf(original, partner.shown);
  return {
    ...placeOf(partner),
    surface: original.text.slice(span.start, span.end),
    ...span,
    level: levelOf(partner),
    role: partner.role,
    relation: tie.relation,
    since: tie.since,
    confidence: share(0.4 + partner.score / 4),
    rule: `partner.${partner.rule}`,
  };
};

/** Cities that a meeting with an embassy is about: its country's, named in the same sentence or the one before. */
const aboutOf = (event: FoundEvent, partners: readonly PartnerRole[], scene: Scene | null): number[] => {
  const mission = event.partners.find(({ entity }) => entity.kind === 'mission')?.entity;
  if (mission?.kind !== 'mission' || !scene) return [];
  return partners.flatMap(({ entity }, at) =>
    entity.kind === 'abroad' &&
    entity.country === mission.country &&
    entity.mentions.some(({ sentence }) => [0, 1].includes(scene.sentence.index - sentence))
      ? [at]
      : [],
  );
};

const sidesIn = (mentions: readonly Mention[], scene: Scene | null): Side[] =>
  mentions
    .filter(({ sentence }) => sentence === scene?.sentence.index)
    .map(({ head: { tail } }) => sideOf(tail, scene ? scene.text.slice(tail.end, scene.sentence.end) : ''));

const mentionsOf = (roles: readonly { entity: Entity }[]): Mention[] =>
  roles.flatMap(({ entity }) => entity.mentions);

const wayIn = (
  kind: Kind,
  scene: Scene | null,
  partners: readonly Mention[],
  homes: readonly Mention[],
): Way | null =>
  directionOf(kind, scene?.sentence.text ?? '', sidesIn(homes, scene), sidesIn(partners, scene));

/** Which way the article's people travel, where all its sentences that say so agree. */
export const tripOf = (
  told: readonly Scene[],
  partners: readonly PartnerRole[],
  homes: readonly HomeRole[],
): Direction | null => {
  const counterparts = mentionsOf(partners.filter(({ role }) => role === 'counterpart'));
  const own = mentionsOf(homes);
  const ways = told
    .filter(({ standing }) => ['title', 'lead', 'second', 'main'].includes(standing))
    .flatMap(
      (scene) => journeyIn(scene.sentence.text, sidesIn(own, scene), sidesIn(counterparts, scene)) ?? [],
    );
  const [first] = ways;
  return first && ways.every((way) => way === first) ? first : null;
};

export interface Setting {
  events: readonly FoundEvent[];
  /** Which way the people of the whole article travel: asked where an event's own sentence leaves it open. */
  trip: () => Direction | null;
  homes: readonly HomeRole[];
  partners: readonly PartnerRole[];
  told: readonly Scene[];
  title: string | null;
  publishedAt: string | null;
  original: Original;
}

export const eventOf = (event: FoundEvent, first: boolean, setting: Setting): ExchangeEvent => {
  const { events, trip, homes, partners, told, title, publishedAt, original } = setting;
  const scene = event.scene ?? told[0] ?? null;
  const sentence = scene?.sentence.text ?? '';
  const kind = kindOfFound(event, first, title, told, events);
  const span = event.dated ? spanOf(original, event.dated.date) : null;
  const present = homes.flatMap(({ entity }, at) =>
    entity.mentions.some((mention) => mention.sentence === scene?.sentence.index) ? [at] : [],
  );
  const way = wayIn(kind, scene, mentionsOf(event.partners), mentionsOf(homes));
  return {
    date: event.edtf,
    dateSurface: span && original.text.slice(span.start, span.end),
    start: span?.start ?? null,
    end: span?.end ?? null,
    kind,
    direction:
      way?.sure === true
        ? way.direction
        : (trip() ?? way?.direction ?? (kind === 'visit' ? 'outbound' : null)),
    field: fieldOf(kind, sentence),
    homes: present.length > 0 ? present : homes.length > 0 ? [0] : [],
    partners: event.partners.map((partner) => partners.indexOf(partner)),
    about: aboutOf(event, partners, scene),
    state: stateOf(sentence, event.edtf?.split('/')[0] ?? null, publishedAt, event.dated?.tense ?? null),
    delegation: delegationIn(sentence),
    evidence: scene ? [spanOf(original, scene.sentence)] : [],
    confidence:
      event.edtf === null ? 0.3 : isUnresolved(event.edtf) ? 0.4 : event.rule === 'main' ? 0.9 : 0.75,
    rule: `event.${event.rule}`,
  };
};
