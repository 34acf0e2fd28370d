/** One kind of batchUpdate request: what it must look like and what it does to the draft. */
import type * as z from 'zod/mini';
import type { Draft } from '../book/draft.ts';

export interface Handler {
  run(draft: Draft, body: unknown, path: string): unknown;
}

export const checked = <T>(schema: z.ZodMiniType<T>, body: unknown, path: string): T => {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = [path, ...(issue?.path ?? [])].join('.');
  const what =
    issue?.code === 'unrecognized_keys' ? `Unknown name "${issue.keys.join('", "')}"` : issue?.message;
  throw new Error(`Invalid JSON payload received. ${what} at '${where}'`);
};

/** The reply that Google puts at the request's place; undefined is an empty one. */
export const handler = <T>(schema: z.ZodMiniType<T>, run: (draft: Draft, body: T) => unknown): Handler => ({
  run: (draft, body, path) => run(draft, checked(schema, body, path)),
});
