/** Reading as a whole takes no square of a text's length, whatever the text is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../.ci/steps.ts';
import { countries } from '../../shared/places/countries.ts';
import { governments } from '../../shared/places/governments.ts';
import { loadPlaces } from '../../shared/places/load.ts';
import { read } from '../../shared/reading/index.ts';
import { RUNS, runOf } from './slow-patterns.ts';

/** The long round takes a million characters, half of them in the text and half in the title. */
const LENGTH = process.env.GYORYU_FUZZ_TIMES ? 500_000 : 50_000;
const packed = readFileSync(join(root, 'shared/places/data/foreign-places.txt'), 'utf8');
const resources = { places: loadPlaces(packed), governments, countries };

/** Milliseconds of this process's own work. */
const cost = (text: string): number => {
  const began = process.cpuUsage();
  read({ text, title: text, publishedAt: '2024-05-10' }, resources);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

const WORDS = [
  '중국 ',
  '자매결연 ',
  '지난 18일 ',
  '“',
  '남양주시는 ',
  '대표단이 ',
  '발대식했',
  '사전모임했 ',
];

it.each([...RUNS, ...WORDS])(
  '%j, four times as long, takes no sixteen times as long',
  { timeout: 60_000 },
  (run) => {
    const [short, long] = [runOf(run, LENGTH / 4), runOf(run, LENGTH)];
    cost(short);
    // Below a tenth of a second a ratio says nothing.
    expect(cost(long)).toBeLessThan(Math.max(100, 10 * cost(short)));
  },
);
