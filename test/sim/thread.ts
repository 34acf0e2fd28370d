/** One of Google's machines: runs an execution of the built script, and asks the conductor at each service call. */
import vm from 'node:vm';
import { MessagePort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { Realm } from '../../apps-script/local/services/realm.ts';
import { Line } from './line.ts';
import { type FromThread, type Ref, refHolder, type ToThread, toThread } from './messages.ts';

const SERVICES = [
  'ContentService',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'Utilities',
] as const;

const { port, bells, executionsPerContext } = z
  .object({
    port: z.instanceof(MessagePort),
    bells: z.instanceof(SharedArrayBuffer),
    executionsPerContext: z.number(),
  })
  .parse(workerData);
const line = new Line(port, bells, 1);
const receive = (): ToThread => toThread.parse(line.receive(Number.POSITIVE_INFINITY));
const send = (message: FromThread): void => line.send(message);

const scripts = new Map<string, vm.Script>();
const compiled = (code: string): vm.Script => {
  const known = scripts.get(code);
  if (known) return known;
  const script = new vm.Script(code, { filename: 'Code.js' });
  scripts.set(code, script);
  return script;
};

/** The script's clock is the simulation's. */
const VIRTUAL_DATE = `(now) => {
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...args) { if (args.length === 0) super(now()); else super(...args); }
    static now() { return now(); }
  };
}`;

class Context {
  #realm = new Realm();
  #refs = new WeakMap<object, Ref>();
  #parse: unknown = vm.runInContext('JSON.parse', this.#realm.context);
  #dead = false;
  #now = 0;
  #executions = 0;
  readonly code: string;

  constructor(code: string) {
    this.code = code;
    const install: unknown = vm.runInContext(VIRTUAL_DATE, this.#realm.context);
    if (typeof install === 'function') install(() => this.#now);
    for (const name of SERVICES) this.#realm.context[name] = this.#remote({ handle: 0, path: [name] });
    compiled(code).runInContext(this.#realm.context);
  }

  run(name: string, args: string, now: number): FromThread {
    this.#now = now;
    this.#executions++;
    this.#dead = false;
    try {
      const entry: unknown = this.#realm.context[name];
      const list = this.#decode(args);
      if (typeof entry !== 'function' || !Array.isArray(list)) throw new Error(`There is no ${name}.`);
      return { type: 'returned', json: this.#encode(entry(...list)) };
    } catch (error) {
      return {
        type: 'threw',
        message: typeof error === 'object' && error && 'message' in error ? String(error.message) : 'threw',
      };
    }
  }

  get isWorn(): boolean {
    return this.#executions >= executionsPerContext;
  }

  #encode(value: unknown): string | undefined {
    return JSON.stringify(value, (_, part: unknown) => {
      const ref = typeof part === 'function' ? this.#refs.get(part) : undefined;
      return ref ? { $ref: ref } : part;
    });
  }

  /** Made of the script's own objects. */
  #decode(json: string | undefined): unknown {
    if (json === undefined || typeof this.#parse !== 'function') return undefined;
    if (!json.includes('"$ref"')) return this.#parse(json);
    return this.#parse(json, (_: string, part: unknown) => {
      const holder = typeof part === 'object' && part && '$ref' in part ? refHolder.safeParse(part) : null;
      return holder?.success ? this.#remote(holder.data.$ref) : part;
    });
  }

  #remote(ref: Ref): object {
    const proxy: object = new Proxy(() => undefined, {
      get: (_, key) =>
        typeof key === 'symbol' || key === 'toJSON' || key === 'then'
          ? undefined
          : this.#remote({ ...ref, path: [...ref.path, key] }),
      apply: (_, __, args: unknown[]) => this.#call(ref, args),
    });
    this.#refs.set(proxy, ref);
    return proxy;
  }

  #call(ref: Ref, args: unknown[]): unknown {
    if (this.#dead) throw this.#realm.error('dead');
    send({ type: 'call', ref, args: this.#encode(args) ?? '[]' });
    const answer = receive();
    if (answer.type === 'start') throw new Error('An execution was started inside another.');
    if (answer.type === 'die') {
      this.#dead = true;
      throw this.#realm.error('dead');
    }
    this.#now = answer.now;
    if (answer.type === 'error') throw this.#realm.error(answer.message);
    return this.#decode(answer.json);
  }
}

/** The next context is made ahead, while the conductor goes on. */
let ready: Context | null = null;
for (;;) {
  const start = receive();
  if (start.type !== 'start') throw new Error(`Nothing runs here to receive ${start.type}.`);
  const context: Context = ready?.code === start.code ? ready : new Context(start.code);
  send(context.run(start.name, start.args, start.now));
  ready = context.isWorn ? new Context(start.code) : context;
}
