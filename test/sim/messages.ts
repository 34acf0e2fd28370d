/** What a thread that runs an execution and the conductor, who owns all services, say to each other. */
import * as z from 'zod/mini';

/** A place among the conductor's objects: one of them, and the names that lead on from it. */
const ref = z.object({ handle: z.number(), path: z.array(z.string()) });
export type Ref = z.infer<typeof ref>;

/** Values travel as JSON; an object of the conductor's as `{"$ref": …}`. */
export const refHolder = z.strictObject({ $ref: ref });

/** `now` is the virtual time in ms since 1970; a message without `json` brings undefined. */
export const toThread = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    code: z.string(),
    name: z.string(),
    args: z.string(),
    now: z.number(),
  }),
  z.object({ type: z.literal('result'), json: z.optional(z.string()), now: z.number() }),
  z.object({ type: z.literal('error'), message: z.string(), now: z.number() }),
  /** The execution is dead: its code unwinds, and nothing it still calls has an effect. */
  z.object({ type: z.literal('die') }),
]);
export type ToThread = z.infer<typeof toThread>;

export const fromThread = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), ref, args: z.string() }),
  z.object({ type: z.literal('returned'), json: z.optional(z.string()) }),
  z.object({ type: z.literal('threw'), message: z.string() }),
]);
export type FromThread = z.infer<typeof fromThread>;
