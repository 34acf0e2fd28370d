/** What axe finds wrong with a page by WCAG 2.2 AA and its own best practice: rule and place. Empty where nothing is. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

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
    expression: `${axe.source};${RUN}`,
    awaitPromise: true,
    returnByValue: true,
  });
  await client.detach();
  const [ran, ...faults] = String(result.value).split('\n');
  if (ran !== RAN) throw new Error(`axe did not run: ${exceptionDetails?.text ?? String(result.value)}`);
  return faults;
};
