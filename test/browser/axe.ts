/** What axe finds wrong with a page by WCAG 2.2 AA and its own best practice: rule and place. Empty where nothing is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Named one by one: rules of WCAG 2.2, such as the size of targets, are off where nobody asks. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const RAN = 'axe ran';
const RUN = `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
  ['${RAN}', ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' ')))]
    .join('\\n'))`;

/** @throws where axe itself does not run */
export const axeFaults = async (page: Page): Promise<string[]> => {
  // The extension's policy forbids foreign scripts in its pages: axe comes through the DevTools.
  const client = await page.createCDPSession();
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `${source};${RUN}`,
    awaitPromise: true,
    returnByValue: true,
  });
  await client.detach();
  const [ran, ...faults] = String(result.value).split('\n');
  if (ran !== RAN) throw new Error(`axe did not run: ${exceptionDetails?.text ?? String(result.value)}`);
  return faults;
};
