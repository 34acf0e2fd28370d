/** `npm run proof [-- NAME …]`: the long round. Writes docs/proof.md; sections of checks that were not run stay. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { benchmarks } from './benchmarks.ts';
import { captureFaults } from './capture-faults.ts';
import type { Finding, LongCheck } from './check.ts';
import { packages } from './packages.ts';
import { reading } from './reading.ts';
import { security } from './security.ts';
import { simulator } from './simulator.ts';
import { tidy } from './tidy.ts';
import { twoBrowsers } from './two-browsers.ts';

const CHECKS: readonly LongCheck[] = [
  reading,
  benchmarks,
  simulator,
  tidy,
  captureFaults,
  twoBrowsers,
  security,
  packages,
];

const FILE = new URL('../../docs/proof.md', import.meta.url);
const TITLE = `# Proof

Made by \`npm run proof\`; nothing here is written by hand.
`;

const machine = (): string =>
  `${os.availableParallelism()} cores (${os.cpus()[0]?.model ?? 'unknown'}), ${Math.round(os.totalmem() / 2 ** 30)} GB, ` +
  `${os.type()}, Node ${process.version}`;

const commit = (): string =>
  execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: new URL('.', import.meta.url),
    encoding: 'utf8',
  }).trim();

/** Sections by heading, as they stand in the file. */
const standing = (): Map<string, string> => {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  return new Map(
    text
      .split(/^(?=## )/m)
      .slice(1)
      .map((section) => [section.slice(3, section.indexOf('\n')), section.trimEnd()]),
  );
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Known: ${CHECKS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

/** A check that does not come to its end is a finding as well, and those behind it still run. */
const found = (check: LongCheck): Promise<Finding> =>
  check.run().catch((error: unknown) => {
    console.error(error);
    return {
      ok: false,
      report: `It was broken off: ${error instanceof Error ? error.message : String(error)}`,
    };
  });

for (const check of CHECKS) {
  if (wanted.length > 0 && !wanted.includes(check.name)) continue;
  const began = performance.now();
  const at = commit();
  const { ok, report } = await found(check);
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  // Read only now: another check of another terminal may have ended meanwhile.
  const sections = standing();
  sections.set(
    check.name,
    `## ${check.name}\n\n${ok ? 'Holds' : '**Does not hold**'} · ${day} · at ${at} · ${minutes} min · ${machine()}\n\n${report.trim()}`,
  );
  console.log(`${ok ? '✓' : '✗'} ${check.name} (${minutes} min)`);
  if (!ok) process.exitCode = 1;
  const listed = CHECKS.flatMap(({ name }) => sections.get(name) ?? []);
  writeFileSync(FILE, `${[TITLE, ...listed].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`);
}
