/** What a paired browser may ask of the ledger. */
import { LEDGER_SCHEMA } from '../../shared/ledger/layout.ts';
import { locate, status } from './ask-about.ts';
import { capture } from './capture.ts';
import { spreadsheetName, spreadsheetUrl } from './platform.ts';
import { sync } from './sync.ts';
import { undo } from './undo.ts';
import { VERSION } from './version.ts';

export interface Caller {
  readonly keyId: string;
  /** The member's name, as given when the key was made. */
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const hello = (_body: unknown, caller: Caller) => ({
  sheet: spreadsheetName(),
  sheetUrl: spreadsheetUrl(),
  schema: LEDGER_SCHEMA,
  member: caller.person,
  version: VERSION,
});

type Operation = (body: unknown, caller: Caller) => unknown;

export const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['hello', hello],
  ['capture', capture],
  ['undo', undo],
  ['locate', locate],
  ['status', status],
  ['sync', sync],
]);
