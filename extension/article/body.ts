/** The element that holds the article's body: the site's rule, then what papers commonly call it. */
import { BODY_CLASSES, COMMONEST_ID, OTHER_IDS } from './body-names.ts';
import { densestBlock } from './densest.ts';
import { withoutFurniture } from './furniture.ts';
import { firstMatch, firstMatches, flatText, hangulCount, linkShare } from './nodes.ts';
import type { Site } from './rules.ts';
import { type CollectedText, collectText, type Visit } from './text.ts';
import type { NoArticle } from './types.ts';

type Rule = Site['rules'][number];

export interface Body extends CollectedText {
  root: Element;
  rule: Rule | null;
}

/** Finds the main block of any page: densest.ts is light, readability.ts heavy and handed in where it may be needed. */
export type MainBlock = (document: Document) => {
  root: Element;
  dropped: ReadonlySet<Element>;
  /** The page itself says that this is its body: it may be short. */
  isSaid?: boolean;
} | null;

/**
 * Hangul letters that a body must have: a few where a rule or the page itself says that it is one, more from a guess;
 * a short story has 80.
 */
const ENOUGH = { said: 40, short: 80, common: 100, guess: 100 };
/** Where a guess has so many times the letters, a short element of a common name is a summary or a caption. */
const MUCH_LONGER = 3;

/** Elements of one name that are looked at. */
const SAME_NAME = 8;

const COMMON = [
  '[itemprop="articleBody"]',
  ...[COMMONEST_ID, ...OTHER_IDS.split(' ')].map((id) => `#${id}`),
  ...BODY_CLASSES,
];

const bodyIn = (root: Element, rule: Rule | null): Body => ({
  root,
  rule,
  ...collectText(root, withoutFurniture(root, rule?.drop ?? [])),
});

/** The first with a body's words, for pages load the next article below; else the longest. */
const mainOf = (document: Document, selector: string, rule: Rule | null): Body | null => {
  const bodies = firstMatches(document, selector, SAME_NAME).map((root) => bodyIn(root, rule));
  const first = bodies.find(({ text }) => hangulCount(text) >= ENOUGH.short);
  return first ?? bodies.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
};

const firstEnough = (
  document: Document,
  selectors: readonly string[],
  rule: Rule | null,
  enough: number,
): Body | null => {
  for (const selector of selectors) {
    const body = mainOf(document, selector, rule);
    if (body && hangulCount(body.text) >= enough) return body;
  }
  return null;
};

const ruleBody = (document: Document, rules: readonly Rule[]): Body | null => {
  for (const rule of rules) {
    const body = firstEnough(document, rule.body, rule, ENOUGH.said);
    if (body) return body;
  }
  return null;
};

/** A page that is mostly links is a list of articles. */
const isProse = ({ root }: Body): boolean => linkShare(root) < 0.5;

const bodyBy = (find: MainBlock, document: Document): Body | null => {
  const block = find(document);
  if (!block) return null;
  const furniture = withoutFurniture(block.root, []);
  const visit: Visit = (element, length) =>
    block.dropped.has(element) ? 'skip' : furniture(element, length);
  const body: Body = { root: block.root, rule: null, ...collectText(block.root, visit) };
  const enough = block.isSaid ? ENOUGH.said : ENOUGH.guess;
  return hangulCount(body.text) >= enough && isProse(body) ? body : null;
};

const guessedBody = (document: Document, mainBlock: MainBlock | undefined): Body | NoArticle => {
  const articles = firstMatches(document, 'article', SAME_NAME)
    .filter((element) => !element.parentElement?.closest('article'))
    .map((root) => bodyIn(root, null))
    .filter((body) => hangulCount(body.text) >= ENOUGH.guess && isProse(body));
  if (articles.length > 1) return 'several-articles';
  const [only] = articles;
  if (only) return only;
  for (const find of mainBlock ? [densestBlock, mainBlock] : [densestBlock]) {
    const body = bodyBy(find, document);
    if (body) return body;
  }
  return 'no-body';
};

/** A short story in an element of a common name, which a footer or a menu may outdo as a guess. */
const briefOr = (document: Document, guess: Body | NoArticle): Body | NoArticle => {
  const brief = guess === 'several-articles' ? null : firstEnough(document, COMMON, null, ENOUGH.said);
  if (!brief) return guess;
  const most = MUCH_LONGER * hangulCount(brief.text);
  return typeof guess === 'object' && hangulCount(guess.text) > most ? guess : brief;
};

/** The site's own body element is there, with a line or two: a photo, a notice, words behind a wall. */
const hasShortBody = (document: Document, rules: readonly Rule[]): boolean =>
  rules.some((rule) => hangulCount(flatText(firstMatch(document, rule.body))) > 0);

export const findBody = (
  document: Document,
  rules: readonly Rule[],
  mainBlock?: MainBlock,
): Body | NoArticle => {
  const body =
    ruleBody(document, rules) ??
    firstEnough(document, COMMON, null, ENOUGH.common) ??
    briefOr(document, guessedBody(document, mainBlock));
  return body === 'no-body' && hasShortBody(document, rules) ? 'too-short' : body;
};
