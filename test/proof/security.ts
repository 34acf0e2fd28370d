/** The security tests with twenty times the attempts, and texts of a million characters. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root, runStep } from '../../.ci/steps.ts';
import type { LongCheck } from './check.ts';

const TIMES = 20;
const REPORT = join(root, '.output/security-report.json');

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

export const security: LongCheck = {
  name: 'security',
  run: async () => {
    rmSync(REPORT, { force: true });
    runStep(
      {
        name: 'security tests',
        command: 'vitest',
        args: [
          'run',
          'test/security',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${REPORT}`,
          '--testTimeout=1200000',
        ],
      },
      { NODE_ENV: 'test', GYORYU_FUZZ_TIMES: String(TIMES) },
    );
    if (!existsSync(REPORT)) return { ok: false, report: 'The tests did not come to an end.' };
    const { testResults, numPassedTests, numFailedTests, success } = report.parse(
      JSON.parse(readFileSync(REPORT, 'utf8')),
    );
    const lines = testResults.map(({ name, assertionResults }) => {
      const passed = assertionResults.filter(({ status }) => status === 'passed').length;
      return `| ${name.split('/').at(-1)} | ${passed} | ${assertionResults.length - passed} |`;
    });
    return {
      ok: success,
      report: `Fuzzed envelopes ${TIMES} times as many as in \`npm test\`; regular expressions on a million characters.

| file | passed | failed |
|---|---|---|
${lines.join('\n')}
| all | ${numPassedTests} | ${numFailedTests} |`,
    };
  },
};
