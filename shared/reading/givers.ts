/** Tied governments at home that gave on a day of their own. */
import type { DatedClause } from './dated.ts';
import type { PartnerRole } from './roles.ts';
import { isCandidate } from './standing-dates.ts';

const GAVE = /성금|구호|위로금|물품|보냈|보내|실어|부쳤|건넸|건네|전달|전했|보탰|맡겼|기탁|기부/;
/** 정읍시는 지난 9일 이불을 실어 왔고: a tied government at home that gave on a day of its own takes part. */
export const givers = (
  partners: readonly PartnerRole[],
  dated: readonly DatedClause[],
  publishedAt: string | null,
): PartnerRole[] =>
  partners.filter(
    ({ entity, role }) =>
      entity.kind === 'korea' &&
      role === 'mentioned' &&
      dated.some(
        (one) =>
          one.date.from.day !== null &&
          ['lead', 'second', 'main'].includes(one.scene.standing) &&
          entity.mentions.some(
            ({ nameStart, head }) =>
              nameStart >= one.clause.start &&
              nameStart < one.date.start &&
              ['은', '는', '이', '가', '도'].includes(head.tail.particle),
          ) &&
          GAVE.test(one.scene.text.slice(one.clause.start, one.clause.end)) &&
          isCandidate(one, publishedAt),
      ),
  );
