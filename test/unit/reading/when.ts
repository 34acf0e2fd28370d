/** Which days reading finds, as the tests ask it. */
import { reading } from './resources.ts';

export const datesOf = (text: string, publishedAt = '2023-05-20'): (string | null)[] =>
  reading({ text, publishedAt }).events.map(({ date }) => date);

/** Each event's day with the partners that it is of. */
export const rowsOf = (text: string, publishedAt = '2023-05-20') => {
  const { events, partners } = reading({ text, publishedAt });
  return events.map(({ date, partners: at }) => [date, at.map((one) => partners[one]?.name)]);
};

/** News with a day of its own, behind which a test tells more. */
export const NEWS = '속초시는 지난 12일 시청에서 일본 요나고시 시장과 만나 교류 협정서에 서명했다.';
