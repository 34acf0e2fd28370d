/**
 * Reading: a Korean article in, an analysis out. Read from here downwards:
 * source → body → sentences → names and dates → entities → roles → events → tie, verdict.
 */
import type {
  Analysis,
  ExchangeEvent,
  HomeMention,
  PartnerMention,
  Reason,
  Span,
} from '../record/analysis.ts';
import { isUnresolved } from '../record/edtf.ts';
import type { Kind, Level } from '../record/vocabulary.ts';
import { atomsIn } from './atoms.ts';
import { isMet, missionsIn } from './bodies.ts';
import { bodyOf } from './body.ts';
import { contentOf } from './content.ts';
import { datedClauses } from './dated.ts';
import { datesIn } from './dates.ts';
import { delegationIn } from './delegation.ts';
import { entitiesOf } from './entities.ts';
import { eventsOf, type FoundEvent } from './events.ts';
import type { ReadingInput, Resources } from './input.ts';
import { directionOf, fieldOf, kindOf, kindOfEvent, kindWords, type Side, stateOf } from './kind.ts';
import { type CountryMention, type Mention, mentionsIn } from './mentions.ts';
import { isMinistry } from './partner-role.ts';
import { tieOf } from './relation.ts';
import { type PartnerRole, rolesOf } from './roles.ts';
import { type Scene, standingOf } from './scenes.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { sourceOf } from './source.ts';
import { pastClauses } from './standing-dates.ts';
import { verdictOf } from './verdict.ts';

export {
  type ReadingContext,
  type ReadingInput,
  type Resources,
  readingContext,
  readingInput,
} from './input.ts';

export const EXTRACTOR_VERSION = '1.0.0';

/** No article names more; what lies behind is a list that a page carries. */
const MOST_MENTIONS = 600;
const MOST_SENTENCES = 600;
const MOST_DATES = 300;

const asSentence = (title: string): Sentence => ({
  start: 0,
  end: title.length,
  index: -1,
  kind: 'heading',
  text: title,
  speech: [],
});

const shiftDates = (sentence: Sentence): Scene['dates'] =>
  datesIn(sentence.text).map((date) => ({
    ...date,
    start: date.start + sentence.start,
    end: date.end + sentence.start,
  }));

const levelOf = (partner: PartnerRole): Level => {
  const { entity } = partner;
  if (entity.kind === 'mission') return 'mission';
  if (entity.kind === 'abroad' && isMinistry(entity)) return 'ministry';
  return 'government';
};

const hintsOf = (datelines: readonly string[], input: ReadingInput, { governments }: Resources): string[] => {
  const words = datelines.flatMap((line) => line.split(/[\s·/]/));
  const own = (input.context?.ownHomes ?? []).map((code) => code.split('/')[1] ?? '');
  return [...words.flatMap((word) => governments.find(word).map((one) => one.province ?? one.name)), ...own];
};

