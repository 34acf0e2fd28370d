/**
 * Draws the toolbar icons: `node extension/icons/draw.ts` writes the PNG set in public/icon from the shapes here.
 * Each state differs by shape and by colour; all stay legible at 16 pixels.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const ARROWS = `<path d="M6.2 9.1h9.2" /><path d="M12.7 5.9l3.4 3.2-3.4 3.2" /><path d="M17.8 15.1H8.6" /><path d="M11.3 11.9l-3.4 3.2 3.4 3.2" />`;
const STATES = {
  idle: { ground: '#64748b', line: '#ffffff', shape: ARROWS },
  found: { ground: '#0b5a66', line: '#ffd466', shape: ARROWS },
  known: { ground: '#047857', line: '#ffffff', shape: '<path d="M6.4 12.6l3.8 3.9 7.4-8.6" />' },
  waiting: {
    ground: '#1e4fae',
    line: '#ffffff',
    shape: '<path d="M12 17.6V7" /><path d="M7.4 11.2L12 6.6l4.6 4.6" />',
  },
};
const SIZES = [16, 32, 48, 128];
const OUT = 'extension/public/icon';

const svg = ({ ground, line, shape }: (typeof STATES)['idle'], size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" style="display:block">
    <rect x="1" y="1" width="22" height="22" rx="5.5" fill="${ground}" />
    <g fill="none" stroke="${line}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${shape}</g>
  </svg>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
await mkdir(OUT, { recursive: true });
for (const [name, look] of Object.entries(STATES))
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<body style="margin:0">${svg(look, size)}</body>`);
    await writeFile(`${OUT}/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
await browser.close();
