/** A ledger in a process of its own that is killed in the middle of its work and started again on the same file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../../.ci/steps.ts';
import { decodePairing, type Pairing } from '../../shared/record/pairing-code.ts';

const hello = z.object({ code: z.string() });

export interface KilledLedger {
  /** A key of its own for each start. */
  pairing: Pairing;
  kills: number;
  /** SIGKILL, and a new process on the same port. */
  kill(): Promise<void>;
  end(): Promise<void>;
}

/** @throws when the ledger does not start */
export const startKilledLedger = async (file: string, addOn: string): Promise<KilledLedger> => {
  let port = 0;
  let child: ChildProcess;

  const start = async (): Promise<Pairing> => {
    const script = join(root, 'test/unit/local/ledger-process.ts');
    const started = spawn(process.execPath, [script, file, String(port), addOn], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = started;
    const [line] = await once(started.stdout, 'data');
    const pairing = decodePairing(hello.parse(JSON.parse(String(line))).code);
    if (!pairing) throw new Error('no pairing code');
    port = Number(new URL(pairing.url).port);
    return pairing;
  };

  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  const ledger: KilledLedger = {
    pairing: await start(),
    kills: 0,
    kill: async () => {
      await stop();
      ledger.kills++;
      ledger.pairing = await start();
    },
    end: stop,
  };
  return ledger;
};
