/** The install guide keeps pace with the buttons it names, its drawings, and the template's address. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../.ci/steps.ts';
import { TEMPLATE_URL } from '../../shared/record/links.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const guide = read('docs/install.md');

const DRAWINGS = 'docs/images/install';
/** Where the words stand that people see on our buttons, menus and command lines. */
const OUR_WORDS = [
  'extension/locales/ko.json',
  'apps-script/src/menu.ts',
  'apps-script/sidebar/pages/connections.ts',
  'apps-script/deploy/main.ts',
]
  .map(read)
  .join('\n');

const boldIn = (text: string): string[] => [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, word]) => word ?? '');
const imagesIn = (text: string): { alt: string; file: string }[] =>
  [...text.matchAll(/!\[(.*?)\]\((.+?)\)/g)].map(([, alt, file]) => ({ alt: alt ?? '', file: file ?? '' }));
const headingsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-')
      .toLowerCase(),
  );

describe('the install guide', () => {
  it('names our buttons as they are', () => {
    const bold = new Set(boldIn(guide));
    expect(bold.size).toBeGreaterThan(10);
    for (const word of bold) {
      expect(OUR_WORDS, word).toContain(word);
      // Markdown leaves the asterisks standing where a sign before them meets a Korean particle after them.
      expect(word).toMatch(/\p{L}$/u);
    }
  });

  it('points at headings it has', () => {
    const anchors = [...guide.matchAll(/\]\(#(.+?)\)/g)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(0);
    for (const anchor of anchors) expect(headingsIn(guide)).toContain(anchor);
  });

  it('leads to the template where there is one, and to the command where there is none', () => {
    const [template, command] = [guide.indexOf('견본을 복사해'), guide.indexOf('명령으로 만들기')];
    expect([template, command]).not.toContain(-1);
    expect(template < command).toBe(TEMPLATE_URL !== '');
    expect(guide.includes('docs.google.com/spreadsheets/d/')).toBe(TEMPLATE_URL !== '');
    expect(guide).toContain(TEMPLATE_URL);
  });

  it('shows each drawing, described in words', () => {
    const shown = imagesIn(guide);
    expect(shown.map(({ file }) => file.split('/').at(-1)).sort()).toEqual(
      readdirSync(join(root, DRAWINGS)).sort(),
    );
    for (const { alt, file } of shown) expect(alt.length, file).toBeGreaterThan(10);
  });

  it.each(readdirSync(join(root, DRAWINGS)))('%s stands alone, in light and in dark', (name) => {
    const drawing = read(`${DRAWINGS}/${name}`);
    expect(drawing).toMatch(/<title>.+<\/title>/);
    expect(drawing).toContain('prefers-color-scheme:dark');
    expect(drawing).not.toMatch(/<script|<image|href=|url\(|@import/);
  });
});
