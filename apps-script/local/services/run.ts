/** One execution: a fresh context that holds the script and the stand-ins, and nothing else. */
import vm from 'node:vm';
import type { Execution, ExecutionKind, Selection, SharedLedger, Shown } from './execution.ts';
import { googleServices } from './google-services.ts';
import { Realm } from './realm.ts';
import { rangeStandIn, spreadsheetApp } from './spreadsheet.ts';

/** Google ends a script after six minutes, a simple trigger after thirty seconds. */
const LIMIT_MS: Record<ExecutionKind, number> = {
  webapp: 360_000,
  menu: 360_000,
  time: 360_000,
  simple: 30_000,
};

export interface Script {
  readonly code: vm.Script;
  /** IANA name from the manifest; the script's local time. */
  readonly timeZone: string;
}

export interface Call {
  readonly ledger: SharedLedger;
  readonly kind: ExecutionKind;
  readonly user: string;
  readonly selection?: Selection | null;
  readonly log: (line: string) => void;
}

export interface Outcome {
  readonly value: unknown;
  readonly shown: Shown;
}

export interface EditEvent {
  readonly at: Selection;
  /** Absent where more than one cell was edited, as in Google's event. */
  readonly value: unknown;
  readonly oldValue: unknown;
}

let executions = 0;

const services = (realm: Realm, execution: Execution): Record<string, object> => {
  const print = (...parts: unknown[]): void => execution.log(parts.map(String).join(' '));
  return {
    ...googleServices(realm, execution),
    Logger: realm.standIn('Logger', { log: print }),
    console: realm.standIn('console', { log: print, info: print, warn: print, error: print }),
  };
};

const inTimeZone = <T>(timeZone: string, work: () => T): T => {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
};

const open = (script: Script, call: Call): { realm: Realm; execution: Execution } => {
  const realm = new Realm();
  const execution: Execution = {
    id: ++executions,
    ledger: call.ledger,
    kind: call.kind,
    user: call.user,
    selection: call.selection ?? null,
    shown: { menus: [], sidebar: null, dialog: null, alerts: [] },
    log: call.log,
  };
  Object.assign(realm.context, services(realm, execution));
  script.code.runInContext(realm.context, { timeout: LIMIT_MS[call.kind] });
  return { realm, execution };
};

export class MissingFunction extends Error {}

/** Runs a global function by name; arguments go in as copies. */
export const runFunction = (script: Script, call: Call, name: string, args: readonly unknown[]): Outcome =>
  inTimeZone(script.timeZone, () => {
    const { realm, execution } = open(script, call);
    return invoke(realm, execution, name, args);
  });

export const runOnEdit = (script: Script, call: Call, event: EditEvent): Outcome =>
  inTimeZone(script.timeZone, () => {
    const { realm, execution } = open(script, call);
    const argument = realm.standIn('event', {
      authMode: 'LIMITED',
      range: rangeStandIn(realm, execution, event.at),
      user: realm.standIn('User', { getEmail: () => call.user }),
      source: spreadsheetApp(realm, execution).getActiveSpreadsheet(),
      value: event.value,
      oldValue: event.oldValue,
    });
    return invoke(realm, execution, 'onEdit', [argument]);
  });

const invoke = (realm: Realm, execution: Execution, name: string, args: readonly unknown[]): Outcome => {
  if (!/^[A-Za-z]\w*$/.test(name) || typeof realm.context[name] !== 'function') {
    throw new MissingFunction(`Script function not found: ${name}`);
  }
  realm.context.passed = realm.list(args.map((arg) => realm.give(arg)));
  const call = `(() => { const list = passed; delete globalThis.passed; return ${name}(...list); })()`;
  try {
    const value: unknown = vm.runInContext(call, realm.context, { timeout: LIMIT_MS[execution.kind] });
    return { value, shown: execution.shown };
  } finally {
    if (execution.ledger.lockHolder === execution.id) execution.ledger.lockHolder = null;
  }
};
