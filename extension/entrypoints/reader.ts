/** Put into a candidate's page: takes the article by what the background knows of its site, and paints it. */
import type { UnlistedScriptDefinition } from 'wxt';
import { readPageOf } from '../article/read-page.ts';
import { startPageSide } from '../page/page-side.ts';
import { sendMessage } from '../platform/page-messages.ts';

export default {
  main: () =>
    startPageSide(async () =>
      readPageOf(document, location.href, await sendMessage('siteOf', location.href)),
    ),
} satisfies UnlistedScriptDefinition;
