import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { noticesFor, packageOf } from './.ci/notices.ts';
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

/** npm packages with code in a bundle. */
const bundled = new Set<string>();

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: process.env.GYORYU_OUT_DIR ?? '.output',
  outDirTemplate: `${purpose === 'store' ? '' : `${purpose}-`}{{browser}}-mv{{manifestVersion}}`,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifest: ({ browser }) => manifestFor(browser, purpose),
  vite: () => ({
    plugins: [
      {
        name: 'bundled-packages',
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle))
            if (chunk.type === 'chunk')
              for (const file of chunk.moduleIds) {
                const name = packageOf(file);
                if (name !== null) bundled.add(name);
              }
        },
      },
    ],
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
    'build:done': ({ config }) => writeFileSync(join(config.outDir, 'notices.txt'), noticesFor(bundled)),
    'build:publicAssets': (_, files) => {
      files.push({
        absoluteSrc: resolve('shared/places/data/foreign-places.txt'),
        relativeDest: 'foreign-places.txt',
      });
    },
  },
});
