/** Words of Korean news that are also names of foreign places. */
export const STOP_NOUNS: ReadonlySet<string> = new Set('위해 지난 유방 장사 수심 성도'.split(' '));
