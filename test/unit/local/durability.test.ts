/** What was acknowledged is there after a kill; a file is one process's; a damaged one is kept and its copy offered. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { startLedger } from '../../../apps-script/local/ledger.ts';
import { LedgerProblem } from '../../../apps-script/local/problem.ts';
import { builtAddOn, temporaryFolder } from './bundle-for-tests.ts';
import { capture, paired, recordIdOf, recordOf } from './client.ts';

const folder = temporaryFolder();
let bundle = '';
const processes: ChildProcess[] = [];

beforeAll(async () => {
  bundle = await builtAddOn(folder);
}, 60_000);
afterAll(() => {
  for (const child of processes) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const started = async (file: string, port: number): Promise<{ child: ChildProcess; code: string }> => {
  const child = spawn(process.execPath, [
    join(import.meta.dirname, 'ledger-process.ts'),
    file,
    String(port),
    bundle,
  ]);
  processes.push(child);
  const [line] = await once(child.stdout, 'data');
  return { child, code: z.object({ code: z.string() }).parse(JSON.parse(String(line))).code };
};

const storedIds = async (file: string): Promise<string[]> => {
  const ledger = await startLedger({ file, port: 0, bundle, quiet: true });
  const machine = ledger.print().find((sheet) => sheet.title === '_기록');
  await ledger.close();
  return (machine?.rows ?? []).slice(1).flatMap((row) => String(row[2] ?? '').split(' '));
};

describe('killed with SIGKILL in the middle of posts', () => {
  it('holds every acknowledged record once after each restart', { timeout: 120_000 }, async () => {
    const file = join(folder, 'killed.db');
    const acknowledged: string[] = [];
    let port = 0;
    let n = 0;
    for (let round = 0; round < 4; round++) {
      const { child, code } = await started(file, port);
      const pairing = paired(code);
      port = Number(new URL(pairing.url).port);
      const enough = acknowledged.length + 3;
      try {
        for (;;) {
          n += 1;
          const day = new Date(Date.UTC(2010, 0, 1 + n * 10)).toISOString().slice(0, 10);
          const [answer] = await capture(pairing, [recordOf(n, { date: day })]);
          if (answer?.outcome === 'stored') acknowledged.push(answer.recordId);
          // At another moment of the next posts each round.
          if (acknowledged.length === enough) setTimeout(() => child.kill('SIGKILL'), round * 9);
        }
      } catch {
        // The line broke: this record may or may not be there, the acknowledged ones must.
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    const stored = await storedIds(file);
    expect(acknowledged.length).toBeGreaterThanOrEqual(12);
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    const sent = Array.from({ length: n }, (_, i) => recordIdOf(i + 1));
    expect(stored.filter((id) => !sent.includes(id))).toEqual([]);
  });
});

const problem = async (file: string): Promise<string> => {
  try {
    await startLedger({ file, port: 0, bundle, quiet: true });
  } catch (error) {
    if (error instanceof LedgerProblem) return error.message;
    throw error;
  }
  throw new Error('The ledger started.');
};

describe('a second process', () => {
  it('is refused with a sentence, and the first goes on', { timeout: 60_000 }, async () => {
    const file = join(folder, 'twice.db');
    const { child, code } = await started(file, 0);
    expect(await problem(file)).toMatch(/다른 프로그램이 쓰고 있습니다/);
    expect(await capture(paired(code), [recordOf(1)])).toMatchObject([{ outcome: 'stored' }]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await storedIds(file)).toEqual([recordIdOf(1)]);
  });
});

describe('a damaged file', () => {
  const damage = (file: string): void => {
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(60_000, 0x5a), 0, 60_000, 4096);
    closeSync(handle);
  };

  it('is kept aside under a name that is told; the last good copy opens when asked for', {
    timeout: 60_000,
  }, async () => {
    const file = join(folder, 'damaged.db');
    const first = await startLedger({ file, port: 0, bundle, quiet: true });
    await capture(paired(first.pairing('시험')), [recordOf(1)]);
    await first.close();
    damage(file);
    const words = await problem(file);
    const aside = readdirSync(folder).find((name) => name.startsWith('damaged.db.손상-'));
    expect(words).toContain(join(folder, aside ?? '없음'));
    expect(words).toContain('--restore');
    expect(await problem(file)).toMatch(/없습니다.*--restore/s);
    const restored = await startLedger({ file, port: 0, bundle, quiet: true, recovery: 'restore' });
    await restored.close();
    expect(await storedIds(file)).toEqual([recordIdOf(1)]);
  });

  it('a file that is no ledger at all is not overwritten', async () => {
    const file = join(folder, 'letter.db');
    const handle = openSync(file, 'w');
    writeSync(handle, '편지입니다. 대장이 아닙니다.'.repeat(100));
    closeSync(handle);
    expect(await problem(file)).toMatch(/읽을 수 없습니다.*온전한 사본이 없습니다/s);
    expect(readdirSync(folder).some((name) => name.startsWith('letter.db.손상-'))).toBe(true);
  });
});
