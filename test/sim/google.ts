/**
 * Google, in virtual time: executions of the built script at once, each on a thread of its own. Every service
 * call is a scheduling point: it takes a while, its effect falls somewhere in that while, and the execution may
 * die before or after it.
 */
import * as z from 'zod/mini';
import type { Book } from '../../apps-script/local/book/book.ts';
import { Draft } from '../../apps-script/local/book/draft.ts';
import type { ExecutionKind, SharedLedger } from '../../apps-script/local/services/execution.ts';
import { textOf } from '../../apps-script/local/services/output.ts';
import { Triggers } from '../../apps-script/local/services/triggers.ts';
import { Database } from '../../apps-script/local/store/database.ts';
import type { FromThread, Ref, ToThread } from './messages.ts';
import { Quota } from './quota.ts';
import { ScriptLock } from './script-lock.ts';
import { Services } from './services.ts';
import type { Thread } from './threads.ts';
import { type End, type Start, type World, withoutInsertions } from './world.ts';

const MAX_EXECUTIONS = 30;
const SIX_MINUTES = 360_000;
/**
 * They neither wait for anyone nor change anything that others see; of SpreadsheetApp the script asks in the
 * background nothing but its own spreadsheet's id.
 */
const AT_ONCE: ReadonlySet<string> = new Set([
  'Utilities',
  'ContentService',
  'HtmlService',
  'Session',
  'SpreadsheetApp',
]);

const batchArguments = z.tuple([z.object({ requests: z.array(z.unknown()) }), z.string()]);

interface Running {
  readonly id: number;
  readonly thread: Thread;
  readonly services: Services;
  readonly began: number;
  readonly done: (end: End) => void;
}

export class Google implements SharedLedger {
  readonly database = new Database(':memory:', '교류대장');
  readonly triggers = new Triggers(this.database);
  readonly place = { id: 'simulated', url: 'https://docs.google.com/spreadsheets/d/simulated/edit' };
  readonly webAppUrl = 'https://script.google.com/macros/s/simulated/exec';
  lockHolder: number | null = null;
  /** Called after each change; `by` is the execution's number, null for a person. */
  watch: (before: Book, by: number | null) => void = () => undefined;
  /** Called after each call of the Sheets service, while its answer is on the way. */
  afterSheetsCall: (kind: ExecutionKind) => void = () => undefined;
  readonly tally = { executions: 0, calls: 0, deaths: 0, refusedAtCap: 0, quota: 0, atOnce: 0 };
  #world: World;
  #book: Book;
  #writer: number | null = null;
  #running = new Map<number, Running>();
  #lock: ScriptLock;
  #quota: Quota;

  constructor(world: World, start: Start) {
    this.#world = world;
    this.#book = start.book;
    this.#lock = new ScriptLock(this, world.clock, world.random, world.guarantees.lock);
    this.#quota = new Quota(world.clock);
    for (const [name, value] of Object.entries(start.properties)) this.database.setProperty(name, value);
  }

