/** Which article is read: its title, its paper, and its day of publication with where that stands. */
import type { DateSource } from '../article/types.ts';
import { type MessageKey, t } from '../i18n.ts';
import type { PageArticle } from '../page/page-state.ts';
import { dateWords } from './words.ts';

const PLACES: Readonly<Record<DateSource, MessageKey>> = {
  'json-ld': 'day_in_data',
  meta: 'day_in_data',
  'og:regDate': 'day_in_data',
  time: 'day_in_data',
  byline: 'day_in_line',
  url: 'day_in_address',
};
const placeWords: ReadonlyMap<string | null, MessageKey> = new Map(Object.entries(PLACES));

/** @param given the day that the person gave, if any */
export const ArticleLine = ({ article, given }: { article: PageArticle; given: string | null }) => {
  const published = given ?? article.publishedAt;
  const place = given === null ? placeWords.get(article.publishedAtSource) : 'day_by_hand';
  const day = published && dateWords(published.slice(0, 10));
  return (
    <p>
      <strong>{article.title}</strong>
      <br />
      <span className="soft">
        {[article.outlet, day && place ? `${day} (${t(place)})` : day].filter(Boolean).join(' · ')}
      </span>
    </p>
  );
};
