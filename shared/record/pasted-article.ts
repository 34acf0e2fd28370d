/** The article of a text that a person pasted, or of an exchange written by hand. */
import { canonicalUrl } from './canonical-url.ts';
import type { Article } from './exchange-record.ts';
import { fingerprint } from './fingerprint.ts';
import type { Basis } from './vocabulary.ts';

export interface Pasted {
  readonly text: string;
  readonly title: string;
  /** Day of publication, `YYYY-MM-DD`; empty where it is not known. */
  readonly day: string;
  readonly basis: Basis;
  /** Address and paper, where the text was on a page. */
  readonly url?: string;
  readonly outlet?: string;
}

/** The first line stands for a title that was not given. */
export const pastedArticle = ({ text, title, day, basis, url = '', outlet = '' }: Pasted): Article => ({
  url: canonicalUrl(url).slice(0, 2000) || null,
  title: (title.trim() || text.trim().split('\n')[0] || '').slice(0, 500),
  outlet: outlet.trim().slice(0, 120) || null,
  publishedAt: day || null,
  publishedAtSource: day ? 'person' : null,
  basis,
  fingerprint: text.trim() === '' ? null : fingerprint(text),
});

/** An article by hand is known by what it reports, so that two entries are two captures. */
export const BY_HAND: Article = {
  url: null,
  title: '',
  outlet: null,
  publishedAt: null,
  publishedAtSource: null,
  basis: 'manual',
  fingerprint: null,
};
