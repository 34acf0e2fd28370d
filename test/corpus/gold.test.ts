/** Reading against labelled articles: no score falls below its floor, and every baseline is beaten. */
import { expect, test } from 'vitest';
import { firstDateOnly, naiveGazetteer, ours, titleOnly } from './baselines.ts';
import { CORPORA, isCorpus, readFloors } from './floors.ts';
import { type Figures, measure } from './measure.ts';

const table = (rows: Record<string, Figures>): void =>
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, figures]) => [
        name,
        Object.fromEntries(
          Object.entries(figures).map(([key, value]) => [key, Math.round(value * 1000) / 1000]),
        ),
      ]),
    ),
  );

const floors = readFloors();

test.each(Object.keys(CORPORA))('floors hold on %s', (name) => {
  if (!isCorpus(name)) throw new Error(name);
  const found = measure(CORPORA[name], ours);
  table({ [name]: found });
  for (const [key, floor] of Object.entries(floors[name] ?? {})) {
    const value = Object.entries(found).find(([one]) => one === key)?.[1] ?? Number.NaN;
    if (key === 'alarms') expect(value, key).toBeLessThanOrEqual(floor);
    else expect(value, key).toBeGreaterThanOrEqual(floor);
  }
});

test('every floor is written down', () => {
  expect(Object.keys(floors)).toEqual(Object.keys(CORPORA));
});

test('simple readers stay behind', () => {
  const own = measure(CORPORA.dev, ours);
  const naive = measure(CORPORA.dev, naiveGazetteer);
  const title = measure(CORPORA.dev, titleOnly);
  const first = measure(CORPORA.dev, firstDateOnly);
  table({ ours: own, 'naive gazetteer': naive, 'title only': title, 'first date': first });
  expect(own.partner).toBeGreaterThan(naive.partner + 0.3);
  // The title is read by the same rules: what they learn, it learns too.
  expect(own.whole).toBeGreaterThan(title.whole + 0.25);
  expect(own.date).toBeGreaterThan(first.date + 0.1);
});
