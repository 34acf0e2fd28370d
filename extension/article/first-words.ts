/**
 * The first words of a page. One question in XPath: the first element that a script touches makes Chromium build half
 * of the DOM's interface for it, which costs an ordinary page more than all else that we do there.
 */
import { BODY_CLASSES, COMMONEST_ID, OTHER_IDS } from './body-names.ts';

const FIRST_CHARACTERS = 1_500;
/** Menus and scripts come first on a page whose body has no common name. */
const WITHOUT_BODY = 20_000;
/** A page of 20 MB is looked into and never copied. */
const MOST_ELEMENTS = 10_000;
/** Letters of a body that stands, and is not about to come. */
const STANDING = 200;
/** Of one that its paper's server writes: two sentences are a notice. */
const NOTICE = 100;

/** `XPathResult.STRING_TYPE` and `Node.DOCUMENT_POSITION_FOLLOWING`, by their numbers for the same reason. */
const STRING = 2;
const FOLLOWING = 4;
const asked = (document: Document, question: string): string =>
  document.evaluate(question, document, null, STRING).stringValue;
const textOf = (document: Document, ids: string): string =>
  asked(document, `substring(id('${ids}'),1,${FIRST_CHARACTERS})`);
const NAMES = ['[itemprop="articleBody"]', 'article', ...BODY_CLASSES];
const DESCRIPTION = "string(/html/head/meta[@property='og:description' or @name='description']/@content)";

export interface FirstWords {
  /** Title and the body's first words; where there are few of them, the description too. */
  text: string;
  /** The body's first words alone, by which one article is told from the one before it. */
  body: string;
  /** Whether the body was found, and holds more than the beginnings of one. */
  standing: boolean;
}

/** One name after the other: Chromium looks for a class or a tag far faster than for a list of them. */
const firstNamed = (document: Document): Element | null => {
  let first: Element | null = null;
  for (const name of NAMES) {
    const found = document.querySelector(name);
    if (found && !(first && first.compareDocumentPosition(found) & FOLLOWING)) first = found;
  }
  return first;
};

/** A range copies texts in one call; to walk from one to the next takes a whole page ten times as long. */
const textIn = (document: Document, node: Element | Document, most: number): string => {
  const range = document.createRange();
  range.selectNodeContents(node);
  const far = node.getElementsByTagName('*')[MOST_ELEMENTS];
  if (far) range.setEndBefore(far);
  return range.toString().slice(0, most);
};

export const firstWords = (document: Document): FirstWords => {
  // Each name that a page has not costs time as well: most papers have the first.
  const commonest = textOf(document, COMMONEST_ID);
  const body = commonest || textOf(document, OTHER_IDS);
  if (body.length >= STANDING) return { text: `${document.title} ${body}`, body, standing: true };
  const head = `${document.title} ${asked(document, DESCRIPTION)}`;
  if (commonest) return { text: `${head} ${body}`, body, standing: body.length >= NOTICE };
  const element = firstNamed(document);
  // A feed has no body.
  const node = element ?? document.body ?? document;
  const words = textIn(document, node, element ? FIRST_CHARACTERS : WITHOUT_BODY);
  return {
    text: `${head} ${body} ${words}`,
    body: `${body} ${words}`,
    standing: element !== null && words.length >= STANDING,
  };
};
