/** Words that stand for years, months, days and numbers of days. */
import type { DateExpression, RelativeMonth, RelativeYear } from './date-expression.ts';

export const YEAR_WORDS: Record<string, RelativeYear> = {
  지난해: 'last',
  작년: 'last',
  올해: 'this',
  올: 'this',
  금년: 'this',
  내년: 'next',
  명년: 'next',
  재작년: 'before-last',
  같은해: 'same',
  그해: 'same',
  당해: 'same',
  이듬해: 'following',
  다음해: 'following',
};
export const MONTH_WORDS: Record<string, RelativeMonth> = {
  지난달: 'last',
  이달: 'this',
  이번달: 'this',
  금월: 'this',
  전월: 'last',
  내달: 'next',
  다음달: 'next',
  같은달: 'same',
  그달: 'same',
};
export const DAY_WORDS: Record<string, DateExpression['anaphor']> = {
  이날: { days: 0, from: 'told' },
  같은날: { days: 0, from: 'told' },
  당일: { days: 0, from: 'told' },
  그날: { days: 0, from: 'told' },
  전날: { days: -1, from: 'told' },
  이튿날: { days: 1, from: 'told' },
  다음날: { days: 1, from: 'told' },
  익일: { days: 1, from: 'told' },
  어제: { days: -1, from: 'published' },
  그제: { days: -2, from: 'published' },
  오늘: { days: 0, from: 'published' },
  내일: { days: 1, from: 'published' },
  모레: { days: 2, from: 'published' },
};
export const COUNTED: Record<string, number> = {
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  일주일: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};
/** 사흘 is 3, 5일 is 5. */
export const daysCounted = (words: string): number | null =>
  COUNTED[words] ?? (/^\d{1,2}일$/.test(words) ? Number(words.slice(0, -1)) : null);
