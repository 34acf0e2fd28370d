/** The first date in a few words, counted from the day of publication. */
import { dayOf } from '../../shared/reading/calendar.ts';
import { datesIn } from '../../shared/reading/dates.ts';
import { resolveDate } from '../../shared/reading/resolve-date.ts';

/** EDTF; null where the words hold no date. */
export const dateIn = (words: string, publishedAt: string | null): string | null => {
  const context = { published: dayOf(publishedAt), tense: null, told: null, day: null, days: [], ranges: [] };
  for (const expression of datesIn(words)) {
    const { edtf } = resolveDate(expression, context);
    if (edtf !== null) return edtf;
  }
  return null;
};
