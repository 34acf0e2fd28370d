/** Exchanges of a large team: four governments and sixty partners, a new day of each pair every twenty days. */

import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import { recordIdOf, recordOf } from '../unit/local/client.ts';

const HOMES = ['남양주시', '하남시', '오산시', '구리시'] as const;
const PARTNERS = 60;
const DAYS_BETWEEN = 20;
const FIRST_DAY = Date.UTC(1996, 0, 1);
const DAY_MS = 86_400_000;

/** The n-th, unlike all others. */
export const exchange = (n: number): ExchangeRecord => {
  const home = HOMES[n % HOMES.length] ?? HOMES[0];
  const partner = Math.floor(n / HOMES.length) % PARTNERS;
  const turn = Math.floor(n / (HOMES.length * PARTNERS));
  const date = new Date(FIRST_DAY + turn * DAYS_BETWEEN * DAY_MS).toISOString().slice(0, 10);
  const sample = recordOf(n);
  return {
    ...sample,
    recordId: recordIdOf(n),
    home: { name: home, code: `KR/경기도/${home}`, province: '경기도' },
    partner: {
      ...sample.partner,
      name: `교류${partner}시`,
      asWritten: `교류${partner}시`,
      placeId: `geonames:${1_000_000 + partner}`,
    },
    date,
    dateAsWritten: null,
    content: `${home}, 교류${partner}시와 ${turn + 1}번째 만남`,
    article: {
      ...sample.article,
      title: `${home}, 교류${partner}시와 ${turn + 1}번째 만남`,
      publishedAt: date,
    },
  };
};

export const exchanges = (from: number, count: number): ExchangeRecord[] =>
  Array.from({ length: count }, (_, n) => exchange(from + n));
