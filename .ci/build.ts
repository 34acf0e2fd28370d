/** `npm run build`: the extension for Chrome, Edge and Firefox (Manifest V3) and the Apps Script bundle. */
import { runStep, type Step } from './steps.ts';

const BUILDS: Step[] = [
  ...['chrome', 'edge', 'firefox'].map((browser) => ({
    name: `extension for ${browser}`,
    command: 'wxt',
    args: ['build', '-b', browser, '--mv3'],
  })),
  { name: 'Apps Script bundle', command: 'node', args: ['apps-script/build.ts'] },
];

process.exitCode = BUILDS.map((step) => runStep(step)).every(Boolean) ? 0 : 1;
