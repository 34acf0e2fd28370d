/** What a paired browser may ask of the ledger. */
import { LEDGER_SCHEMA } from '../../shared/ledger/layout.ts';
import { locate, status } from './ask-about.ts';
import type { Caller } from './caller.ts';
import { capture } from './capture.ts';
import { spreadsheetName, spreadsheetUrl } from './platform.ts';
import { sync } from './sync.ts';
import { undo } from './undo.ts';
import { VERSION } from './version.ts';

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
