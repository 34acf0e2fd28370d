/**
 * Reading: a Korean article in, an analysis out. Read on from here:
 * source (one kind of characters, sentences in one line) → body (the article's own lines) → stage (sentences with names and dates)
 * → entities (which government is meant) → roles (home, partner, background) → events → verdict.
 */
import type { Analysis } from '../record/analysis.ts';
import { isUnresolved } from '../record/edtf.ts';
import { missionRoles } from './bodies.ts';
import { bodyOf } from './body.ts';
import { contentOf } from './content.ts';
import { entitiesOf } from './entities.ts';
import { eventsOf } from './events.ts';
import type { ReadingInput, Resources } from './input.ts';
import { onceAsked } from './once-asked.ts';
import { eventOf, homeOf, partnerOf, tripOf } from './present.ts';
import { pressRegions } from './press-regions.ts';
import { tieOf } from './relation.ts';
import { rolesOf } from './roles.ts';
import { sourceOf } from './source.ts';
import { stageOf } from './stage.ts';
import { unwrapped } from './unwrapped.ts';
import { verdictOf } from './verdict.ts';

export type { ReadingInput, Resources } from './input.ts';

export const EXTRACTOR_VERSION = '1.0.0';

/** As much as a record holds; rules for titles need not be linear. */
const LONGEST_TITLE = 500;
const LONGEST_CONTENT = 120;

/** Provinces that speak for one of several governments of a name: of the byline, of the paper, of 우리 지자체. */
const hintsOf = (datelines: readonly string[], input: ReadingInput, { governments }: Resources): string[] => {
  const words = datelines.flatMap((line) => line.split(/[\s·/]/));
  const own = (input.context?.ownHomes ?? []).map((code) => code.split('/')[1] ?? '');
  return [
    ...[...words, ...pressRegions(input.url, input.text)].flatMap((word) =>
      governments.find(word).map((one) => one.province ?? one.name),
    ),
    ...own,
  ];
};

/** Never throws, in time linear in the text's length. */
export const read = (input: ReadingInput, resources: Resources): Analysis => {
  const source = sourceOf(input.text);
  const text = unwrapped(source.text);
  const title = input.title ? sourceOf(input.title.slice(0, LONGEST_TITLE)).text : null;
  const body = bodyOf(text);
  const publishedAt = input.publishedAt ?? body.published;
  const context = input.context ?? {};
  const { scenes, told, dated, doubtful, countries } = stageOf(text, body, title, publishedAt, resources);

  const { korea, abroad } = entitiesOf(
    scenes.flatMap(({ mentions }) => mentions),
    doubtful,
    countries,
    resources,
    context,
    publishedAt?.slice(0, 10) ?? null,
    hintsOf(body.datelines, input, resources),
    text,
  );
  const sceneOf = new Map(scenes.map((scene) => [scene.sentence.index, scene]));
  const roles = rolesOf(korea, abroad, sceneOf, body.datelines);
  const partners = [...roles.partners, ...missionRoles(scenes, sceneOf, resources.countries)];
  const homes = roles.homes.map(({ entity }) => entity);
  const strangers = korea.filter(
    (entity) => !homes.includes(entity) && !partners.some((partner) => partner.entity === entity),
  );
  const events = eventsOf(told, dated, partners, { publishedAt, homes, strangers });
  const verdict = verdictOf(roles.homes, partners, scenes);

  const original = { text: input.text, source };
  const sole = partners.filter(({ role }) => role === 'counterpart').length === 1;
  const trip = onceAsked(() => tripOf(told, partners, roles.homes));
  const setting = { events, trip, homes: roles.homes, partners, told, title, publishedAt, original };
  const shown = events.map((event, at) => eventOf(event, at === 0, setting));
  const waits =
    dated.some(({ role, date }) => role === 'event' && date.from.day !== null) ||
    shown.some(({ date }) => date !== null && isUnresolved(date));
  return {
    ...verdict,
    content: contentOf(
      title ?? told[0]?.sentence.text.slice(0, LONGEST_CONTENT) ?? '',
      homes.map(({ government }) => government.name),
    ),
    publishedAt,
    needsPublication: publishedAt === null && waits,
    homes: roles.homes.map((home) => homeOf(home, original)),
    partners: partners.map((partner) => partnerOf(partner, tieOf(partner, dated, scenes, sole), original)),
    events: shown,
    body: { start: source.given(body.span.start), end: source.given(body.span.end) },
  };
};
