/** `npm start`: everything built, a local ledger, a site with sample articles, and a browser with Gyoryu in it. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../.ci/steps.ts';
import { startLedger } from '../../apps-script/local/ledger.ts';
import { buildForBrowsers } from '../browser/e2e-build.ts';
import { pair } from '../browser/person.ts';
import { openWorkplace } from '../browser/workplace.ts';
import { driveItself } from './drive-itself.ts';
import { waitForPerson } from './wait-for-person.ts';

const out = join(root, '.output/demo');
/** A window can be shown: always on Windows and macOS, elsewhere where a display server is named. */
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');

const main = async (): Promise<number> => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await buildForBrowsers();

  const ledger = await startLedger({ file: join(out, 'ledger.db'), port: 0, quiet: true });
  const workplace = await openWorkplace({ headless });
  try {
    const answer = await pair(workplace.app, ledger.pairing('견본 담당자', '이 컴퓨터'));
    console.log(`대장   ${ledger.sheetUrl}\n견본   ${workplace.site.origin}\n연결   ${answer}\n`);
    return headless
      ? await driveItself({ ledger, workplace, out })
      : await waitForPerson({ ledger, workplace });
  } finally {
    await workplace.close();
    await ledger.close();
  }
};

process.exitCode = await main().catch((error: unknown) => {
  console.error(error);
  return 1;
});
