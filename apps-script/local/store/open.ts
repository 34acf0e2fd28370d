/** Opening a ledger file: one process at a time; a damaged file is kept aside and its last good copy offered. */
import { copyFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { LedgerProblem } from '../problem.ts';
import { backupOf, Database } from './database.ts';

/** What to do where the file is missing but a copy of it is not. */
export type Recovery = 'ask' | 'restore' | 'new';

const when = (time: Date): string =>
  new Intl.DateTimeFormat('ko-KR', { dateStyle: 'long', timeStyle: 'short' }).format(time);

const stamp = (time: Date): string => time.toISOString().replace(/\D/g, '').slice(0, 14);

const offer = (file: string): string =>
  existsSync(backupOf(file))
    ? `마지막으로 온전했던 사본(${when(statSync(backupOf(file)).mtime)})으로 열려면 --restore를, 빈 대장으로 새로 시작하려면 --new를 붙여 다시 실행하십시오.`
    : '온전한 사본이 없습니다. 빈 대장으로 새로 시작하려면 --new를 붙여 다시 실행하십시오.';

const isLocked = (error: unknown): boolean =>
  error instanceof Error && /database is locked/.test(error.message);

/** Moves the damaged file and its journals out of the way and returns the new name. */
const keepAside = (file: string): string => {
  const aside = `${file}.손상-${stamp(new Date())}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  }
  return aside;
};

const recover = (file: string, recovery: Recovery): void => {
  if (existsSync(file) || !existsSync(backupOf(file))) return;
  if (recovery === 'ask') throw new LedgerProblem(`대장 파일 ${file}이(가) 없습니다. ${offer(file)}`);
  if (recovery === 'restore') copyFileSync(backupOf(file), file);
};

/** Throws a LedgerProblem when another process has the file, or when it cannot be read. */
export const openLedgerFile = (file: string, title: string, recovery: Recovery): Database => {
  recover(file, recovery);
  try {
    const database = new Database(file, title);
    database.backUp();
    return database;
  } catch (error) {
    if (isLocked(error)) {
      throw new LedgerProblem(
        `대장 파일 ${file}을(를) 다른 프로그램이 쓰고 있습니다. 이미 열어 둔 대장이 있으면 그것을 쓰고, 아니면 그 프로그램을 끝낸 뒤 다시 실행하십시오.`,
      );
    }
    const aside = keepAside(file);
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new LedgerProblem(
      `대장 파일 ${file}이(가) 손상되어 읽을 수 없습니다(${reason}). 그 파일은 ${aside}에 그대로 두었습니다. ${offer(file)}`,
    );
  }
};
