/**
 * What became of each seed, kept in `.output/simulator/`: a run that was broken off goes on where it stood. The file is
 * named after all that a trial follows from, so that another script or another simulator begins anew.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../../.ci/steps.ts';
import { bundleCode } from '../../apps-script/build.ts';
import { PROPERTIES } from '../sim/properties.ts';
import type { Trial } from '../sim/simulate.ts';

const keptTrial = z.object({
  seed: z.number(),
  broken: z.array(z.enum(PROPERTIES)),
  captured: z.number(),
  acknowledged: z.number(),
  edits: z.number(),
  tally: z.object({
    executions: z.number(),
    calls: z.number(),
    deaths: z.number(),
    refusedAtCap: z.number(),
    quota: z.number(),
    atOnce: z.number(),
  }),
  ms: z.number(),
});
export type KeptTrial = z.infer<typeof keptTrial>;

export const keptOf = ({ broken, ...trial }: Trial, ms: number): KeptTrial => ({
  ...trial,
  broken: [...broken.keys()],
  ms: Math.round(ms),
});

const MADE_OF = ['test/sim/*.ts', 'apps-script/local/{book,requests,services,store}/*.ts'];

const identity = async (): Promise<string> => {
  const { code } = await bundleCode();
  const hash = createHash('sha256').update(code);
  for (const path of MADE_OF.flatMap((pattern) => globSync(pattern, { cwd: root })).sort())
    hash.update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 12);
};

export interface Trials {
  readonly all: KeptTrial[];
  add(trial: KeptTrial): void;
}

/** Those of the same script and simulator that ran before. */
export const openTrials = async (): Promise<Trials> => {
  const folder = join(root, '.output/simulator');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${await identity()}.jsonl`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // A line that was being written when the process was killed is no trial.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  writeFileSync(file, whole);
  const all = whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => keptTrial.parse(JSON.parse(line)));
  return {
    all,
    add: (trial) => {
      all.push(trial);
      appendFileSync(file, `${JSON.stringify(trial)}\n`);
    },
  };
};
