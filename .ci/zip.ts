/** `npm run zip`: store packages for Chrome, Edge and Firefox, with the sources Firefox's reviewers ask for. */
import { runStep } from './steps.ts';

const results = ['chrome', 'edge', 'firefox'].map((browser) =>
  runStep({ name: `package for ${browser}`, command: 'wxt', args: ['zip', '-b', browser, '--mv3'] }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
