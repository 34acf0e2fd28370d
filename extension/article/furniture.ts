/** What stands inside or beside a body and is no text of the article. */
import { hangulCount, linkShare } from './nodes.ts';

const NEVER_TEXT =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,button,select,textarea,input,form,nav,aside,header,footer,figcaption,caption,[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"]';

/** One of these words in a class or an id marks furniture: `relation_news`, `photo-caption`, `snsShare`. */
const WORDS = new Set(
  'ad ads adsense advert advertisement banner promotion sponsor related relation relate recommend recommended popular ranking rank mostview hotnews photonews sns share sharing copyright cpr license kogl comment comments reply replies tag tags tagbox keyword keywords hashtag caption figcaption imgdesc photodesc faq tts listen audio player voice subscribe newsletter donate support poll survey weather clock breadcrumb pagination paging prevnext toolbar print fontsize screenout blind hide skip editor-profile reporter byline journalist'.split(
    ' ',
  ),
);
/** A machine's question-and-answer or summary block that some systems put above or below the body. */
const SPOKEN = /기사를 읽어드립니다|음성으로 (?:기사|뉴스) ?듣기|AI ?(?:요약|가 요약)|자동 ?요약/;

const words = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

const isNamedFurniture = (element: Element): boolean =>
  words(`${element.getAttribute('class') ?? ''} ${element.id}`).some((word) => WORDS.has(word));

/** A box of links: most of what it says is headlines of other articles. */
const isLinkList = (element: Element): boolean =>
  element.querySelectorAll('a[href]').length > 1 && linkShare(element) > 0.6;

/** Elements under `root` to leave out; nothing that holds most of the text is left out by its name alone. */
export const furnitureIn = (root: Element, siteDrops: readonly string[]): Set<Element> => {
  const dropped = new Set<Element>(root.querySelectorAll(NEVER_TEXT));
  for (const selector of siteDrops)
    for (const element of root.querySelectorAll(selector)) dropped.add(element);
  const most = hangulCount(root.textContent ?? '') / 2;
  for (const element of root.querySelectorAll('[class],[id],ul,ol,dl,table')) {
    if (dropped.has(element)) continue;
    const text = element.textContent ?? '';
    const isFurniture =
      isNamedFurniture(element) || isLinkList(element) || (text.length < 200 && SPOKEN.test(text));
    if (isFurniture && hangulCount(text) < most) dropped.add(element);
  }
  return dropped;
};
