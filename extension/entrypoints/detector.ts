/**
 * On every listed news page: a look at its first words. Only where they may report an exchange is the extension
 * woken, which then puts reader.ts into the page (docs/decisions/12-a-gate-of-its-own.md).
 * Not one of WXT's content scripts: their frame touches the extension's interface and posts a message to each page.
 */
import type { UnlistedScriptDefinition } from 'wxt';
import { firstWords } from '../article/first-words.ts';
import { mayBeArticle, mayReport } from '../article/gate.ts';
import { type Look, lookOnce, type Seen } from '../page/look-once.ts';
import { onceShown, onPageTurned, onShownAgain } from '../page/page-turned.ts';
import { sendMessage } from '../platform/page-messages.ts';
import '../page/side.ts';

/** The body's words that were judged last. */
let judged: string | null = null;

const readHere = async (): Promise<Seen> => {
  const asked = document.URL;
  if (!globalThis.gyoryuPageSide) await sendMessage('readerWanted', undefined);
  // The look at the address that it turned to has begun by itself.
  if (document.URL !== asked) return 'done';
  return (await globalThis.gyoryuPageSide?.readAndPaint()) ? 'done' : 'again';
};

/** @param before the words of the page before, which may still stand here; null where there was none */
const lookAt = (before: string | null) => (): Look => {
  const { text, body, standing } = firstWords(document);
  if (body === before) return 'again';
  judged = body;
  if (mayReport(text)) return mayBeArticle(document.URL) ? readHere() : 'done';
  return standing && before === null ? 'done' : 'again';
};

/** An address of its own for another part of the same article: its words stay. */
const stayAt = (before: string | null) => (): void => {
  if (firstWords(document).body === before) globalThis.gyoryuPageSide?.readAndPaint(true).catch(() => {});
};

export default {
  main: () =>
    onceShown(() => {
      onPageTurned(() => {
        globalThis.gyoryuPageSide?.leave();
        lookOnce(lookAt(judged), stayAt(judged));
      });
      onShownAgain(() => lookOnce(lookAt(null), stayAt(judged)));
      lookOnce(lookAt(null));
    }),
} satisfies UnlistedScriptDefinition;
