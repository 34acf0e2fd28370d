/** One point in time as written: 2022. 5. 18. · 지난 2005년 · 지난달 28일 · 내달 4~7일 · 8월 말. */
import type { DateExpression, DatePoint } from './date-expression.ts';
import { MONTH_WORDS, YEAR_WORDS } from './date-words.ts';
import { Opening } from './opening.ts';

const LEAD = new Opening(/(지난|오는|다가오는|돌아오는|이번)(?:\s{1,2}|(?=\d))/y);
const YEAR = new Opening(
  /(?:((?:19|20)\d\d)\s?년(?:도)?|'(\d\d)\s?년(?:도)?|(지난\s?해|작년|올해|금년|내년|명년|재작년|같은\s?해|그해|당해|이듬해|다음\s?해|올(?=\s?\d{1,2}\s?월)))\s{0,2}/y,
);
const MONTH = new Opening(
  /(?:(\d{1,2})\s?월(?!드)|(지난\s?달|이번\s?달|이달|금월|전월|내달|다음\s?달|같은\s?달|그달))\s{0,2}/y,
);
const PART = new Opening(
  /(?:초순|상순|중순|하순|초|말|중)(?![가-힣])|(?:초순|상순|중순|하순|말|초|중)(?=에|부터|까지|께|쯤|경|의)/y,
);
/** 3일간, 2일차, 5일장 and the like are lengths and names, no days of the month. */
const DAY = new Opening(
  /(\d{1,2})\s?일(?!간|\s간(?:의|으로)?[\s,]|째|차|장|만에|\s?만에|\s?동안|\s?이내|\s?내에|치|본|선\b|\s?평균|\s?최대|\s?(?:일정(?!을 (?:마|끝))|과정|코스|여정|짜리)|여\s?일)/y,
);
const DAY_LIST = new Opening(
  /(\d{1,2})일?\s?([~·,-])\s?(?:(\d{1,2})일?\s?[·,]\s?)?(?:(\d{1,2})\s?월\s?)?(\d{1,2})\s?일(?!간|째|차|\s?동안)/y,
);
const NUMERIC = new Opening(
  /(?:((?:19|20)\d\d)|'(\d\d))\s?[.\-/]\s?(\d{1,2})(?:\s?[.\-/]\s?(\d{1,2})(?!\d)(?:\s?일|\.)?)?/y,
);
const NUMERIC_TO = new Opening(
  /\s?(?:\([일월화수목금토]\))?\s?~\s?(?:((?:19|20)\d\d)\s?\.\s?|'(\d\d)\s?\.\s?)?(?:(\d{1,2})\s?\.\s?)?(\d{1,2})(?:\s?일|\.)?(?![\d.])/y,
);

export const compact = (words: string): string => words.replace(/\s/g, '');
const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
const shortYear = (digits: string | undefined): number | null => {
  const year = number(digits);
  return year === null ? null : year < 70 ? 2000 + year : 1900 + year;
};

/** `to`: the last day, where list or numbers give one. */
export interface PointRead {
  end: number;
  point: DatePoint;
  lead: DateExpression['lead'];
  to: DatePoint | null;
}

export const emptyPoint = (): DatePoint => ({ year: null, month: null, day: null, weekday: null });
const possible = (month: number | null, day: number | null): boolean =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31));

/** 2022. 5. 18. · '20. 10. 23. · 2022-05-18 · '23. 5. 3.~5. 6. */
const readNumeric = (text: string, at: number): PointRead | null => {
  const match = NUMERIC.at(text, at);
  if (!match || /\d/.test(text.charAt(at - 1))) return null;
  const point = { ...emptyPoint(), year: number(match[1]) ?? shortYear(match[2]) };
  const [month, day] = [number(match[3]), number(match[4])];
  if (!possible(month, day) || (day === null && text.charAt(NUMERIC.end) !== '.')) return null;
  const from = { ...point, month, day };
  let end = NUMERIC.end;
  if (day === null) return { end: end + 1, point: from, lead: null, to: null };
  const range = NUMERIC_TO.at(text, end);
  if (!range) return { end, point: from, lead: null, to: null };
  end = NUMERIC_TO.end;
  const year = number(range[1]) ?? shortYear(range[2]) ?? from.year;
  const to = { ...emptyPoint(), year, month: number(range[3]) ?? month, day: number(range[4]) };
  return possible(to.month, to.day)
    ? { end, point: from, lead: null, to }
    : { end: match.index + match[0].length, point: from, lead: null, to: null };
};

/** 지난 2005년 · 올해 7월 · 지난달 28일 · 내달 4~7일 · 8월 말 */
const readWords = (text: string, at: number): PointRead | null => {
  const point = emptyPoint();
  let end = at;
  let lead: DateExpression['lead'] = null;
  let to: DatePoint | null = null;
  const takeLead = (): void => {
    const match = LEAD.at(text, end);
    if (!match || YEAR.at(text, end) || MONTH.at(text, end)) return;
    lead = match[1] === '지난' ? 'past' : match[1] === '이번' ? lead : 'future';
    end = LEAD.end;
  };
  takeLead();
  const year = YEAR.at(text, end);
  if (year) {
    point.year = number(year[1]) ?? shortYear(year[2]) ?? YEAR_WORDS[compact(year[3] ?? '')] ?? null;
    end = YEAR.end;
    takeLead();
  }
  const month = MONTH.at(text, end);
  if (month) {
    point.month = number(month[1]) ?? MONTH_WORDS[compact(month[2] ?? '')] ?? null;
    end = MONTH.end;
    if (PART.at(text, end)) end = PART.end;
    else takeLead();
  }
  const list = DAY_LIST.at(text, end);
  const single = list ? null : DAY.at(text, end);
  if (list) {
    const [first, last] = [Number(list[1]), Number(list[5])];
    const joined = list[2] === '~' || list[2] === '-' || last - first <= 2;
    point.day = first;
    if (joined) {
      to = { ...emptyPoint(), month: number(list[4]), day: last };
      end = DAY_LIST.end;
    } else end += (list[1] ?? '').length + (text.startsWith('일', end + (list[1] ?? '').length) ? 1 : 0);
  } else if (single) {
    point.day = Number(single[1]);
    end = DAY.end;
  }
  if (point.year === null && point.month === null && point.day === null) return null;
  if (typeof point.month === 'number' && !possible(point.month, null)) return null;
  if (!possible(null, point.day) || (to && !possible(null, to.day))) return null;
  return { end, point, lead, to };
};

/** 5. 16.(화): a month and a day that a day of the week makes plain. */
const MONTH_DAY = new Opening(/(\d{1,2})\.\s?(\d{1,2})\.?(?=\s?\([일월화수목금토](?:요일)?\))/y);
/** Behind a number of one digit or two. */
const hasPoint = (text: string, at: number): boolean =>
  text.charAt(at + 1) === '.' || text.charAt(at + 2) === '.';
const readMonthDay = (text: string, at: number): PointRead | null => {
  if (!hasPoint(text, at)) return null;
  const match = MONTH_DAY.at(text, at);
  if (!match || /[\d.]/.test(text.charAt(at - 1))) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  if (!possible(month, day)) return null;
  return { end: MONTH_DAY.end, point: { ...emptyPoint(), month, day }, lead: null, to: null };
};

/** 8.11. ~ 12일, 7. 8.~7. 10., (4.13~10.12): a range of days in numbers alone; a decimal has no such end. */
const DAYS_TO = new Opening(
  /(\d{1,2})\.\s?(\d{1,2})(\.)?\s?~\s?(?:(\d{1,2})\.\s?)?(\d{1,2})(?!\d|\.\d)(\s?일|\.(?!\d))?/y,
);
const readDaysTo = (text: string, at: number): PointRead | null => {
  if (!hasPoint(text, at)) return null;
  const match = DAYS_TO.at(text, at);
  if (!match || /[\d.]/.test(text.charAt(at - 1))) return null;
  const end = DAYS_TO.end;
  const bracketed = text.charAt(at - 1) === '(' && text.charAt(end) === ')' && match[4] !== undefined;
  if (match[6] === undefined && !bracketed) return null;
  if (match[3] === undefined && !bracketed && !/일/.test(match[6] ?? '')) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  const to = { ...emptyPoint(), month: number(match[4]) ?? month, day: Number(match[5]) };
  if (!possible(month, day) || !possible(to.month, to.day)) return null;
  return { end, point: { ...emptyPoint(), month, day }, lead: null, to };
};

export const readPoint = (text: string, at: number): PointRead | null =>
  readNumeric(text, at) ?? readDaysTo(text, at) ?? readMonthDay(text, at) ?? readWords(text, at);
