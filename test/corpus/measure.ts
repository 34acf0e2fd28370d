/** Scores a reader on a labelled file with the judge (score.mjs). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const articleLine = z.object({
  id: z.string(),
  title: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  text: z.string(),
});
export type ArticleLine = z.infer<typeof articleLine>;

const f1 = z.object({ f1: z.number(), fp: z.number() });
const judged = z.object({
  detection: f1,
  home: f1,
  partner: f1,
  countryAccuracy: z.number(),
  eventDate: f1,
  row: f1,
  kindAccuracy: z.number(),
  endDayAccuracy: z.number(),
  evidence: z.number(),
  wholeArticleRight: z.number(),
});

/** Shares from 0 to 1; `alarms` counts articles that are no exchange and were called one. */
export interface Figures {
  detection: number;
  home: number;
  partner: number;
  country: number;
  date: number;
  row: number;
  kind: number;
  lastDay: number;
  spans: number;
  whole: number;
  alarms: number;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const linesOf = (corpus: string): string[] =>
  readFileSync(here(corpus), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

export const articlesOf = (corpus: string): ArticleLine[] =>
  linesOf(corpus).map((line) => articleLine.parse(JSON.parse(line)));

export const measure = (corpus: string, reader: (article: ArticleLine) => unknown): Figures =>
  measureLines(linesOf(corpus), reader);

/** @param lines labelled articles, as JSON */
export const measureLines = (
  lines: readonly string[],
  reader: (article: ArticleLine) => unknown,
): Figures => {
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-score-'));
  try {
    const gold = join(folder, 'gold.jsonl');
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(gold, lines.join('\n'));
    writeFileSync(
      predicted,
      lines.map((line) => JSON.stringify(reader(articleLine.parse(JSON.parse(line))))).join('\n'),
    );
    const out = execFileSync(process.execPath, [here('score.mjs'), gold, predicted, '--json'], {
      encoding: 'utf8',
    });
    const found = judged.parse(JSON.parse(out));
    return {
      detection: found.detection.f1,
      home: found.home.f1,
      partner: found.partner.f1,
      country: found.countryAccuracy,
      date: found.eventDate.f1,
      row: found.row.f1,
      kind: found.kindAccuracy,
      lastDay: found.endDayAccuracy,
      spans: found.evidence,
      whole: found.wholeArticleRight,
      alarms: found.detection.fp,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
