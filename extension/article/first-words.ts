/**
 * The first words of a page. One question in XPath: the first element that a script touches makes Chromium build half
 * of the DOM's interface for it, which costs an ordinary page more than all else that we do there.
 */
import { BODY_CLASSES, COMMONEST_ID, OTHER_IDS } from './body-names.ts';
import { textIn } from './text-in.ts';

const FIRST_CHARACTERS = 1_500;
/** Menus and scripts come first on a page whose body has no common name. */
const WITHOUT_BODY = 20_000;
/** Letters of a body that stands, and is not about to come. */
const STANDING = 200;

/** `XPathResult.STRING_TYPE`, by its number for the same reason. */
const STRING = 2;
const textOf = (document: Document, ids: string): string =>
  document.evaluate(`substring(id('${ids}'),1,${FIRST_CHARACTERS})`, document, null, STRING).stringValue;

export interface FirstWords {
  /** Title and the body's first words; where there are few of them, the description too. */
  text: string;
  /** The body's first words alone, by which one article is told from the one before it. */
  body: string;
  /** Whether the body was found, and holds more than the beginnings of one. */
  standing: boolean;
}

export const firstWords = (document: Document): FirstWords => {
  // Each name that a page has not costs time as well: most papers have the first.
  const body = textOf(document, COMMONEST_ID) || textOf(document, OTHER_IDS);
  if (body.length >= STANDING) return { text: `${document.title} ${body}`, body, standing: true };
  const description = document.head?.querySelector(
    'meta[property="og:description"],meta[name="description"]',
  );
  const element = document.querySelector(`[itemprop="articleBody"],article,${BODY_CLASSES}`);
  const words = element ? textIn(element, FIRST_CHARACTERS) : textIn(document.body, WITHOUT_BODY);
  return {
    text: `${document.title} ${description?.getAttribute('content') ?? ''} ${body} ${words}`,
    body: `${body} ${words}`,
    standing: element !== null && words.length >= STANDING,
  };
};