export const read = (input: ReadingInput, resources: Resources): Analysis => {
  const source = sourceOf(input.text);
  const { text } = source;
  const body = bodyOf(text);
  const publishedAt = input.publishedAt ?? body.published;
  const year = publishedAt ? Number(publishedAt.slice(0, 4)) : null;
  const title = input.title ? sourceOf(input.title).text : null;

  const scenes: Scene[] = [];
  const countries: CountryMention[] = [];
  const doubtful: Mention[] = [];
  let prose = 0;
  let count = 0;
  let dateCount = 0;
  const stage = (sentence: Sentence, whole: string): void => {
    const dates = sentence.kind === 'heading' || dateCount > MOST_DATES ? [] : shiftDates(sentence);
    dateCount += dates.length;
    const names =
      count < MOST_MENTIONS
        ? mentionsIn(whole, atomsIn(whole, sentence.start, sentence.end, resources), sentence)
        : null;
    const mentions: Mention[] = names?.mentions ?? [];
    doubtful.push(...(names?.doubtful ?? []));
    count += mentions.length;
    countries.push(...(names?.countries ?? []));
    scenes.push({
      sentence,
      text: whole,
      standing: standingOf(sentence, dates, prose, year),
      mentions,
      dates,
      past: [],
    });
    if (sentence.kind === 'prose') prose++;
  };
  if (title) stage(asSentence(title), title);
  for (const sentence of sentencesOf(text, body.lines).slice(0, MOST_SENTENCES))
    if (sentence.kind === 'prose' || sentence.text.trim() !== title?.trim()) stage(sentence, text);

  const told = scenes.filter((scene) => scene.sentence.kind === 'prose');
  const dated = datedClauses(told, publishedAt);
  for (const clause of pastClauses(dated, publishedAt)) {
    const scene = told.find(({ sentence }) => clause.start >= sentence.start && clause.start < sentence.end);
    scene?.past.push(clause);
  }

  const sceneByIndex = new Map(scenes.map((scene) => [scene.sentence.index, scene]));
  const { korea, abroad } = entitiesOf(
    scenes.flatMap((scene) => scene.mentions),
    doubtful,
    countries,
    resources,
    input.context ?? {},
    publishedAt?.slice(0, 10) ?? null,
    hintsOf(body.datelines, input, resources),
    text,
  );
  const roles = rolesOf(korea, abroad, sceneByIndex);
  const missions = missionsIn(scenes, resources.countries).flatMap((entity): PartnerRole[] => {
    const met = isMet(entity, sceneByIndex);
    const [shown] = entity.mentions;
    return shown
      ? [{ entity, role: met ? 'counterpart' : 'mentioned', score: met ? 1 : 0.2, rule: 'mission', shown }]
      : [];
  });
  const partners = [...roles.partners, ...missions];

  const home = new Set(roles.homes.map(({ entity }) => entity.government.code));
  const strangers = korea.filter(
    (entity) => !home.has(entity.government.code) && !partners.some((partner) => partner.entity === entity),
  );
  const events = eventsOf(told, dated, partners, {
    publishedAt,
    homes: roles.homes.map(({ entity }) => entity),
    strangers,
  });
  const verdict = verdictOf(roles.homes, partners, scenes);
  const sole = partners.filter(({ role }) => role === 'counterpart').length === 1;

  const given = (span: Span): Span => ({ start: source.given(span.start), end: source.given(span.end) });
  const inText = (mention: Mention): boolean => mention.sentence >= 0;
  const cut = (span: Span): string => input.text.slice(span.start, span.end);

  const homes = roles.homes.flatMap(({ entity, score }): HomeMention[] => {
    const mention = entity.mentions.find(inText) ?? entity.mentions[0];
    if (!mention) return [];
    const span = inText(mention) ? given({ start: mention.start, end: mention.end }) : { start: 0, end: 0 };
    return [
      {
        name: entity.government.name,
        code: entity.government.code,
        province: entity.government.province,
        surface: cut(span),
        ...span,
        confidence: entity.uncertain ? 0.4 : Math.min(0.99, 0.5 + score / 10),
        rule: entity.uncertain ? 'home.homonym' : 'home.subject',
      },
    ];
  });

  const shownPartners = partners.map((partner): PartnerMention => {
    const { entity, shown } = partner;
    const span = given({ start: shown.start, end: shown.end });
    const tie = tieOf(partner, dated, scenes, sole);
    const base = {
      surface: cut(span),
      ...span,
      level: levelOf(partner),
      role: partner.role,
      relation: tie.relation,
      since: tie.since,
      confidence: Math.min(0.99, 0.4 + partner.score / 4),
      rule: `partner.${partner.rule}`,
    };
    if (entity.kind === 'korea')
      return {
        ...base,
        name:
          entity.mentions.find(({ head, sentence }) => !head.short && sentence >= 0)?.name ??
          entity.government.name,
        standardName: entity.government.name,
        native: null,
        country: 'KR',
        region: entity.government.province,
        scope: 'domestic',
        placeId: entity.government.code.replace(/^KR\//, 'kr:'),
      };
    if (entity.kind === 'mission')
      return {
        ...base,
        name: entity.name,
        standardName: entity.name,
        native: null,
        country: entity.country,
        region: null,
        scope: 'foreign',
        placeId: null,
      };
    return {
      ...base,
      name: entity.name,
      standardName: entity.place ? entity.place.name + shown.head.unit : null,
      native: entity.native,
      country: entity.country,
      region: entity.region,
      scope: 'foreign',
      placeId: entity.place?.id ?? null,
    };
  });

  /** What the article's own sentences say, for the kind of an event whose sentence says none. */
  const mainWords = (): string =>
    kindWords(
      told
        .filter(({ standing }) => /lead|second|main/.test(standing))
        .slice(0, 12)
        .map((one) => one.sentence.text)
        .join(' '),
    );

  const eventOut = (event: FoundEvent, index: number): ExchangeEvent => {
    const scene = event.scene ?? told[0];
    const sentenceText = scene?.sentence.text ?? '';
    const clause =
      event.dated && scene ? scene.text.slice(event.dated.clause.start, event.dated.clause.end) : '';
    const own = kindWords(clause);
    const apart =
      event.dated &&
      !event.partners.some(({ entity }) =>
        entity.mentions.some(
          ({ sentence, nameStart }) =>
            sentence >= 0 &&
            event.dated &&
            nameStart >= event.dated.clause.start &&
            nameStart < event.dated.clause.end,
        ),
      );
    const vague =
      kindOf(own) === 'other' ||
      event.dated?.date.anaphor !== null ||
      (apart && WEAK_KINDS.has(kindOf(own)) && event.rule !== 'main');
    const words = vague ? kindWords(sentenceText) : own;
    const lead = [title, told[0]?.sentence.text].filter((one) => typeof one === 'string');
    const kind = kindOfAll(event, words, index === 0 ? lead : [words], mainWords);
    const span = event.dated ? given({ start: event.dated.date.start, end: event.dated.date.end }) : null;
    const sides = (mentions: readonly Mention[]): Side[] =>
      mentions
        .filter((mention) => scene && mention.sentence === scene.sentence.index)
        .map((mention) => ({
          particle: mention.head.tail.particle,
          office: mention.head.tail.office,
          rest: text.slice(mention.head.tail.end, scene?.sentence.end ?? 0),
        }));
    const state = stateOf(
      sentenceText,
      event.edtf?.split('/')[0] ?? null,
      publishedAt,
      event.dated?.tense ?? null,
    );
    const inScene = roles.homes.flatMap(({ entity }, at) =>
      entity.mentions.some((mention) => mention.sentence === scene?.sentence.index) ? [at] : [],
    );
    return {
      date: event.edtf,
      dateSurface: span ? cut(span) : null,
      start: span?.start ?? null,
      end: span?.end ?? null,
      kind,
      direction: directionOf(
        kind,
        sentenceText,
        sides(roles.homes.flatMap(({ entity }) => entity.mentions)),
        sides(event.partners.flatMap(({ entity }) => entity.mentions)),
      ),
      field: fieldOf(kind, sentenceText),
      homes: inScene.length > 0 ? inScene : roles.homes.length > 0 ? [0] : [],
      partners: event.partners.map((partner) => partners.indexOf(partner)),
      about: aboutOf(event, partners, scene),
      state,
      delegation: delegationIn(sentenceText),
      evidence: scene ? [given(scene.sentence)] : [],
      confidence:
        event.edtf === null ? 0.3 : isUnresolved(event.edtf) ? 0.4 : event.rule === 'main' ? 0.9 : 0.75,
      rule: `event.${event.rule}`,
    };
  };
  const shownEvents = events.map(eventOut);
  const reasons: Reason[] = verdict.reasons;
  return {
    isExchange: verdict.isExchange,
    score: verdict.score,
    reasons,
    content: contentOf(
      input.title ?? told[0]?.sentence.text.slice(0, 80) ?? '',
      homes.map(({ name }) => name),
    ),
    publishedAt: publishedAt ?? null,
    needsPublication:
      !publishedAt &&
      (dated.some((one) => one.role === 'event' && one.date.from.day !== null) ||
        shownEvents.some((event) => event.date !== null && isUnresolved(event.date))),
    homes,
    partners: shownPartners,
    events: shownEvents,
    body: given(body.span),
  };
};

const WEAK_KINDS = new Set(['visit', 'meeting', 'other']);

/** The kind that the event's own sentence tells; a vague one gives way to title and lead, an agreement of the same day prevails. */
const kindOfAll = (event: FoundEvent, words: string, lead: readonly string[], whole: () => string): Kind => {
  const own = kindOfEvent(words, event.edtf?.includes('/') ?? false);
  const also = event.also.map((scene) => kindOf(kindWords(scene.sentence.text)));
  if (own !== 'agreement' && WEAK_KINDS.has(own) && also.includes('agreement')) return 'agreement';
  if (!WEAK_KINDS.has(own)) return own;
  const said = lead.map((one) => kindOf(kindWords(one)));
  if (own === 'other') return said.find((one) => one !== 'other') ?? kindOf(whole());
  const lasting = said.find((one) =>
    /^(?:youth|staff_exchange|sports|aid|seasonal_work|video_meeting)$/.test(one),
  );
  return lasting && (event.rule === 'main' || event.rule === 'undated') && !/체결|서명|협약/.test(words)
    ? lasting
    : own;
};

/** Cities that a meeting with an embassy is about: its country's, named in the same sentence or the one before. */
const aboutOf = (event: FoundEvent, partners: readonly PartnerRole[], scene: Scene | undefined): number[] => {
  const mission = event.partners.find(({ entity }) => entity.kind === 'mission');
  if (!mission || !scene || mission.entity.kind !== 'mission') return [];
  const { country } = mission.entity;
  return partners.flatMap(({ entity }, at) =>
    entity.kind === 'abroad' &&
    entity.country === country &&
    entity.mentions.some(
      ({ sentence }) => sentence === scene.sentence.index || sentence === scene.sentence.index - 1,
    )
      ? [at]
      : [],
  );
};
