/**
 * The first words of a page. One question in XPath: the first element that a script touches makes Chromium build half
 * of the DOM's interface for it, which costs an ordinary page more than all else that we do there.
 */
import { BODY_CLASSES, BODY_IDS } from './body-names.ts';
import { textIn } from './nodes.ts';

const FIRST_CHARACTERS = 1_500;
/** Menus and scripts come first on a page whose body has no common name. */
const WITHOUT_BODY = 20_000;
/** Letters of a body that stands, and is not about to come. */
const STANDING = 200;

const HEAD =
  "normalize-space(concat(/html/head/title,' ',/html/head/meta[@name='description' or @property='og:description']/@content))";
const BODY = `normalize-space(substring(id('${BODY_IDS.join(' ')}'),1,${FIRST_CHARACTERS}))`;

const ask = (document: Document, path: string): string =>
  document.evaluate(path, document, null, XPathResult.STRING_TYPE).stringValue;

export interface FirstWords {
  /** Title, description and the body's first words, with single blanks. */
  text: string;
  /** Whether the body was found, and holds more than the beginnings of one. */
  standing: boolean;
}

export const firstWords = (document: Document): FirstWords => {
  const [head = '', body = ''] = ask(document, `concat(${HEAD},'\n',${BODY})`).split('\n');
  if (body !== '') return { text: `${head} ${body}`, standing: body.length >= STANDING };
  const element = document.querySelector(`[itemprop="articleBody"],article,${BODY_CLASSES}`);
  const words = element ? textIn(element, FIRST_CHARACTERS) : textIn(document.body, WITHOUT_BODY);
  return {
    text: `${head} ${words}`.replace(/\s+/g, ' '),
    standing: element !== null && words.length >= STANDING,
  };
};
