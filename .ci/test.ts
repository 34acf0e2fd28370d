/** `npm test`: the checks, the builds and every test; ends with one line `N passed, N failed`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { CHECKS, root, runStep } from './steps.ts';

const REPORT = join(root, '.output/test-report.json');
const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });

runStep({ name: 'generated types', command: 'wxt', args: ['prepare'] });
const steps = [
  ...CHECKS.map((step) => runStep(step)),
  runStep({ name: 'build', command: 'node', args: ['.ci/build.ts'] }),
  runStep({ name: 'weights', command: 'size-limit', args: [] }),
];

rmSync(REPORT, { force: true });
runStep(
  {
    name: 'tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
  },
  { NODE_ENV: 'test' },
);
const tests = existsSync(REPORT)
  ? report.parse(JSON.parse(readFileSync(REPORT, 'utf8')))
  : { numPassedTests: 0, numFailedTests: 1, success: false };

const passed = steps.filter(Boolean).length + tests.numPassedTests;
// A file that does not even load has no failed test of its own.
const broken = tests.success || tests.numFailedTests > 0 ? 0 : 1;
const failed = steps.filter((ok) => !ok).length + tests.numFailedTests + broken;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
