/** `spreadsheets.batchUpdate`: every request is tried on a draft; one that fails leaves the book as it was. */
import * as z from 'zod/mini';
import type { Book } from '../book/book.ts';
import type { Change } from '../book/change.ts';
import { Draft } from '../book/draft.ts';
import { cellRequests } from './cells.ts';
import { dimensionRequests } from './dimensions.ts';
import { checked, type Handler } from './request.ts';
import { sheetRequests } from './sheets.ts';

const handlers = new Map<string, Handler>(
  Object.entries({ ...cellRequests, ...dimensionRequests, ...sheetRequests }),
);

const resource = z.strictObject({
  requests: z
    .array(z.record(z.string(), z.unknown()))
    .check(z.minLength(1, 'Must specify at least one request.')),
  includeSpreadsheetInResponse: z.optional(z.boolean()),
});

export interface Batch {
  readonly book: Book;
  readonly changes: readonly Change[];
  readonly replies: readonly unknown[];
}

export const applyBatch = (book: Book, body: unknown): Batch => {
  const draft = new Draft(book);
  const replies = checked(resource, body, 'body').requests.map((request, i) => {
    const [name, ...others] = Object.keys(request);
    if (name === undefined || others.length > 0) throw new Error(`Invalid requests[${i}]: one kind each.`);
    const found = handlers.get(name);
    if (!found) throw new Error(`unimplemented: ${name}`);
    try {
      return found.run(draft, request[name], name) ?? {};
    } catch (error) {
      throw new Error(`Invalid requests[${i}].${name}: ${error instanceof Error ? error.message : error}`);
    }
  });
  return { book: draft.finish(), changes: draft.changes, replies };
};
