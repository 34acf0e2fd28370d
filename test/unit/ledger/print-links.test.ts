import { expect, it } from 'vitest';
import { EXCHANGES, HISTORY, STATUS } from '../../../shared/ledger/layout.ts';
import { printLinks } from '../../../shared/ledger/print-links.ts';

const sheets = [
  { id: EXCHANGES.id, title: '우리 실적' },
  { id: HISTORY.id, title: '변경이력' },
  { id: STATUS.id, title: '교류 현황' },
];

it('makes a PDF of each sheet that is printed: tables across with their header, the status on one page', () => {
  const links = printLinks('https://docs.google.com/spreadsheets/d/1AbC-d_2/edit#gid=0', sheets);
  expect(links.map(({ title }) => title)).toEqual(['우리 실적', '교류 현황']);
  const [table, page] = links.map(({ url }) => new URL(url));
  expect(table?.origin + (table?.pathname ?? '')).toBe(
    'https://docs.google.com/spreadsheets/d/1AbC-d_2/export',
  );
  expect(Object.fromEntries(table?.searchParams ?? [])).toMatchObject({
    format: 'pdf',
    size: 'A4',
    portrait: 'false',
    fitw: 'true',
    fzr: 'true',
    gid: String(EXCHANGES.id),
  });
  expect(Object.fromEntries(page?.searchParams ?? [])).toMatchObject({
    portrait: 'true',
    scale: '4',
    gid: String(STATUS.id),
  });
});

it('makes none of a ledger that is not at Google', () => {
  expect(printLinks('http://127.0.0.1:8787/sheet?key=x', sheets)).toEqual([]);
});
