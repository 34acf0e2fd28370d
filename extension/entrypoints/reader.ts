/** Put into a candidate's page: takes the article by what the background knows of its site, and paints it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageOf } from '../article/read-page.ts';
import { startPageSide } from '../page/page-side.ts';
import { sendMessage } from '../platform/page-messages.ts';

export default defineUnlistedScript(() => {
  startPageSide(async () => readPageOf(document, location.href, await sendMessage('siteOf', location.href)));
});
