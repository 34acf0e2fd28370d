/** WCAG 2.2 AA by axe-core, in the page itself. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }),
);

/** `rule: element` for each fault; empty where there is none. The page must have been opened with setBypassCSP. */
export const axeFaults = async (page: Page): Promise<string[]> => {
  const found = await page.evaluate(
    `${axe.source}; axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations)`,
  );
  return violations
    .parse(found)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};
