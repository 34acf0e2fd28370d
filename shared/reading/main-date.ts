/** Which date is the day of the news. */
import type { DatedClause } from './dated.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';
import { beside } from './taking-part.ts';

const STANDING: Record<Scene['standing'], number> = {
  title: 0,
  lead: 3,
  second: 2.5,
  main: 1,
  background: -9,
  speech: -9,
};

/** The date of the news: a day before a month, the lead before what follows, beside a partner before alone. */
export const mainOf = (
  candidates: readonly DatedClause[],
  counterparts: readonly PartnerRole[],
): DatedClause | null => {
  let best: { one: DatedClause; score: number } | null = null;
  for (const one of candidates) {
    const score =
      STANDING[one.scene.standing] +
      (one.date.from.day === null && one.date.anaphor === null ? 0 : 2) +
      (one.scene.standing === 'lead' && one.resolved.range !== null ? 1 : 0) +
      (beside(one, counterparts).length > 0 ? 1 : 0) +
      (one.date.anaphor?.days === 0 && one.date.anaphor.from === 'told' ? -2 : 0);
    if (score > 0 && (!best || score > best.score)) best = { one, score };
  }
  return best?.one ?? null;
};
