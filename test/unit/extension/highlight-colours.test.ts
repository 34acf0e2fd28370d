/** Contrast of the highlights on a white page and on a black one, after WCAG 2.2. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAINTED } from '../../../extension/paint/paint.ts';

type Colour = readonly number[];

const CSS = readFileSync(new URL('../../../extension/entrypoints/highlight.css', import.meta.url), 'utf8');
const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];

const luminance = (colour: Colour): number => {
  const [r = 0, g = 0, b = 0] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Colour, b: Colour): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};
const over = (ground: Colour, share: number, page: Colour): Colour =>
  page.map((part, at) => share * (ground[at] ?? 0) + (1 - share) * part);

/** The ground with its share, and the underline, of a highlight in the style sheet. */
const looksOf = (name: string): { ground: Colour; share: number; line: Colour } => {
  const rule = new RegExp(`gyoryu-${name}\\) \\{[^}]*?rgb\\((.+?) / (\\d+)%\\)[^}]*?#(\\w{6})`).exec(CSS);
  if (!rule) throw new Error(`no rule for ${name}`);
  const [, ground = '', share, line = ''] = rule;
  return {
    ground: ground.split(' ').map(Number),
    share: Number(share) / 100,
    line: [0, 2, 4].map((at) => Number.parseInt(line.slice(at, at + 2), 16)),
  };
};

describe.each([
  ['white', WHITE, BLACK],
  ['black', BLACK, WHITE],
])('on a %s page', (_, page, text) => {
  it.each(PAINTED)('%s: the underline and the text stand out from their ground', (name) => {
    const { ground, share, line } = looksOf(name);
    const mixed = over(ground, share, page);
    expect(contrast(line, mixed)).toBeGreaterThanOrEqual(3);
    expect(contrast(text, mixed)).toBeGreaterThanOrEqual(7);
  });
});
