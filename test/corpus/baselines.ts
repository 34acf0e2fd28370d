/** Simple readers to stand in one table with ours: what a score is worth shows beside them. */
import { dayOf } from '../../shared/reading/calendar.ts';
import { datesIn } from '../../shared/reading/dates.ts';
import { extractLine } from '../../shared/reading/extract-line.ts';
import { read } from '../../shared/reading/index.ts';
import { resolveDate } from '../../shared/reading/resolve-date.ts';
import { resources } from '../unit/reading/resources.ts';
import type { ArticleLine } from './measure.ts';

const WORDS = /자매|우호|교류|협약/;

const firstDate = ({ text, publishedAt }: ArticleLine): string | null => {
  const [date] = datesIn(text);
  const context = { published: dayOf(publishedAt), tense: null, told: null, day: null, days: [], ranges: [] };
  const edtf = date ? resolveDate(date, context).edtf : null;
  return edtf === null || edtf.startsWith('XXXX') ? null : (edtf.split('/')[0] ?? null);
};

export const ours = ({ id, title, publishedAt, text }: ArticleLine) =>
  extractLine(id, read({ text, title, publishedAt }, resources));

/** Every name that the gazetteers hold, wherever a word begins; an exchange where one of four words stands. */
export const naiveGazetteer = (article: ArticleLine) => {
  const { text } = article;
  const homes = new Set<string>();
  const partners = new Map<string, string>();
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && /[가-힣]/.test(text.charAt(at - 1))) continue;
    const korea = resources.governments.longestAt(text, at)?.governments[0];
    const place = resources.places.longestAt(text, at)?.matches[0];
    if (korea) homes.add(korea.name);
    else if (place) partners.set(place.spelling, place.place.country);
  }
  const names = [...partners.keys()];
  return {
    id: article.id,
    isExchange: WORDS.test(text),
    homes: [...homes].slice(0, 1).map((name) => ({ name })),
    partners: names.map((name) => ({ name, surface: name, country: partners.get(name) })),
    events: [{ date: firstDate(article), endDate: null, kind: 'other', partners: names }],
  };
};

/** Our reader on the title, or the first line, alone. */
export const titleOnly = (article: ArticleLine) =>
  ours({ ...article, title: null, text: `${article.title ?? article.text.split('\n', 1)[0] ?? ''}다.` });

/** Our reader with one event: on the first date of the text, with every partner. */
export const firstDateOnly = (article: ArticleLine) => {
  const line = ours(article);
  const partners = line.partners.filter(({ role }) => role === 'counterpart').map(({ name }) => name);
  return {
    ...line,
    events: [{ date: firstDate(article), endDate: null, kind: line.events[0]?.kind ?? 'other', partners }],
  };
};
