import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifestFor, type Purpose } from './extension/manifest.ts';

/**
 * The build that end-to-end tests drive differs from the shipped one in host permissions alone, the one for a folder
 * (.ci/zip.ts) in its key alone.
 */
const purpose: Purpose =
  process.env.GYORYU_E2E === '1' ? 'e2e' : process.env.GYORYU_FOLDER === '1' ? 'folder' : 'store';

/** Tells Chromium to compile the script in one go: on an ordinary page nearly all of it runs, once. */
const CALLED_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** WXT's, which says nothing in a build that is shipped, and weighs on each news page. */
const SILENT = 'logger.error';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: process.env.GYORYU_OUT_DIR ?? '.output',
  outDirTemplate: `${purpose === 'store' ? '' : `${purpose}-`}{{browser}}-mv{{manifestVersion}}`,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifest: ({ browser }) => manifestFor(browser, purpose),
  vite: () => ({
    build: {
      cssTarget: ['chrome116', 'firefox149'],
      rolldownOptions: {
        treeshake: { manualPureFunctions: [SILENT] },
        output: { postBanner: ({ name }) => (name === 'detector' ? CALLED_AT_ONCE : '') },
      },
    },
  }),
  ...(purpose === 'folder' ? { zip: { artifactTemplate: '{{name}}-{{packageVersion}}-folder.zip' } } : {}),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({
        absoluteSrc: resolve('shared/places/data/foreign-places.txt'),
        relativeDest: 'foreign-places.txt',
      });
    },
  },
});
