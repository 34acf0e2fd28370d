/**
 * Date expressions of Korean news as written, not yet placed on the calendar:
 * 지난 13일 · 지난달 28일부터 30일까지 · 오는 20일 · 16~17일 · 지난 22일부터 4박 6일 · '20. 10. 23. · 이튿날 · 올해 5월.
 */
export type RelativeYear = 'before-last' | 'last' | 'this' | 'next' | 'same' | 'following';
export type RelativeMonth = 'last' | 'this' | 'next' | 'same';

export interface DatePoint {
  year: number | RelativeYear | null;
  month: number | RelativeMonth | null;
  day: number | null;
  /** 0 is Sunday, from `27일(화)`. */
  weekday: number | null;
}

export interface DateExpression {
  start: number;
  end: number;
  from: DatePoint;
  /** Last day: a point of its own, or a number of days counted from the first (3박 4일 is 4). */
  to: DatePoint | { days: number } | null;
  /** 지난 / 오는 in front. */
  lead: 'past' | 'future' | null;
  /** 이날 0, 전날 −1, 이튿날 +1, counted from the day told last; 어제, 오늘, 내일 from publication. */
  anaphor: { days: number; from: 'told' | 'published' } | null;
  /** 부터 with no end: something begins that day. */
  begins: boolean;
  /** 까지 alone: something ends that day. */
  ends: boolean;
}

