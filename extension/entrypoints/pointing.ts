/** Put into a page by an open panel, once: tells it what the pointer is on. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPointing } from '../page/pointing.ts';

declare global {
  var gyoryuPointing: true | undefined;
}

export default defineUnlistedScript(() => {
  if (!globalThis.gyoryuPointing) startPointing();
  globalThis.gyoryuPointing = true;
});
