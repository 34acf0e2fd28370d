import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'gyoryu-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = promisify(execFile);
const extract = async (...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> => {
  try {
    return { ...(await run('node', ['extension/cli/extract.ts', ...args])), code: 0 };
  } catch (error) {
    if (!(error instanceof Error) || !('stdout' in error && 'stderr' in error && 'code' in error))
      throw error;
    return { stdout: String(error.stdout), stderr: String(error.stderr), code: Number(error.code) };
  }
};

const TOTTORI = '청주시는 지난 12일 일본 돗토리시와 우호협력 협약을 체결했다.';
const line = (id: number): string =>
  JSON.stringify({ id: `n${id}`, text: TOTTORI, publishedAt: '2023-05-14' });

describe('extract', () => {
  it('prints one JSON line an article in order, whatever the number of threads', async () => {
    const path = file('many.jsonl', Array.from({ length: 300 }, (_, i) => line(i)).join('\n'));
    const { stdout, code } = await extract('--jobs', '2', path);
    const lines: { id: string; events: { date: string }[] }[] = stdout
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 300 }, (_, i) => `n${i}`));
    expect(lines.every(({ events }) => events[0]?.date === '2023-05-12')).toBe(true);
  });

  it('nothing but JSON on standard output; a wrong line is told by number and makes the exit code 1', async () => {
    const { stdout, stderr, code } = await extract(file('bad.jsonl', `${line(1)}\n{broken\n${line(2)}\n`));
    expect(
      stdout
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text).id),
    ).toEqual(['n1', 'n2']);
    expect(stderr).toContain('bad.jsonl 2번째 줄');
    expect(code).toBe(1);
  });

  it('reads a saved page through the modules of the extension', async () => {
    const { stdout } = await extract(
      'test/samples/site/breaknews-changzhou.html',
      '--url',
      'https://www.breaknews.com/sub_read.html?uid=894101',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      homes: [{ code: 'KR/경기도/남양주시' }],
      partners: [{ country: 'CN' }],
      events: [{ date: '2022-05-18' }],
      article: {
        title: '남양주시, 중국 상주시와 화상 회의… 도서관 교류 물꼬',
        publishedAt: '2022-05-19T16:23:00+09:00',
        publishedAtSource: 'byline',
        url: 'https://breaknews.com/sub_read.html?uid=894101',
      },
    });
  });

  it('--published goes before the page; without it 지난 13일 stays open', async () => {
    const page = 'test/samples/site/weekly-vinh.html';
    const open = JSON.parse(
      (await extract(page, '--url', 'https://dasan.example/news/view.php?idx=1')).stdout,
    );
    const given = JSON.parse((await extract(page, '--published', '2021-10-15')).stdout);
    expect(open.article.publishedAt).toBeNull();
    expect(open.events[0].date).toBeNull();
    expect(given.article).toMatchObject({ publishedAt: '2021-10-15', publishedAtSource: 'given' });
    expect(given.events[0].date).toBe('2021-10-13');
  });

  it('reads a page that leaves out its html, head and body', async () => {
    const page = readFileSync('test/samples/site/breaknews-changzhou.html', 'utf8');
    const bare = page.replace(/<\/?(?:html|head|body)\b[^>]*>/g, '');
    expect(bare).not.toBe(page);
    const address = ['--url', 'https://www.breaknews.com/sub_read.html?uid=894101'];
    const [whole, without] = [file('a.html', page), file('b.html', bare)];
    const [one, other] = await Promise.all([extract(whole, ...address), extract(without, ...address)]);
    expect(JSON.parse(other.stdout)).toEqual({ ...JSON.parse(one.stdout), id: 'b.html' });
  });

  it('--format csv: BOM, one row a home, partner and event; what is missing and what could not be read differ', async () => {
    const path = file(
      'a.jsonl',
      [
        line(1),
        JSON.stringify({ id: '=1+1', text: TOTTORI }),
        JSON.stringify({ id: 'none', text: '오늘은 맑겠다.' }),
      ].join('\n'),
    );
    const { stdout } = await extract('--format', 'csv', path);
    const [header = '', first = '', second = '', ...rest] = stdout.trimEnd().split('\r\n');
    const column = (row: string, name: string): string | undefined =>
      row.split(',')[header.replace('\ufeff', '').split(',').indexOf(name)];
    expect(header.startsWith('\ufeff기사번호,')).toBe(true);
    expect(rest).toEqual([]);
    expect([
      column(first, '지자체'),
      column(first, '국가'),
      column(first, '시작일'),
      column(first, '관계시점'),
    ]).toEqual(['청주시', 'JP', '2023-05-12', '기사에 없음']);
    expect(column(second, '시작일')).toBe('못 읽음');
    expect(column(second, '기사번호')).toBe("'=1+1");
  });

  it('a page without an article is one line that says why', async () => {
    const { stdout, stderr, code } = await extract(
      'test/corpus/pages/none-404.html',
      '--url',
      'https://www.jeollailbo.com/news/articleView.html?idxno=1',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      isExchange: false,
      reasons: [{ rule: 'page.no-body' }],
      article: null,
    });
    expect(stderr).toContain('본문을 찾지 못했습니다');
    expect(code).toBe(1);
  });

  it.each([
    [[]],
    [['--jobs', '0', 'a.jsonl']],
    [['--nothing', 'a.jsonl']],
    [['--published', 'yesterday', 'a.html']],
  ])('a mistaken command %j is explained, with exit code 2', async (args) => {
    const { stdout, stderr, code } = await extract(...args);
    expect(stdout).toBe('');
    expect(stderr).toContain('extract -- [옵션] 파일');
    expect(code).toBe(2);
  });
});
