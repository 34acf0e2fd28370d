const KST_MS = 9 * 3_600_000;

/** `2026-11-22T10:31:05+09:00` of milliseconds since 1970. */
export const kst = (ms: number): string => new Date(ms + KST_MS).toISOString().replace(/\.\d+Z$/, '+09:00');
