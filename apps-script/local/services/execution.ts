/** What an execution of the script is, and what all executions of one ledger share. */

import type { Book } from '../book/book.ts';
import type { Place } from '../book/read.ts';
import type { Batch } from '../requests/batch-update.ts';
import type { Database } from '../store/database.ts';
import type { Triggers } from './triggers.ts';

/** `simple` is onOpen or onEdit: it may not use what needs an authorisation. */
export type ExecutionKind = 'webapp' | 'menu' | 'simple' | 'time';

/** Zero-based place of the cursor in the page of the person who runs the script. */
export interface Selection {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface MenuItem {
  readonly caption: string;
  /** Null for a separator and a submenu. */
  readonly handler: string | null;
  readonly items: MenuItem[] | null;
}

/** What an execution asked the page to show. */
export interface Shown {
  menus: MenuItem[];
  sidebar: { title: string; html: string } | null;
  dialog: { title: string; html: string } | null;
  alerts: string[];
}

export interface SharedLedger {
  readonly database: Database;
  readonly place: Place;
  readonly webAppUrl: string;
  readonly triggers: Triggers;
  /** The execution that holds the script lock. */
  lockHolder: number | null;
  book(): Book;
  commit(batch: Pick<Batch, 'book' | 'changes'>): void;
  /** Text of one of the add-on's html files. */
  html(name: string): string;
}

/** The account that owns the spreadsheet and deployed the web app. */
export const OWNER = 'owner@gyoryu.local';

export interface Execution {
  readonly id: number;
  readonly ledger: SharedLedger;
  readonly kind: ExecutionKind;
  /** E-mail address of the account it runs as. */
  readonly user: string;
  readonly selection: Selection | null;
  readonly shown: Shown;
  readonly log: (line: string) => void;
}
