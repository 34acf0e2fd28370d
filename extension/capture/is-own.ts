/** Whether a government is one of 우리 지자체, under its name of then or of today. */
import type { Home } from '../../shared/record/exchange-record.ts';

/** True for all where none is set. */
export const isOwn = (ownHomes: readonly string[], { code, successor }: Home): boolean =>
  ownHomes.length === 0 || ownHomes.includes(code) || (successor != null && ownHomes.includes(successor));
