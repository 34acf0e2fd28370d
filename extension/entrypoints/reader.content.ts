/** Put into a page by a person's click: reads it without the gate, and finds the body of pages that no rule knows. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../article/index.ts';
import { readabilityBlock } from '../article/readability.ts';
import { startPageSide } from '../page/page-side.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (ctx) => {
    startPageSide(() => readPage(document, location.href, readabilityBlock), ctx.signal);
  },
});
