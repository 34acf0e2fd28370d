/** The page's calls to its own server. */
import {
  type Operation,
  type OperationAnswer,
  type PageCommit,
  type RunAnswer,
  runAnswer,
  type Snapshot,
  triggersAnswer,
} from './protocol.ts';

export class ServerGone extends Error {}

const call = async <T>(path: string, body?: unknown): Promise<T> => {
  const response = await fetch(path, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(() => {
    throw new ServerGone('대장 프로그램이 꺼져 있습니다. 다시 켠 뒤 이 화면을 새로 고치십시오.');
  });
  if (!response.ok)
    throw new ServerGone(`대장이 요청을 받지 않았습니다(${response.status}). 화면을 새로 고치십시오.`);
  return response.json();
};

export const snapshot = (): Promise<Snapshot> => call('/sheet/api/snapshot');

export const sendOperation = (base: number, who: string, operation: Operation): Promise<OperationAnswer> =>
  call('/sheet/api/operation', { base, who, operation });

export interface Selected {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Runs a function of the add-on as the person at this page. */
export const runScript = async (
  who: string,
  name: string,
  args: readonly unknown[],
  selection: Selected | null,
): Promise<RunAnswer> => runAnswer.parse(await call('/sheet/api/run', { who, name, args, selection }));

export const timeTriggers = async () => triggersAnswer.parse(await call('/sheet/api/triggers'));
export const fireTrigger = async (name: string): Promise<RunAnswer> =>
  runAnswer.parse(await call('/sheet/api/fire', { name }));

/** Calls back for each commit after `revision`; `lost` when the line breaks and a snapshot is needed. */
export const follow = (revision: number, onCommit: (commit: PageCommit) => void, lost: () => void): void => {
  const stream = new EventSource(`/sheet/api/stream?from=${revision}`);
  stream.addEventListener('commit', (event) => onCommit(JSON.parse(event.data)));
  stream.addEventListener('lost', () => {
    stream.close();
    lost();
  });
  stream.addEventListener('error', () => {
    if (stream.readyState === EventSource.CLOSED) lost();
  });
};
