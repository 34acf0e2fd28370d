/**
 * Bundles the add-on into what is pushed to Google: `Code.js` (one ES2019 script), the manifest and the
 * sidebar's pages. Google calls functions by global name, and a bundle has none: each name of the list gets
 * a stub that hands over to the bundle, so that a bundle that fails to load fails loudly.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Part } from '../shared/ledger/sidebar.ts';
import { checkBundle } from './gate.ts';

const HERE = import.meta.dirname;
export const ENTRY = join(HERE, 'src/main.ts');

const bundled = async (format: 'iife' | 'esm') => {
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    metafile: true,
    format,
    ...(format === 'iife' ? { globalName: '__gyoryu' } : {}),
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    // No text goes over several lines: the indentation can go.
    supported: { 'template-literal': false },
    logLevel: 'error',
  });
  const [output] = Object.values(result.metafile.outputs);
  const code = (result.outputFiles[0]?.text ?? '').replace(/^ +/gm, '');
  return { code, exports: output?.exports ?? [] };
};

/** The whole script, with a global for each export of main.ts. */
export const bundleCode = async (): Promise<{ code: string; globals: string[] }> => {
  const { exports } = await bundled('esm');
  const globals = [...exports].sort();
  const { code } = await bundled('iife');
  const stubs = globals.map(
    (name) => `function ${name}() { return __gyoryu.${name}.apply(this, arguments); }`,
  );
  return { code: `${code}\n${stubs.join('\n')}\n`, globals };
};

const SIDEBAR = join(HERE, 'sidebar');

const scriptOf = async (entry: string): Promise<string> => {
  const result = await build({
    entryPoints: [join(SIDEBAR, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    logLevel: 'error',
  });
  return (result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
};

/** The sidebar as one file, for HtmlService serves no others beside it. */
const sidebarPage = async (): Promise<string> => {
  const files = [
    'sidebar/sidebar.html',
    '../shared/colours.css',
    'sidebar/sidebar.css',
    'sidebar/controls.css',
  ];
  const [page = '', ...styles] = await Promise.all(files.map((name) => readFile(join(HERE, name), 'utf8')));
  const script = await scriptOf('main.ts');
  return page.replace('/*style*/', () => styles.join('')).replace('/*script*/', () => script);
};

/** What only some pages of the sidebar load: a push to Google takes no files but scripts and HTML. */
const sidebarParts = async (): Promise<Record<Part, string>> => {
  const places = await readFile(join(HERE, '../shared/places/data/foreign-places.txt'), 'utf8');
  return {
    reading: `<script>${await scriptOf('parts/reading.ts')}</script>`,
    places: `<script type="text/plain">${places}</script>`,
    excel: `<script>${await scriptOf('parts/excel.ts')}</script>`,
  };
};

/** Writes Code.js, appsscript.json, sidebar.html and its parts; throws when the bundle would not run at Google. */
export const buildAppsScript = async (outDir = '.output/apps-script'): Promise<void> => {
  const { code, globals } = await bundleCode();
  checkBundle(code, globals);
  const pages = { sidebar: await sidebarPage(), ...(await sidebarParts()) };
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'Code.js'), code);
  for (const [name, page] of Object.entries(pages)) await writeFile(join(outDir, `${name}.html`), page);
  await copyFile(join(HERE, 'appsscript.json'), join(outDir, 'appsscript.json'));
};

if (import.meta.main) await buildAppsScript(process.argv[2]);
