/** The security tests with twenty times the attempts, and texts of a million characters. */
import { spawnSync } from 'node:child_process';
import * as z from 'zod/mini';
import { root } from '../../.ci/steps.ts';
import type { LongCheck } from './check.ts';

const TIMES = 20;

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
    const { stdout } = spawnSync(
      'vitest',
      ['run', 'test/security', '--reporter=json', '--testTimeout=1200000'],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 100_000_000,
        env: { ...process.env, GYORYU_FUZZ_TIMES: String(TIMES) },
        shell: process.platform === 'win32',
      },
    );
    const { testResults, numPassedTests, numFailedTests, success } = report.parse(
      JSON.parse(stdout.slice(stdout.indexOf('{"num'))),
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
