/** Time triggers of the add-on, run while the ledger is open, as the one who set them up. */
import type { Host } from './host.ts';

const MINUTE = 60_000;

/** Returns what ends them. */
export const runTriggers = (host: Host, log: (line: string) => void): (() => void) => {
  let minutes = 0;
  const tick = setInterval(() => {
    minutes += 1;
    for (const { handler, minutes: every } of host.triggers.all()) {
      if (minutes % every !== 0) continue;
      try {
        host.run('time', handler, [{ triggerUid: handler }]);
      } catch (error) {
        log(`${handler}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }, MINUTE);
  tick.unref();
  return () => clearInterval(tick);
};
