/** The scores that reading must keep. `node test/corpus/floors.ts` raises them to what is measured, never lowers one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { ours } from './baselines.ts';
import { type Figures, measure } from './measure.ts';

export const CORPORA = {
  dev: 'gold/dev.jsonl',
  seeds: 'gold/seeds.jsonl',
  ordinary: 'gold/ordinary.jsonl',
  own: 'own/own-dev.jsonl',
  'own-ordinary': 'own/own-ordinary-dev.jsonl',
  second: 'own/second-dev.jsonl',
  'second-ordinary': 'own/second-ordinary-dev.jsonl',
  third: 'own/third-dev.jsonl',
  'third-ordinary': 'own/third-ordinary-dev.jsonl',
  fourth: 'own/fourth-dev.jsonl',
  'fourth-ordinary': 'own/fourth-ordinary-dev.jsonl',
  fifth: 'own/fifth-dev.jsonl',
  'fifth-ordinary': 'own/fifth-ordinary-dev.jsonl',
  sixth: 'own/sixth-dev.jsonl',
  'sixth-ordinary': 'own/sixth-ordinary-dev.jsonl',
} as const;
export type Corpus = keyof typeof CORPORA;
export const isCorpus = (name: string): name is Corpus => Object.hasOwn(CORPORA, name);

const FILE = new URL('floors.json', import.meta.url);
const floors = z.record(z.string(), z.record(z.string(), z.number()));
export const readFloors = () => floors.parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** Shares are kept to three places, rounded down; alarms are a ceiling. */
const raised = (before: Record<string, number> | undefined, now: Figures): Record<string, number> =>
  Object.fromEntries(
    Object.entries(now).map(([name, value]) => {
      const old = before?.[name];
      if (name === 'alarms') return [name, old === undefined ? value : Math.min(old, value)];
      return [name, Math.max(old ?? 0, Math.floor(value * 1000) / 1000)];
    }),
  );

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const before = readFloors();
  const after = Object.entries(CORPORA).map(([name, file]) => [
    name,
    raised(before[name], measure(file, ours)),
  ]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(after), null, 2)}\n`);
  console.log(after);
}
