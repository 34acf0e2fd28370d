/** Calls of the add-on's server side. Google passes JSON both ways and nothing else. */
import type { PlacesState, Untaught } from '../../shared/ledger/alike-places.ts';
import type { FormCell, FormFilter, FormOptions } from '../../shared/ledger/form-rows.ts';
import type { FormKind } from '../../shared/ledger/forms.ts';
import type { PrintLink } from '../../shared/ledger/print-links.ts';
import type { Bulk, Candidate, Finding, ListedKey, ReviewState } from '../../shared/ledger/review-view.ts';
import type { EntryContext, Part, SavedForm } from '../../shared/ledger/sidebar.ts';
import type { RecordAnswer, Spelling } from '../../shared/record/envelope.ts';
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import { notice } from './dom.ts';

/** The server's functions that the sidebar uses, by their global names. */
export interface Server {
  reviewSelected(): ReviewState;
  reviewNext(n: number | null, step: 1 | -1): ReviewState;
  reviewOne(n: number): ReviewState;
  review(n: number, verdict: string, seen: string): ReviewState;
  confirmSelected(): Bulk;
  restoreReviews(before: Bulk['before'], set: string): number;
  settleSuggestion(n: number, index: number, accept: boolean): ReviewState;
  listDuplicates(): { a: Candidate; b: Candidate }[];
  listMerged(): { a: Candidate; b: Candidate }[];
  listDeleted(): Candidate[];
  reviveDeleted(n: number): Candidate[];
  deleteAgain(n: number): Candidate[];
  mergeDuplicates(a: number, b: number): null;
  splitDuplicates(a: number, b: number): null;
  keepApart(a: number, b: number): null;
  createPairing(person: string, device: string): string;
  listKeys(): ListedKey[];
  revokeKey(keyId: string): null;
  replaceAllKeys(): { code: string; revoked: number };
  listForms(): SavedForm[];
  saveForm(form: SavedForm): SavedForm[];
  deleteForm(name: string): SavedForm[];
  listFormOptions(kind: FormKind): FormOptions;
  fillFormRows(kind: FormKind, columns: readonly (string | null)[], filter: FormFilter): FormCell[][];
  checkUp(): Finding[];
  listPrints(): PrintLink[];
  listPlaces(): PlacesState;
  teachSpelling(taught: Spelling): PlacesState;
  unteachSpelling(m: number): Untaught;
  keepPlacesApart(a: number, b: number): PlacesState;
  readPart(name: Part): string;
  entryContext(): EntryContext;
  enterRecords(records: readonly ExchangeRecord[], spellings: readonly Spelling[]): RecordAnswer[];
  takeBackEntered(recordIds: readonly string[]): RecordAnswer[];
}

type Run = {
  withSuccessHandler(done: (value: never) => void): Run;
  withFailureHandler(failed: (error: Error) => void): Run;
} & { readonly [Name in keyof Server]: (...args: Parameters<Server[Name]>) => void };

declare const google: { readonly script: { readonly run: Run } };

/** Rejects with the server's own Korean sentence. */
export const call = <Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> =>
  new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((value: ReturnType<Server[Name]>) => resolve(value))
      .withFailureHandler(reject);
    Reflect.apply(run[name], run, args);
  });

/** Google runs the sidebar as the browser's first account, which may not be the one that opened the sheet. */
const OTHER_ACCOUNT = /PERMISSION_DENIED|permission|authoriz/i;

const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message.replace(/^Error: /, '') : String(error);
  return OTHER_ACCOUNT.test(message)
    ? `이 창을 여는 계정과 시트의 계정이 다를 수 있습니다. 이 시트의 계정만 로그인한 크롬 사용자(프로필)에서 다시 여십시오. (${message})`
    : message;
};

/** Runs what a button started: one thing at a time, and a failure becomes a sentence. */
let working = false;
export const doing = async (words: string, work: () => Promise<string | null>): Promise<void> => {
  if (working) return;
  working = true;
  notice(words);
  try {
    notice((await work()) ?? '');
  } catch (error) {
    notice(reasonOf(error), true);
  } finally {
    working = false;
  }
};
