/** Which clauses are history: who is named there is background. */
import type { Span } from '../record/analysis.ts';
import type { DatedClause } from './dated.ts';
import type { Scene } from './scenes.ts';
import { isOld } from './standing-dates.ts';

/** 지난 3월 협약을 맺은 준모드시 대표단이: only the words before the name are history. */
const FORMED =
  /^[^.]{0,40}?(?:맺은|체결한|결연한|결연을 한|주년을 맞(?:은|이한)|(?:자매|벗|도시|형제|짝|이웃|사이)(?:가|이)?\s?된|손(?:을\s)?잡은|사귄)\s/;

/** …가 된 뒤 처음으로: what stands behind is the news again. */
const AFTERWARDS = /(?:뒤|이후|이래|후)[,\s]/;

/** Clauses that tell of earlier years or months: who is named there is background. */
export const pastClauses = (
  dated: readonly DatedClause[],
  publishedAt: string | null,
): { scene: Scene; span: Span }[] => {
  const current = dated.some(
    (one) =>
      one.role === 'event' &&
      ['lead', 'second'].includes(one.scene.standing) &&
      one.date.from.day !== null &&
      one.date.from.year !== 'last',
  );
  return dated
    .filter(
      (one) =>
        one.role === 'since' ||
        one.role === 'recalled' ||
        (one.role === 'event' &&
          one.date.anaphor === null &&
          (isOld(one, publishedAt) ||
            (current &&
              one.date.from.year === 'last' &&
              one.date.from.month !== null &&
              one.scene.standing !== 'lead'))),
    )
    .map(({ scene, clause, date }) => {
      const behind = scene.text.slice(date.end, clause.end);
      const formed = FORMED.exec(behind)?.[0].length ?? AFTERWARDS.exec(behind)?.index;
      // 26일에는 교토시에 들러 지난해 치른 회의의 보고서를 건넨다: what stands before is the day's.
      const late = scene.dates.some(
        ({ start, end, from }) => start >= clause.start && end <= date.start && from.day !== null,
      );
      const start = late || formed !== undefined ? date.start : clause.start;
      return { scene, span: { start, end: formed === undefined ? clause.end : date.end + formed } };
    });
};
