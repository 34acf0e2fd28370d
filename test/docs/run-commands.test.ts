/** Every command that the documents tell people to type is run here with files of ours, or by what is named beside it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, expect, it } from 'vitest';
import { root } from '../../.ci/steps.ts';
import { commandsIn, documents, textOf } from './documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'gyoryu-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SENTENCE = '청주시는 지난 12일 일본 돗토리시와 우호협력 협약을 체결했다.';
const LINE = JSON.stringify({ id: 'a', text: SENTENCE, publishedAt: '2023-05-14' });
const PAGE = `<!doctype html><meta charset="utf-8"><title>청주시, 돗토리시와 협약</title>
<meta property="article:published_time" content="2023-05-14T09:00:00+09:00">
<article><h1>청주시, 돗토리시와 협약</h1><div itemprop="articleBody"><p>${SENTENCE}</p><p>두 도시는 청소년과 문화 분야에서 교류를 이어 가기로 했다.</p></div></article>`;

const write = async (): Promise<void> => {
  mkdirSync(join(folder, '2019'), { recursive: true });
  writeFileSync(join(folder, '기사.jsonl'), LINE);
  writeFileSync(join(folder, '2019/1.jsonl'), LINE);
  writeFileSync(join(folder, '저장한쪽.html'), PAGE);
  const book = new ExcelJS.Workbook();
  book.addWorksheet('기사').addRows([
    ['뉴스 식별자', '일자', '언론사', '제목', '본문', 'URL'],
    ['1', '20230514', '어느 신문', '청주시, 돗토리시와 협약', SENTENCE, 'https://news.example.kr/1'],
  ]);
  await book.xlsx.writeFile(join(folder, '빅카인즈.xlsx'));
};

/** The command with the files of ours in the place of those it names. */
const here = (command: string): string =>
  command
    .replace(/기사\.jsonl|빅카인즈\.xlsx|교류\.csv|2019\/|저장한쪽\.html|대장\.db/g, (name) =>
      join(folder, name),
    )
    .replace('https://…', 'https://news.example.kr/1');

/** @returns standard output */
const typed = (command: string): string => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', here(command)], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout;
};

const untilSaid = (command: string, words: string): Promise<string> =>
  new Promise((resolve, reject) => {
    // A group of its own: npm, its shell and the ledger end together.
    const child = spawn('bash', ['-c', here(command)], { cwd: root, detached: true });
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
      if (said.includes(words)) process.kill(-(child.pid ?? 0), 'SIGTERM');
    });
    child.on('exit', () => (said.includes(words) ? resolve(said) : reject(new Error(said))));
  });

const jsonLine = (command: string): void => {
  expect(JSON.parse(typed(command))).toMatchObject({ isExchange: true, events: [{ date: '2023-05-12' }] });
};

const EXTRACT = 'npm run --silent extract --';
const RUN: Readonly<Record<string, (command: string) => unknown>> = {
  [`${EXTRACT} 기사.jsonl`]: jsonLine,
  [`${EXTRACT} --jobs 2 2019/*.jsonl`]: jsonLine,
  [`${EXTRACT} 저장한쪽.html --url https://…`]: jsonLine,
  [`${EXTRACT} --format csv 빅카인즈.xlsx > 교류.csv`]: (command) => {
    typed(command);
    expect(readFileSync(join(folder, '교류.csv'), 'utf8')).toContain('돗토리시');
  },
  'npm run deploy -- --dry-run': (command) => expect(typed(command)).toContain('구글에 보낸 것은 없습니다'),
  'npm run ledger -- --file 대장.db': (command) => untilSaid(command, 'gyoryu1:'),
};

/** What runs the others. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'npm ci': 'every fresh clone (.ci/setup/ready.mjs), npm run proof -- packages',
  'npm test': 'itself',
  'npm start': 'half a minute in a browser; its steps are test/e2e/first-day.test.ts',
  'npm start -- --headless': 'the same',
  'npm run check': 'npm test begins with its steps',
  'npm run build': 'npm test, as a step',
  'npm run zip': 'npm run proof -- packages, and .github/workflows/check.yml',
  'npm run bench': 'npm run proof -- benchmarks',
  'npm run proof': 'docs/proof.md is what it wrote',
  'npm run proof -- packages': 'the same',
  'npm run store':
    'a minute in a browser, before a release (docs/release.md); its words in test/docs/store.test.ts',
  'npm run extract': 'above, with its arguments',
  'npm run ledger': 'above, with a file of its own',
  'npm run deploy': 'a Google account; test/unit/deploy against a fake one',
  'npm run deploy -- -P test': 'the same',
  'npx clasp login': 'a Google account',
  'npx node test/corpus/floors.ts': 'it writes what test/corpus/gold.test.ts reads',
  'npx vitest run --project pure test/corpus/pages.test.ts -t 이름': 'npm test, with all names',
  'npx vitest run --project pure test/unit/reading': 'npm test',
  'npx vitest run --project pure test/unit/reading test/corpus/gold.test.ts': 'npm test',
  'npx vitest run test/unit/방이름': 'npm test, with all rooms',
  'npx wxt build -b firefox --mv3': 'npm run proof -- packages',
};

it('no command is in the documents that nobody runs, and none here that no document names', () => {
  const told = new Set(documents.flatMap((path) => commandsIn(textOf(path))));
  expect([...told].sort()).toEqual([...Object.keys(RUN), ...Object.keys(ELSEWHERE)].sort());
});

it.each(Object.entries(RUN))('%s', { timeout: 120_000 }, async (command, run) => {
  await write();
  await run(command);
});
