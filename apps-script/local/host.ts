/** One open ledger: the book, its file, the script that keeps it, and those who look on. */
import { randomBytes } from 'node:crypto';
import type { Book } from './book/book.ts';
import type { Change } from './book/change.ts';
import type { Place } from './book/read.ts';
import type { Bundle } from './bundle.ts';
import type { Batch } from './requests/batch-update.ts';
import { type ExecutionKind, OWNER, type Selection, type SharedLedger } from './services/execution.ts';
import { type EditEvent, type Outcome, runFunction, runOnEdit } from './services/run.ts';
import { Triggers } from './services/triggers.ts';
import type { Database } from './store/database.ts';

/** Simple triggers wait in line, two at most; Google drops the rest. */
const EDIT_QUEUE = 2;

export interface Commit {
  readonly revision: number;
  readonly changes: readonly Change[];
}

export class Host implements SharedLedger {
  readonly database: Database;
  readonly triggers: Triggers;
  readonly key: string;
  readonly deploymentId: string;
  readonly #id: string;
  readonly #bundle: Bundle;
  readonly #origin: string;
  readonly #log: (line: string) => void;
  readonly #watchers = new Set<(commit: Commit) => void>();
  readonly #recent: Commit[] = [];
  #book: Book;
  #edits: { event: EditEvent; user: string }[] = [];
  lockHolder: number | null = null;

  constructor(database: Database, bundle: Bundle, origin: string, log: (line: string) => void) {
    this.database = database;
    this.triggers = new Triggers(database);
    this.#bundle = bundle;
    this.#origin = origin;
    this.#log = log;
    this.#book = database.saved;
    const token = (): string => randomBytes(24).toString('base64url');
    this.key = database.remembered('key', token);
    this.deploymentId = database.remembered('deployment', token);
    this.#id = database.remembered('spreadsheet', token);
  }

  get webAppUrl(): string {
    return `${this.#origin}/macros/s/${this.deploymentId}/exec`;
  }
  get place(): Place {
    return { id: this.#id, url: `${this.#origin}/sheet?key=${this.key}` };
  }

  book(): Book {
    return this.#book;
  }

  html(name: string): string {
    const text = this.#bundle.html.get(name);
    if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return text;
  }

  commit({ book, changes }: Pick<Batch, 'book' | 'changes'>): void {
    this.database.save(book);
    this.#book = book;
    const commit = { revision: book.revision, changes };
    this.#recent.push(commit);
    if (this.#recent.length > 500) this.#recent.shift();
    for (const watcher of this.#watchers) watcher(commit);
  }

  /** Calls back after every commit; the returned function ends that. */
  watch(watcher: (commit: Commit) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Commits after a revision; null when they are no longer all known, so that a snapshot is needed. */
  since(revision: number): readonly Commit[] | null {
    if (revision === this.#book.revision) return [];
    const missed = this.#recent.filter((commit) => commit.revision > revision);
    return missed[0]?.revision === revision + 1 ? missed : null;
  }

  run(
    kind: ExecutionKind,
    name: string,
    args: readonly unknown[],
    { user = OWNER, selection = null }: { user?: string; selection?: Selection | null } = {},
  ): Outcome {
    const call = { ledger: this, kind, user, selection, log: this.#log };
    return runFunction(this.#bundle.script, call, name, args);
  }

  has(name: string): boolean {
    return this.#bundle.functions.includes(name);
  }

  /** A person's edit, after its commit. */
  edited(event: EditEvent, user: string): void {
    if (!this.has('onEdit') || this.#edits.length >= EDIT_QUEUE) return;
    this.#edits.push({ event, user });
    if (this.#edits.length === 1) setImmediate(() => this.#runEdits());
  }

  #runEdits(): void {
    const next = this.#edits[0];
    if (!next) return;
    try {
      const call = { ledger: this, kind: 'simple' as const, user: next.user, log: this.#log };
      runOnEdit(this.#bundle.script, call, next.event);
    } catch (error) {
      this.#log(`onEdit: ${error instanceof Error ? error.message : error}`);
    }
    this.#edits.shift();
    if (this.#edits.length > 0) setImmediate(() => this.#runEdits());
  }
}