  /** True while any execution is at work. */
  get busy(): boolean {
    return this.#running.size > 0;
  }
  book(): Book {
    return this.#book;
  }
  html(name: string): string {
    return `<!-- ${name} -->`;
  }
  commit({ book }: { book: Book }): void {
    const before = this.#book;
    this.#book = book;
    this.watch(before, this.#writer);
  }

  /** What a person does in the sheet: at once, and without asking any lock. */
  edit(work: (draft: Draft) => void): void {
    const draft = new Draft(this.#book);
    work(draft);
    if (draft.changes.length > 0) this.commit({ book: draft.finish() });
  }

  post(contents: string, done: (end: End) => void): void {
    this.run('webapp', 'doPost', [{ postData: { contents, type: 'text/plain' } }], done);
  }

  run(kind: ExecutionKind, name: string, args: readonly unknown[], done: (end: End) => void): void {
    const { clock, random, threads, code } = this.#world;
    if (this.#running.size >= MAX_EXECUTIONS) {
      this.tally.refusedAtCap++;
      done({ is: 'error', message: 'There are too many scripts running simultaneously.' });
      return;
    }
    const id = ++this.tally.executions;
    const services = new Services({
      id,
      ledger: this,
      kind,
      user: 'owner@gyoryu.local',
      selection: null,
      shown: { menus: [], sidebar: null, dialog: null, alerts: [] },
      log: () => undefined,
    });
    const running: Running = { id, thread: threads.take(), services, began: clock.now, done };
    this.#running.set(id, running);
    this.tally.atOnce = Math.max(this.tally.atOnce, this.#running.size);
    const passed = services.encode(args, 'event') ?? '[]';
    clock.after(random.int(20, 400), () =>
      this.#turn(running, kind, { type: 'start', code, name, args: passed, now: clock.now }),
    );
  }

  #turn(running: Running, kind: ExecutionKind, message: ToThread): void {
    const { clock, random, weather } = this.#world;
    let said: FromThread = running.thread.turn(message);
    for (;;) {
      if (said.type !== 'call') {
        this.#end(running, said);
        return;
      }
      this.tally.calls++;
      const { ref, args } = said;
      if (random.chance(weather.crash) || clock.now - running.began > SIX_MINUTES) {
        this.#die(running);
        return;
      }
      if (!AT_ONCE.has(running.services.serviceOf(ref))) {
        this.#remote(running, kind, ref, args);
        return;
      }
      said = running.thread.turn(this.#perform(running, ref, args));
    }
  }

  #remote(running: Running, kind: ExecutionKind, ref: Ref, args: string): void {
    const { clock, random, weather } = this.#world;
    const [low, high] = weather.latency;
    const going = random.int(low, high) * random.real(0.1, 0.9);
    const coming = random.int(low, high) / 2;
    const answer = (message: ToThread): void => {
      if (random.chance(weather.crash)) {
        this.#die(running);
        return;
      }
      clock.after(coming, () => this.#turn(running, kind, message));
    };
    const result = (json: string): ToThread => ({ type: 'result', json, now: clock.now });
    clock.after(going, () => {
      const method = ref.path.at(-1) ?? '';
      if (method === 'tryLock') {
        const patience = Number(JSON.parse(args)[0]);
        this.#lock.take(running.id, patience, (taken) => answer(result(JSON.stringify(taken))));
        return;
      }
      if (method === 'batchUpdate' && !this.#world.guarantees.atomic) {
        this.#tear(running, ref, args, answer);
        return;
      }
      answer(this.#perform(running, ref, args));
      if (running.services.serviceOf(ref) === 'Sheets') this.afterSheetsCall(kind);
    });
  }

  #perform(running: Running, ref: Ref, args: string): ToThread {
    const { now } = this.#world.clock;
    const method = ref.path.at(-1) ?? '';
    try {
      if (running.services.serviceOf(ref) === 'Sheets' && !this.#quota.allows(method)) {
        this.tally.quota++;
        throw new Error(`API call to sheets.spreadsheets.${method} failed with error: Quota exceeded`);
      }
      const { inserts } = this.#world.guarantees;
      const list = running.services.decode(inserts ? args : withoutInsertions(args));
      this.#writer = running.id;
      const json = running.services.call(ref, Array.isArray(list) ? list : []);
      if (method === 'releaseLock') this.#lock.passOn();
      return json === undefined ? { type: 'result', now } : { type: 'result', json, now };
    } catch (error) {
      const message =
        typeof error === 'object' && error && 'message' in error ? String(error.message) : String(error);
      return { type: 'error', message, now };
    } finally {
      this.#writer = null;
    }
  }

  /** Without Google's guarantee: one request after the other, with time and perhaps death in between. */
  #tear(running: Running, ref: Ref, args: string, answer: (message: ToThread) => void): void {
    const { clock, random, weather } = this.#world;
    const [{ requests }, spreadsheet] = batchArguments.parse(JSON.parse(args));
    const step = (at: number): void => {
      const one = JSON.stringify([{ requests: [requests[at]] }, spreadsheet]);
      const message = this.#perform(running, ref, one);
      if (message.type === 'error' || at === requests.length - 1) answer(message);
      else if (random.chance(weather.crash)) this.#die(running);
      else clock.after(random.int(0, 5), () => step(at + 1));
    };
    step(0);
  }

  /** The lock of a dead execution falls a while later. */
  #die(running: Running): void {
    const { clock, random } = this.#world;
    this.tally.deaths++;
    running.thread.turn({ type: 'die' });
    this.#leave(running);
    running.done({ is: 'error', message: 'Service timed out.' });
    clock.after(random.int(0, 3000), () => this.#lock.drop(running.id));
  }

  #end(running: Running, said: Exclude<FromThread, { type: 'call' }>): void {
    this.#leave(running);
    this.#lock.drop(running.id);
    if (said.type === 'threw') {
      running.done({ is: 'error', message: said.message });
      return;
    }
    const value = running.services.decode(said.json);
    const text = textOf(value);
    running.done(text ? { is: 'text', text: text.text } : { is: 'value', value });
  }

  #leave(running: Running): void {
    this.#running.delete(running.id);
    this.#world.threads.giveBack(running.thread);
  }

  close(): void {
    this.database.close();
  }
}
