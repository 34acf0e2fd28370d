/** Looks at listed news pages: a cheap gate on every page, the article only of candidates. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isWorthALook } from '../article/gate.ts';
import { readPageOf } from '../article/read-page.ts';
import { lookOnce } from '../page/look-once.ts';
import { startPageSide } from '../page/page-side.ts';
import { sendMessage } from '../platform/page-messages.ts';
import '../paint/highlight.css';

export default defineContentScript({
  // Where it runs stands in the manifest (manifest.ts): the list of hosts would double this script.
  registration: 'runtime',
  main: (ctx) => {
    const side = startPageSide(
      async () => readPageOf(document, location.href, await sendMessage('siteOf', location.href)),
      ctx.signal,
    );
    const look = () =>
      lookOnce(() => isWorthALook(document, location.href) && side.readAndPaint(), ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      side.leave();
      look();
    });
    look();
  },
});
