/**
 * On every listed news page: a look at its first words. Only where they may report an exchange is the extension
 * woken, which then puts reader.ts into the page (docs/decisions/12-a-gate-of-its-own.md).
 * Not one of WXT's content scripts: their frame touches the extension's interface and posts a message to each page.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstWords } from '../article/first-words.ts';
import { mayBeArticle, mayReport } from '../article/gate.ts';
import { type Look, lookOnce, type Seen } from '../page/look-once.ts';
import { onceShown, onPageTurned } from '../page/page-turned.ts';
import { sendMessage } from '../platform/page-messages.ts';
import '../page/side.ts';

const readHere = async (): Promise<Seen> => {
  if (!globalThis.gyoryuPageSide) await sendMessage('readerWanted', undefined);
  return (await globalThis.gyoryuPageSide?.readAndPaint()) ? 'done' : 'again';
};

/** @param isNew true where the words that stand here cannot be those of the page before */
const lookAt = (isNew: boolean) => (): Look => {
  const { text, standing } = firstWords(document);
  if (mayReport(text)) return mayBeArticle(document.URL) ? readHere() : 'done';
  return standing && isNew ? 'done' : 'again';
};

export default defineUnlistedScript(() => {
  onPageTurned(() => {
    globalThis.gyoryuPageSide?.leave();
    lookOnce(lookAt(false));
  });
  onceShown(() => lookOnce(lookAt(true)));
});
