/** 연결 확인: asks the ledger for its name. */
import { changeSettings, loadSettings } from '../settings/store.ts';
import { connectionOf } from './connection.ts';
import type { Problem } from './entry.ts';
import { ask } from './transport.ts';

export type CheckResult =
  | { is: 'connected'; sheet: string; member: string; sheetUrl: string }
  | { is: 'failed'; problem: Problem };

export const checkLedger = async (ledgerId: string, version: string): Promise<CheckResult> => {
  const ledger = (await loadSettings()).ledgers.find(({ id }) => id === ledgerId);
  if (!ledger) return { is: 'failed', problem: { code: 'no_ledger', message: null } };
  const answer = await ask(await connectionOf(ledger), 'hello', { extension: version });
  if (answer.is !== 'answered') return { is: 'failed', problem: answer.problem };
  const { sheet, sheetUrl, member } = answer.body;
  await changeSettings((old) => ({
    ...old,
    ledgers: old.ledgers.map((each) => (each.id === ledgerId ? { ...each, name: sheet, sheetUrl } : each)),
  }));
  return { is: 'connected', sheet, sheetUrl, member };
};
