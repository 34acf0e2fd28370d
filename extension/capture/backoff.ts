/** When to try again: doubling from five seconds to half an hour, each spread by ±30 % so that a team does not return at once. */
const FIRST_MS = 5_000;
const LONGEST_MS = 30 * 60_000;

/** @param chance in [0, 1) */
export const backoffMs = (attempts: number, chance = Math.random()): number =>
  Math.min(FIRST_MS * 2 ** Math.max(0, attempts - 1), LONGEST_MS) * (0.7 + 0.6 * chance);
