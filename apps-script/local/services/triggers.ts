/** Time triggers the add-on has set up, kept with the ledger. */
import * as z from 'zod/mini';
import type { Database } from '../store/database.ts';

const trigger = z.object({ handler: z.string(), minutes: z.number() });
export type Trigger = z.infer<typeof trigger>;

export class Triggers {
  #database: Database;
  #list: Trigger[];

  constructor(database: Database) {
    this.#database = database;
    this.#list = z.array(trigger).parse(JSON.parse(database.remembered('triggers', () => '[]')));
  }

  all(): readonly Trigger[] {
    return this.#list;
  }

  add(added: Trigger): void {
    this.#list = [...this.#list, added];
    this.#database.remember('triggers', JSON.stringify(this.#list));
  }
}
