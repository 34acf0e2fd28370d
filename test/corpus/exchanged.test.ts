/**
 * A labelled article stays labelled when its names are exchanged, or when it is written in another way. What is read
 * then shows how far reading leans on the names and the spelling that it has met.
 */
import { describe, expect, test } from 'vitest';
import { ours } from './baselines.ts';
import { exchanged, type Labelled, labelledFrom } from './exchanged/article.ts';
import { Unsure } from './exchanged/marks.ts';
import type { Pool } from './exchanged/pools.ts';
import { VARIANTS } from './exchanged/variants.ts';
import { type Figures, linesOf, measureLines } from './measure.ts';

const SEEDS = [1, 2];
const FIGURES = ['detection', 'home', 'partner', 'country', 'date', 'row'] as const;
const DEV = linesOf('gold/dev.jsonl').map(labelledFrom);
const ORDINARY = linesOf('gold/ordinary.jsonl').map(labelledFrom);

const figuresOf = (articles: readonly Labelled[]): Figures =>
  measureLines(
    articles.map((article) => JSON.stringify(article)),
    ours,
  );

/** The articles that can be exchanged surely, and what became of them. */
const pairs = (pool: Pool): readonly (readonly [Labelled, Labelled])[] =>
  SEEDS.flatMap((seed) =>
    DEV.flatMap((article, at) => {
      try {
        const id = `${article.id}#${seed}`;
        return [
          [
            { ...article, id },
            { ...exchanged(article, seed * 1000 + at, pool), id },
          ] as const,
        ];
      } catch (error) {
        if (error instanceof Unsure) return [];
        throw error;
      }
    }),
  );

const shown = (figures: Figures): Record<string, number> =>
  Object.fromEntries(FIGURES.map((name) => [name, Math.round(figures[name] * 1000) / 1000]));

/** How much of each share exchanged names may cost. */
const LOSS: Readonly<Record<Pool, number>> = { plain: 0.02, guarded: 0.04, unknown: 0.11 };

describe.each(['plain', 'guarded', 'unknown'] as const)(
  '%s names instead of those in the article',
  (pool) => {
    const made = pairs(pool);

    test('most articles can be exchanged', () => {
      expect(made.length).toBeGreaterThan(SEEDS.length * DEV.length * 0.5);
      for (const [before, after] of made.filter(([before]) => before.isExchange))
        expect([after.homes, after.partners.map(({ name }) => name)], after.id).not.toEqual([
          before.homes,
          before.partners.map(({ name }) => name),
        ]);
    });

    test('are read as well as those', () => {
      const before = figuresOf(made.map(([article]) => article));
      const after = figuresOf(made.map(([, article]) => article));
      console.table({ before: shown(before), after: shown(after) });
      for (const name of FIGURES) expect(after[name], name).toBeGreaterThanOrEqual(before[name] - LOSS[pool]);
      expect(after.spans).toBe(1);
    });
  },
);

describe('written in another way', () => {
  const articles = [...DEV, ...ORDINARY];
  const before = figuresOf(articles);

  test.each(Object.entries(VARIANTS))('%s', (_, variant) => {
    const after = figuresOf(articles.map((article) => variant(article) ?? article));
    expect(after.alarms).toBeLessThanOrEqual(before.alarms);
    for (const name of FIGURES) expect(after[name], name).toBeGreaterThanOrEqual(before[name] - 0.01);
  });
});
