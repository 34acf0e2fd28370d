/** What stands inside or beside a body and is no text of the article. */
import { isBlock, isHidden, linkShare } from './nodes.ts';
import { MAX_CHARACTERS, type Visit } from './text.ts';
import { textIn } from './text-in.ts';

const NEVER_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG AUDIO VIDEO BUTTON TEXTAREA FORM NAV ASIDE HEADER FOOTER FIGCAPTION CAPTION'.split(
    ' ',
  ),
);

/** One of these words in a class or an id marks furniture: `relation_news`, `photo-caption`, `snsShare`. */
const WORDS = new Set(
  'ad ads banner promotion related relation recommend popular ranking rank sns share sharing copyright cpr comment comments reply replies tag tags caption faq tts player subscribe weather clock print blind hide skip reporter byline journalist'.split(
    ' ',
  ),
);
/** A line for reading aloud, or a machine's summary above the body. */
const SPOKEN = /기사를 읽어드립니다|음성으로 (?:기사|뉴스) ?듣기|(?:AI ?가?|자동) ?요약/;
/** The line under a photo, where no element says so. */
const CAPTION = /^\s*[▲△▼].*(?:사진|제공|ⓒ|©|자료)/s;
/** What marks an advertisement among the lines. */
const AD = /^\s*\[(?:광고|AD)\]/;
/** What stands over lists and buttons. */
const LABEL =
  /^[^\p{L}\p{N}]*(?:(?:관련|추천|많이\s?본)\s?(?:기사|뉴스)|(?:이|해당된) 기사를 공유합니다|목록(?:으로)?|이전\s?글|다음\s?글|인쇄|글자\s?크기)[^\p{L}\p{N}]*$/u;
const SHORT = 200;

const words = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** Boxes beside an article, whose days are not the article's. */
const SIDE_NAME = /comment|reply|relat|rank|popular|weather|clock/i;

/** Some papers unfold the day of publication from a button. */
const HEAD_TAG = /HEADER|BUTTON/;

/** What a head does not hold: texts that are never shown, and boxes beside the article. */
export const isBeside = (element: Element): boolean =>
  (NEVER_TEXT.has(element.tagName) && !HEAD_TAG.test(element.tagName)) ||
  SIDE_NAME.test(`${element.getAttribute('class')} ${element.id}`) ||
  isHidden(element);

/** Said to nobody: icons, and texts that stand in the page twice. */
const isSilent = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

const isNamedFurniture = (element: Element): boolean =>
  words(`${element.getAttribute('class') ?? ''} ${element.id}`).some((word) => WORDS.has(word));

const isFurnitureLine = (element: Element): boolean => {
  if (element.childElementCount > 6) return false;
  const text = textIn(element, SHORT);
  return (
    text.length < SHORT && (SPOKEN.test(text) || AD.test(text) || CAPTION.test(text) || LABEL.test(text))
  );
};

/** A box of links: most of what it says is headlines of other articles. */
const isLinkList = (element: Element): boolean => {
  const links = element.getElementsByTagName('a').length;
  return links > 1 && links < 400 && linkShare(element) > 0.6;
};

const lengthOf = (element: Element): number => textIn(element, 2 * MAX_CHARACTERS).length;

/** A visit of `root` that leaves its furniture out; nothing that holds most of the text is left out by its name. */
export const withoutFurniture = (root: Element, siteDrops: readonly string[]): Visit => {
  const dropped = siteDrops.join(',');
  let half: number | null = null;
  return (element) => {
    if (NEVER_TEXT.has(element.tagName.toUpperCase()) || isHidden(element) || isSilent(element))
      return 'skip';
    if (dropped !== '' && element.matches(dropped)) return 'skip';
    const block = isBlock(element);
    if (!isNamedFurniture(element) && !(block && (isFurnitureLine(element) || isLinkList(element))))
      return 'enter';
    half ??= lengthOf(root) / 2;
    return lengthOf(element) < half ? 'skip' : 'enter';
  };
};
