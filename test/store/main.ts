/** `npm run store`: the words and pictures of the store pages, in Korean and English, into `.output/store/`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../.ci/steps.ts';
import { startLedger } from '../../apps-script/local/ledger.ts';
import { buildForBrowsers } from '../browser/e2e-build.ts';
import { openWorkplace } from '../browser/workplace.ts';
import { LANGUAGES, type Language, listingIn } from './listing.ts';
import { photographs } from './photographs.ts';

const out = join(root, '.output/store');

const make = async (language: Language): Promise<void> => {
  const folder = join(out, language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'listing.md'), `${listingIn(language)}\n`);
  const desk = mkdtempSync(join(tmpdir(), 'gyoryu-store-'));
  const ledger = await startLedger({ file: join(desk, 'ledger.db'), port: 0, quiet: true });
  const workplace = await openWorkplace({ headless: true, language });
  try {
    for (const [name, png] of await photographs(workplace, ledger))
      writeFileSync(join(folder, `${name}.png`), png);
  } finally {
    await workplace.close();
    await ledger.close();
    rmSync(desk, { recursive: true, force: true });
  }
  console.log(`✓ ${folder}`);
};

rmSync(out, { recursive: true, force: true });
await buildForBrowsers();
for (const language of LANGUAGES) await make(language);
