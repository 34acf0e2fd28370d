/** Runs the project's tools one after another and says which of them passed. */
import { spawnSync } from 'node:child_process';

export interface Step {
  name: string;
  command: string;
  args: string[];
}

export const root = new URL('..', import.meta.url).pathname;

export const runStep = ({ name, command, args }: Step, env: NodeJS.ProcessEnv = {}): boolean => {
  const began = Date.now();
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A test runner's own NODE_ENV would build React for development.
    env: { ...process.env, NODE_ENV: 'production', ...env },
    shell: process.platform === 'win32',
  });
  const passed = status === 0;
  console.log(
    `${passed ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)${error ? ` — ${error.message}` : ''}`,
  );
  return passed;
};

export const CHECKS: Step[] = [
  { name: 'types: tests and tools', command: 'tsc', args: ['-p', '.'] },
  { name: 'types: shared', command: 'tsc', args: ['-p', 'shared'] },
  { name: 'types: extension', command: 'tsc', args: ['-p', 'extension'] },
  { name: 'types: apps-script', command: 'tsc', args: ['-p', 'apps-script'] },
  { name: 'lint, format and import rules', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: 'knip', args: ['--no-progress'] },
];
