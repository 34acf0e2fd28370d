/** Put into a page by a person's click: reads it without the gate, and finds the body of pages that no rule knows. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../article/index.ts';
import { readabilityBlock } from '../article/readability.ts';
import { startPageSide } from '../page/page-side.ts';

export default defineUnlistedScript(() => {
  startPageSide(() => readPage(document, location.href, readabilityBlock));
});