const YEAR_WORDS: Record<string, RelativeYear> = {
  지난해: 'last',
  작년: 'last',
  올해: 'this',
  올: 'this',
  금년: 'this',
  내년: 'next',
  재작년: 'before-last',
  같은해: 'same',
  그해: 'same',
  당해: 'same',
  이듬해: 'following',
  다음해: 'following',
};
const MONTH_WORDS: Record<string, RelativeMonth> = {
  지난달: 'last',
  이달: 'this',
  이번달: 'this',
  금월: 'this',
  내달: 'next',
  다음달: 'next',
  같은달: 'same',
  그달: 'same',
};
const DAY_WORDS: Record<string, DateExpression['anaphor']> = {
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
const COUNTED: Record<string, number> = {
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
/** Days: beyond it `23일부터 23일 일정` is a slip of the pen, no length. */
const LONGEST_STAY = 15;
const WEEKDAYS = '일월화수목금토';

const BEGIN =
  /지난|오는|다가오는|돌아오는|이번|올|작년|금년|내년|재작년|같은|그해|그달|그날|당해|이듬해|이달|내달|전날|다음|이날|당일|이튿날|익일|어제|그제|오늘|내일|모레|'?\d/g;
const LEAD = /(지난|오는|다가오는|돌아오는|이번)\s{0,2}/y;
const YEAR =
  /(?:((?:19|20)\d\d)\s?년(?:도)?|'(\d\d)\s?년(?:도)?|(지난\s?해|작년|올해|금년|내년|재작년|같은\s?해|그해|당해|이듬해|다음\s?해|올(?=\s?\d{1,2}\s?월)))\s{0,2}/y;
const MONTH =
  /(?:(\d{1,2})\s?월(?!드)|(지난\s?달|이번\s?달|이달|금월|내달|다음\s?달|같은\s?달|그달))\s{0,2}/y;
const PART =
  /(?:초순|상순|중순|하순|초|말|중)(?![가-힣])|(?:초순|상순|중순|하순|말|초|중)(?=에|부터|까지|께|쯤|경|의)/y;
/** 3일간, 2일차, 5일장 and the like are lengths and names, no days of the month. */
const DAY =
  /(\d{1,2})\s?일(?!간|째|차|장|만에|\s?만에|\s?동안|\s?이내|\s?내에|치|본|선\b|\s?평균|\s?최대|\s?일정|여\s?일)/y;
const DAY_LIST =
  /(\d{1,2})일?\s?([~·,-])\s?(?:(\d{1,2})일?\s?[·,]\s?)?(?:(\d{1,2})\s?월\s?)?(\d{1,2})\s?일(?!간|째|차|\s?동안)/y;
const NUMERIC =
  /(?:((?:19|20)\d\d)|'(\d\d))\s?[.\-/]\s?(\d{1,2})(?:\s?[.\-/]\s?(\d{1,2})(?!\d)(?:\s?일|\.)?)?/y;
const NUMERIC_TO =
  /\s?(?:\([일월화수목금토]\))?\s?~\s?(?:((?:19|20)\d\d)\s?\.\s?|'(\d\d)\s?\.\s?)?(?:(\d{1,2})\s?\.\s?)?(\d{1,2})(?:\s?일|\.)?(?![\d.])/y;
const DAY_WORD =
  /(?:이날|같은\s?날|당일|그날|전날|이튿날|다음\s?날|익일|어제|그제|오늘|내일|모레)(?=[\s,에은의부까로]|오[전후]|$)/y;
const AFTER_DAY =
  /\s?(?:\(\s?([월화수목금토일])(?:요일)?[^)]{0,8}\)|\((?:현지\s?시[각간]|한국\s?시[각간])[^)]{0,6}\))/y;
const TILDE = /\s?[~-]\s?/y;
const AND = /(?:과|와|,|\s및)\s/y;
const FROM = /부터(?![가-힣])/y;
const UNTIL_GAP = /[^.\d"'()]{0,18}/y;
const UNTIL = /\s?까지/y;
const NIGHTS = /(?:부터)?[^.\d"]{0,14}(\d{1,2})박\s?,?\s?(\d{1,2})일/y;
const COUNT =
  /부터\s?(?:오는\s)?(?:(이틀|사흘|나흘|닷새|엿새|이레|일주일|여드레|아흐레|열흘|보름)|(\d{1,2})일)\s?(?:간|동안|일정|에 걸쳐)/y;

const stick = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const compact = (words: string): string => words.replace(/\s/g, '');
const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
const shortYear = (digits: string | undefined): number | null => {
  const year = number(digits);
  return year === null ? null : year < 70 ? 2000 + year : 1900 + year;
};

interface Read {
  end: number;
  point: DatePoint;
  lead: DateExpression['lead'];
  to: DatePoint | null;
}

const emptyPoint = (): DatePoint => ({ year: null, month: null, day: null, weekday: null });
const possible = (month: number | null, day: number | null): boolean =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31));

/** 2022. 5. 18. · '20. 10. 23. · 2022-05-18 · '23. 5. 3.~5. 6. */
const readNumeric = (text: string, at: number): Read | null => {
  const match = stick(NUMERIC, text, at);
  if (!match || /\d/.test(text.charAt(at - 1))) return null;
  const point = { ...emptyPoint(), year: number(match[1]) ?? shortYear(match[2]) };
  const [month, day] = [number(match[3]), number(match[4])];
  if (!possible(month, day) || (day === null && text.charAt(NUMERIC.lastIndex) !== '.')) return null;
  const from = { ...point, month, day };
  let end = NUMERIC.lastIndex;
  if (day === null) return { end: end + 1, point: from, lead: null, to: null };
  const range = stick(NUMERIC_TO, text, end);
  if (!range) return { end, point: from, lead: null, to: null };
  end = NUMERIC_TO.lastIndex;
  const year = number(range[1]) ?? shortYear(range[2]) ?? from.year;
  const to = { ...emptyPoint(), year, month: number(range[3]) ?? month, day: number(range[4]) };
  return possible(to.month, to.day)
    ? { end, point: from, lead: null, to }
    : { end: match.index + match[0].length, point: from, lead: null, to: null };
};

/** 지난 2005년 · 올해 7월 · 지난달 28일 · 내달 4~7일 · 8월 말 */
const readWords = (text: string, at: number): Read | null => {
  const point = emptyPoint();
  let end = at;
  let lead: DateExpression['lead'] = null;
  let to: DatePoint | null = null;
  const takeLead = (): void => {
    if (stick(YEAR, text, end) || stick(MONTH, text, end)) return;
    const match = stick(LEAD, text, end);
    if (!match) return;
    lead = match[1] === '지난' ? 'past' : match[1] === '이번' ? lead : 'future';
    end = LEAD.lastIndex;
  };
  takeLead();
  const year = stick(YEAR, text, end);
  if (year) {
    point.year = number(year[1]) ?? shortYear(year[2]) ?? YEAR_WORDS[compact(year[3] ?? '')] ?? null;
    end = YEAR.lastIndex;
    takeLead();
  }
  const month = stick(MONTH, text, end);
  if (month) {
    point.month = number(month[1]) ?? MONTH_WORDS[compact(month[2] ?? '')] ?? null;
    end = MONTH.lastIndex;
    if (stick(PART, text, end)) end = PART.lastIndex;
    else takeLead();
  }
  const list = stick(DAY_LIST, text, end);
  const single = list ? null : stick(DAY, text, end);
  if (list) {
    const [first, last] = [Number(list[1]), Number(list[5])];
    const joined = list[2] === '~' || list[2] === '-' || last - first <= 2;
    point.day = first;
    if (joined) {
      to = { ...emptyPoint(), month: number(list[4]), day: last };
      end = DAY_LIST.lastIndex;
    } else end += (list[1] ?? '').length + (text.startsWith('일', end + (list[1] ?? '').length) ? 1 : 0);
  } else if (single) {
    point.day = Number(single[1]);
    end = DAY.lastIndex;
  }
  if (point.year === null && point.month === null && point.day === null) return null;
  if (typeof point.month === 'number' && !possible(point.month, null)) return null;
  if (!possible(null, point.day) || (to && !possible(null, to.day))) return null;
  return { end, point, lead, to };
};

const readPoint = (text: string, at: number): Read | null => readNumeric(text, at) ?? readWords(text, at);

const trimmedEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && text.charAt(at - 1) === ' ') at--;
  return at;
};

/** Everything that can follow a first day and make it a range. */
const readRange = (
  text: string,
  read: Read,
  bracketed: boolean,
): { end: number; to: DateExpression['to']; begins: boolean } => {
  const end = bracketed ? read.end + 1 : read.end;
  const second = (at: number): Read | null => {
    const next = readPoint(text, at);
    return next && next.point.day !== null ? next : null;
  };
  const count = stick(COUNT, text, end);
  const days = count ? (COUNTED[count[1] ?? ''] ?? Number(count[2])) : 0;
  if (days > 1 && days <= LONGEST_STAY) return { end: COUNT.lastIndex, to: { days }, begins: false };
  if (stick(TILDE, text, end)) {
    const next = second(TILDE.lastIndex);
    if (next) return { end: next.end, to: next.point, begins: false };
  }
  const from = stick(FROM, text, end);
  stick(UNTIL_GAP, text, end);
  const gapEnd = UNTIL_GAP.lastIndex;
  for (const at of new Set([from ? FROM.lastIndex + 1 : end + 1, gapEnd - 3, gapEnd])) {
    if (at <= end || at > gapEnd) continue;
    const next = second(at);
    if (next) {
      stick(AFTER_DAY, text, next.end);
      const behind = AFTER_DAY.lastIndex > next.end ? AFTER_DAY.lastIndex : next.end;
      if (from && at === FROM.lastIndex + 1 && text.charAt(behind) === '로')
        return { end: behind, to: next.point, begins: false };
      if (stick(UNTIL, text, behind)) return { end: UNTIL.lastIndex, to: next.point, begins: false };
    }
  }
  const nights = stick(NIGHTS, text, end);
  if (nights)
    return { end: from ? FROM.lastIndex : end, to: { days: Number(nights[2]) }, begins: from !== null };
  if (stick(AND, text, end)) {
    const next = second(AND.lastIndex);
    if (next && read.point.day !== null && next.point.day === read.point.day + 1 && next.point.year === null)
      return { end: next.end, to: next.point, begins: false };
  }
  return { end, to: null, begins: from !== null };
};

export const datesIn = (text: string): DateExpression[] => {
  const found: DateExpression[] = [];
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(text); begin; begin = BEGIN.exec(text)) {
    const start = begin.index;
    const before = text.charAt(start - 1);
    if (/[\d.,:]/.test(before) && /\d/.test(text.charAt(start))) continue;
    if (/박\s?,?\s?$/.test(text.slice(Math.max(0, start - 3), start))) continue;
    if (before >= '가' && before <= '힣' && !/\d/.test(text.charAt(start))) continue;
    const word = stick(DAY_WORD, text, start);
    if (word && !/^\(\d{1,2}일\)/.test(text.slice(start + word[0].length, start + word[0].length + 5))) {
      const anaphor = DAY_WORDS[compact(word[0])] ?? null;
      const end = start + word[0].length;
      found.push({
        start,
        end,
        from: emptyPoint(),
        to: null,
        lead: null,
        anaphor,
        begins: false,
        ends: false,
      });
      BEGIN.lastIndex = end;
      continue;
    }
    const read = readPoint(text, start);
    if (!read) continue;
    const marked = stick(AFTER_DAY, text, read.end);
    if (marked && read.point.day !== null) {
      read.point.weekday = marked[1] === undefined ? null : WEEKDAYS.indexOf(marked[1]);
      read.end = AFTER_DAY.lastIndex;
    }
    const range: ReturnType<typeof readRange> =
      read.to || (read.point.day === null && typeof read.point.month !== 'number')
        ? { end: read.end, to: read.to, begins: false }
        : readRange(text, read, text.charAt(start - 1) === '(' && text.charAt(read.end) === ')');
    const end = trimmedEnd(text, start, range.end);
    found.push({
      start,
      end,
      from: read.point,
      to: range.to,
      lead: read.lead,
      anaphor: null,
      begins: range.begins,
      ends: range.to === null && stick(UNTIL, text, end) !== null,
    });
    BEGIN.lastIndex = Math.max(end, start + 1);
  }
  return found;
};
