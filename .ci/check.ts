/** `npm run check`: types, lint, import rules, dead code. */
import { CHECKS, runStep } from './steps.ts';

runStep({ name: 'generated types', command: 'wxt', args: ['prepare'] });
const results = CHECKS.map((step) => runStep(step));
process.exitCode = results.every(Boolean) ? 0 : 1;
