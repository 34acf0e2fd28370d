/** Bundles the spreadsheet page; Univer is large, so a build is kept until a source or a version changes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname;
const PAGE = join(HERE, 'page');

const fingerprint = (): string => {
  const hash = createHash('sha256');
  const book = ['../../shared/ledger/excel-page.ts', 'book/entry.ts'].map((name) => join(HERE, name));
  const page = readdirSync(PAGE).map((name) => join(PAGE, name));
  const lock = join(HERE, '../../package-lock.json');
  for (const file of [...page, ...book, lock]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

/** The folder it stands in. Run in the project's folder. */
export const buildSheetPage = async (outDir = '.output/sheet-page'): Promise<string> => {
  const stamp = join(outDir, 'stamp');
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return outDir;
  const building = `${outDir}.${process.pid}`;
  await build({
    entryPoints: { main: join(PAGE, 'main.ts'), style: join(PAGE, 'style.css') },
    bundle: true,
    minify: true,
    outdir: building,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  writeFileSync(join(building, 'stamp'), now);
  // Whole at once, for another process may be serving or building it.
  rmSync(outDir, { recursive: true, force: true });
  renameSync(building, outDir);
  return outDir;
};
