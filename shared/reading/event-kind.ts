/** The kind of one event: from its clause, its sentence, then title and lead. */
import type { Kind } from '../record/vocabulary.ts';
import type { FoundEvent } from './event.ts';
import { kindOf, kindOfEvent, SIGNED, TRIP } from './kind.ts';
import { kindWords } from './kind-words.ts';
import type { Scene } from './scenes.ts';

const WEAK: ReadonlySet<Kind> = new Set(['visit', 'meeting', 'other']);
/** Kinds that hold for the whole article: whose pupils visit is on an exchange of pupils. */
const LASTING: ReadonlySet<Kind> = new Set([
  'youth',
  'staff_exchange',
  'sports',
  'aid',
  'seasonal_work',
  'video_meeting',
]);
/** Who travels to sell is on business, whom he meets on the way too. */
const ECONOMIC = /(?:무역|경제|통상|수출)\s?사절단|시장\s?개척단|투자\s?유치단|수출\s?상담/;
const ENOUGH_SENTENCES = 12;

/** What a sentence that plans or recalls several things says of this partner: up to the next comma. */
const aboutPartner = ({ scene, partners }: FoundEvent): string => {
  if (!scene) return '';
  const mention = partners[0]?.entity.mentions.find(({ sentence }) => sentence === scene.sentence.index);
  const start = mention?.head.tail.end ?? scene.sentence.start;
  const comma = scene.text.indexOf(',', start);
  return kindWords(
    scene.text.slice(start, comma < 0 ? scene.sentence.end : Math.min(comma, scene.sentence.end)),
  );
};

/** A sentence without its clauses of earlier years. */
const presentText = ({ sentence, text, past }: Scene): string => {
  let words = '';
  let from = sentence.start;
  for (const span of past) {
    words += text.slice(from, Math.max(from, span.start));
    from = Math.max(from, span.end);
  }
  const rest = words + text.slice(from, sentence.end);
  return rest.trim() === '' ? sentence.text : rest;
};

/** The clause of the date, unless it says nothing or names no partner of the event. */
const wordsOf = (event: FoundEvent): string => {
  const { dated, scene } = event;
  if (event.rule === 'sentence') return aboutPartner(event);
  if (!scene) return '';
  const sentence = (): string => kindWords(presentText(scene));
  if (!dated || dated.date.anaphor !== null) return sentence();
  const { clause } = dated;
  const earlier = scene.dates.some(
    ({ start, from }) => from.day !== null && start >= clause.start && start < dated.date.start,
  );
  const start = earlier ? dated.date.end : clause.start;
  // 28일 입국해 30일 협약을 맺었다: what the next day brings is not this one's.
  const next = dated.resolved.range
    ? undefined
    : scene.dates.find(
        ({ start: at, from, anaphor }) =>
          (from.day !== null || anaphor !== null) && at > dated.date.end + 2 && at < clause.end,
      );
  const words = scene.past.some(({ start: from, end }) => from <= clause.start && end >= clause.end)
    ? sentence()
    : kindWords(scene.text.slice(start, next?.start ?? clause.end));
  const kind = kindOf(words);
  const named = event.partners.some(({ entity }) =>
    entity.mentions.some(
      ({ sentence: at, nameStart }) => at >= 0 && nameStart >= clause.start && nameStart < clause.end,
    ),
  );
  return kind === 'other' || (!named && WEAK.has(kind) && event.rule !== 'main') ? sentence() : words;
};

const told = (scenes: readonly Scene[]): string =>
  scenes
    .filter(({ standing }) => ['lead', 'second', 'main'].includes(standing))
    .slice(0, ENOUGH_SENTENCES)
    .map(({ sentence }) => sentence.text)
    .join(' ');

/** The signing has a day of its own within the journey. */
const isSignedOnADay = (journey: FoundEvent, events: readonly FoundEvent[]): boolean =>
  events.some(
    (event) =>
      event !== journey &&
      event.edtf?.includes('/') !== true &&
      event.partners.some((partner) => journey.partners.includes(partner)) &&
      kindOf(wordsOf(event)) === 'agreement',
  );

/** `first`: the article's first event, which title and lead speak of. */
export const kindOfFound = (
  event: FoundEvent,
  first: boolean,
  title: string | null,
  scenes: readonly Scene[],
  events: readonly FoundEvent[],
): Kind => {
  const words = wordsOf(event);
  const range = event.edtf?.includes('/') ?? false;
  // What is signed on the sentence's next day is not signed on this one.
  const alone = event.scene?.dates.every(
    ({ start, from, anaphor }) =>
      (from.day === null && anaphor === null) || start <= (event.dated?.date.start ?? 0),
  );
  if (range && alone === true && SIGNED.test(words) && !TRIP.test(words) && !isSignedOnADay(event, events))
    return 'agreement';
  const own = kindOfEvent(words, range);
  if (!WEAK.has(own)) return own;
  const mission = ECONOMIC.test(`${title ?? ''} ${told(scenes.slice(0, 1))}`);
  if (mission && /visit|festival/.test(own)) return 'economy';
  const signed =
    first &&
    event.scene !== null &&
    alone === true &&
    kindOf(kindWords(presentText(event.scene))) === 'agreement';
  if (signed && event.edtf?.includes('/') !== true) return 'agreement';
  if (
    event.also.some(
      (scene) =>
        scene.standing !== 'background' &&
        (range ? SIGNED.test(presentText(scene)) : kindOf(kindWords(presentText(scene))) === 'agreement'),
    )
  )
    return 'agreement';
  const lead = [title, scenes[0]?.sentence.text];
  const said = lead.flatMap((one) => (typeof one === 'string' ? [kindOf(kindWords(one))] : []));
  const lasting = said.find((kind) => LASTING.has(kind));
  if (own === 'other') {
    // What comes beside the news is seldom signed as well.
    const may = (kind: Kind): boolean => kind !== 'other' && (first || kind !== 'agreement');
    const likely = (first ? undefined : lasting) ?? said.find(may);
    if (likely !== undefined) return likely;
    const whole = kindOf(kindWords(told(scenes)));
    return may(whole) ? whole : 'visit';
  }
  const vague = event.rule === 'main' || event.rule === 'undated';
  return lasting !== undefined && (vague || own === 'visit') && !/체결|서명|협약/.test(words) ? lasting : own;
};
