import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifestFor } from './extension/manifest.ts';

/** The build that end-to-end tests drive; it differs from the shipped one in host permissions alone. */
const e2e = process.env.GYORYU_E2E === '1';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: process.env.GYORYU_OUT_DIR ?? '.output',
  outDirTemplate: `${e2e ? 'e2e-' : ''}{{browser}}-mv{{manifestVersion}}`,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifest: ({ browser }) => manifestFor(browser, e2e),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({
        absoluteSrc: resolve('shared/places/data/foreign-places.txt'),
        relativeDest: 'foreign-places.txt',
      });
    },
  },
});
