/** The panel beside its page: what it says of the article, and what the one finds in the other. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import ko from '../../extension/locales/ko.json' with { type: 'json' };
import { type ArticleWindows, EXCHANGE, openArticleWindows } from './article-windows.ts';

let windows: ArticleWindows;

beforeAll(async () => {
  windows = await openArticleWindows('changzhou');
}, 120_000);

afterAll(async () => {
  await windows?.close();
});

it('the panel says when the article was published, and where that stands', async () => {
  const panel = await windows.open(`sidepanel.html${windows.tab}`);
  await panel.waitForSelector(EXCHANGE);
  expect(await panel.$eval('p:has(> strong) .soft', (line) => line.textContent)).toBe(
    `브레이크뉴스 · 2022. 5. 19. (${ko.day_in_line})`,
  );
  await panel.close();
});

it('a click on 본문에서 보기 goes to the partner in the page', async () => {
  await windows.turnTo('embassies');
  await windows.article.evaluate(() => window.scrollTo(0, 10_000));
  const panel = await windows.open(`sidepanel.html${windows.tab}`);
  await (await panel.waitForSelector('::-p-aria(본문에서 보기[role="button"])'))?.click();
  await windows.article.bringToFront();
  await windows.article.waitForFunction(
    () => {
      const [range] = CSS.highlights.get('gyoryu-partner') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.top >= 0 && box.bottom <= window.innerHeight;
    },
    { polling: 200 },
  );
  await panel.close();
});

it('the panel tells which field the pointer is on in the page', async () => {
  const panel = await windows.open(`sidepanel.html${windows.tab}`);
  await panel.waitForSelector(EXCHANGE);
  await windows.article.bringToFront();
  const box = await windows.article.evaluate(() => {
    const [range] = CSS.highlights.get('gyoryu-date') ?? [];
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await windows.article.mouse.move(5, 5);
  await windows.article.mouse.move(box?.x ?? 0, box?.y ?? 0);
  await panel.waitForSelector('.legend .mark-date[data-pointed="true"]');
  await panel.close();
});
