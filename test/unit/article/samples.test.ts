import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../../extension/article/index.ts';
import { type SampleSite, startSampleSite } from '../../samples/server.ts';

let site: SampleSite;
beforeAll(async () => {
  site = await startSampleSite();
});
afterAll(() => site.close());

const read = async (path: string) => {
  const html = await (await fetch(site.origin + path)).text();
  return extractArticle(parseHTML(html).document, site.origin + path);
};

describe('the sample articles, through their papers’ layouts', () => {
  it.each([
    ['/news/view.php?idx=35321', null, null],
    ['/sub_read.html?uid=894101', '2022-05-19T16:23:00+09:00', 'byline'],
    ['/sub_read.html?uid=900415', '2022-06-17T19:36:00+09:00', 'byline'],
    ['/833020', '2021-09-23T12:10:00+09:00', 'byline'],
    ['/news/?bmode=view&idx=5678910', '2021-01-08T11:20:00+09:00', 'byline'],
  ])('%s was published %s', async (path, publishedAt, source) => {
    const article = await read(path);
    expect(article?.publishedAt).toBe(publishedAt);
    expect(article?.publishedAtSource).toBe(source);
    expect(article?.title).toBe(site.pages.find((page) => page.path === path)?.title);
  });

  it('weather, captions, comment forms and lists are no text of theirs', async () => {
    const texts = await Promise.all(site.pages.map(async ({ path }) => (await read(path))?.text ?? ''));
    for (const text of texts) expect(text).not.toMatch(/℃|▲|도배방지|고속도로|해당된 기사를 공유|포토뉴스/);
    expect(texts[0]).toMatch(/^남양주시는 지난 13일 국제 자매도시인 베트남 빈시와/);
  });

  it('lists its pages for a person who clicks', async () => {
    const index = await (await fetch(site.origin)).text();
    for (const { title } of site.pages) expect(index).toContain(title);
    expect((await fetch(`${site.origin}/nothing`)).status).toBe(404);
  });
});
