/**
 * Date expressions of Korean news as written, not yet placed on the calendar:
 * 지난 13일 · 지난달 28일부터 30일까지 · 오는 20일 · 16~17일 · 지난 22일부터 4박 6일 · '20. 10. 23. · 이튿날 · 올해 5월.
 */
import type { DateExpression, DatePoint } from './date-expression.ts';
import { compact, emptyPoint, type PointRead, readPoint } from './date-points.ts';
import { COUNTED, DAY_WORDS } from './date-words.ts';
import { isDigit, letters } from './letters.ts';
import { Opening } from './opening.ts';

const isWithinNumber = letters('0123456789.,:');
/** 4박 6일: the days of a length. */
const AFTER_NIGHTS = /박\s?,?\s?$/;

/** Days: beyond it `23일부터 23일 일정` is a slip of the pen, no length. */
const LONGEST_STAY = 15;
const WEEKDAYS = '일월화수목금토';

const BEGIN =
  /지난|오는|다가오는|돌아오는|이번|올|작년|금년|금월|전월|내년|명년|재작년|같은|그해|그달|그날|당해|이듬해|이달|내달|전날|다음|이날|당일|이튿날|익일|어제|그제|오늘|내일|모레|'?\d/g;
const DAY_WORD = new Opening(
  /(?:이날|같은\s?날|당일|그날|전날|이튿날|다음\s?날|익일|어제|그제|오늘|내일|모레)(?=[\s,에은의부까로(]|오[전후]|$)/y,
);
/** 떠나기 전날, 개막 이튿날: counted from a day that only its name tells. */
const BEFORE_WHAT = /(?:기|출국|귀국|개막|폐막|행사|대회|축제|협약|체결)\s$/;
const AFTER_DAY = new Opening(
  /\s?(?:\(\s?([월화수목금토일])(?:요일)?[^)]{0,8}\)|\((?:현지\s?시[각간]|한국\s?시[각간])[^)]{0,6}\))/y,
);
const TILDE = new Opening(/\s?[~-]\s?/y);
const AND = new Opening(/(?:과|와|,|\s및)\s/y);
const FROM = new Opening(/부터(?![가-힣])/y);
const UNTIL_GAP = new Opening(/[^.\d"'()]{0,18}/y);
const UNTIL = new Opening(/\s?(?:까지|사이)/y);
const NIGHTS = new Opening(/(?:부터)?[^.\d"]{0,14}(\d{1,2})박\s?,?\s?(\d{1,2})일/y);
const COUNT = new Opening(
  /부터\s?(?:오는\s)?(?:(이틀|사흘|나흘|닷새|엿새|이레|일주일|여드레|아흐레|열흘|보름)|(\d{1,2})일)\s?(?:간|동안|일정|에 걸쳐)/y,
);

/** 16일까지 사흘 동안: counted back. */
const COUNT_UNTIL = new Opening(
  /까지\s(?:(이틀|사흘|나흘|닷새|엿새|이레|일주일|여드레|아흐레|열흘|보름)|(\d{1,2})일)(?:간|\s?동안)/y,
);

const trimmedEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && text.charAt(at - 1) === ' ') at--;
  return at;
};

/** 10일부터 11일, 1박 2일간: the later day beside 부터 ends it, with no 까지 as well. */
const isLater = ({ year, month, day }: DatePoint, first: DatePoint): boolean =>
  year === null && (month !== null || (day ?? 0) > (first.day ?? 0));

/** 각각 22일과 23일, 22일과 23일 각각: two days of two. */
const isEach = (text: string, start: number, end: number): boolean =>
  text.startsWith('각각', start - 3) || text.startsWith('각각', end + 1);

/** 4일~5까지: the last day without its 일. */
const BARE_END = new Opening(/(\d{1,2})(?=까지)/y);
const bareEnd = (text: string, at: number): Pick<PointRead, 'end' | 'point'> | null => {
  const match = BARE_END.at(text, at);
  return match ? { end: BARE_END.end, point: { ...emptyPoint(), day: Number(match[1]) } } : null;
};

/** Everything that can follow a first day and make it a range. */
const readRange = (
  text: string,
  start: number,
  read: PointRead,
  bracketed: boolean,
): { end: number; to: DateExpression['to']; begins: boolean } => {
  const end = bracketed ? read.end + 1 : read.end;
  const second = (at: number): PointRead | null => {
    const next = readPoint(text, at);
    return next && next.point.day !== null ? next : null;
  };
  const count = COUNT.at(text, end);
  const days = count ? (COUNTED[count[1] ?? ''] ?? Number(count[2])) : 0;
  // 30일 동안 lasts, 23일부터 23일 일정 is a slip.
  if (days > 1 && (days <= LONGEST_STAY || /(?:간|동안)$/.test(count?.[0] ?? '')))
    return { end: COUNT.end, to: { days }, begins: false };
  if (TILDE.at(text, end)) {
    const next = second(TILDE.end) ?? bareEnd(text, TILDE.end);
    if (next) return { end: next.end, to: next.point, begins: false };
  }
  const from = FROM.at(text, end);
  UNTIL_GAP.at(text, end);
  // 23일 도에 따르면 … 다음 달 3일까지: the day of saying begins nothing.
  const gapEnd = text.slice(end, UNTIL_GAP.end).includes('따르면') ? end : UNTIL_GAP.end;
  for (const at of new Set([from ? FROM.end + 1 : end + 1, gapEnd - 3, gapEnd])) {
    if (at <= end || at > gapEnd) continue;
    const next = second(at);
    if (next) {
      const behind = AFTER_DAY.at(text, next.end) ? AFTER_DAY.end : next.end;
      if (from && at === FROM.end + 1 && text.charAt(behind) === '로')
        return { end: behind, to: next.point, begins: false };
      if (UNTIL.at(text, behind)) return { end: UNTIL.end, to: next.point, begins: false };
      if (from && at === FROM.end + 1 && isLater(next.point, read.point))
        return { end: behind, to: next.point, begins: false };
    }
  }
  const until = COUNT_UNTIL.at(text, end);
  if (until) return { end, to: { days: COUNTED[until[1] ?? ''] ?? Number(until[2]) }, begins: false };
  const nights = NIGHTS.at(text, end);
  if (nights && UNTIL.at(text, end)) return { end, to: { days: Number(nights[2]) }, begins: false };
  if (nights) return { end: from ? FROM.end : end, to: { days: Number(nights[2]) }, begins: from !== null };
  if (AND.at(text, end)) {
    const next = second(AND.end);
    if (next && isEach(text, start, next.end)) return { end, to: null, begins: false };
    if (next && read.point.day !== null && next.point.day === read.point.day + 1 && next.point.year === null)
      return { end: next.end, to: next.point, begins: false };
  }
  return { end, to: null, begins: from !== null };
};

export const datesIn = (text: string): DateExpression[] => {
  const found: DateExpression[] = [];
  const nights = text.includes('박');
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(text); begin; begin = BEGIN.exec(text)) {
    const start = begin.index;
    const before = text.charAt(start - 1);
    const digit = isDigit(text.charCodeAt(start));
    if (digit && isWithinNumber(text.charCodeAt(start - 1))) continue;
    if (nights && AFTER_NIGHTS.test(text.slice(Math.max(0, start - 3), start))) continue;
    if (!digit && before >= '가' && before <= '힣') continue;
    const word = DAY_WORD.at(text, start);
    if (word && BEFORE_WHAT.test(text.slice(Math.max(0, start - 4), start))) continue;
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
        ends: UNTIL.at(text, end) !== null,
      });
      BEGIN.lastIndex = end;
      continue;
    }
    const read = readPoint(text, start);
    if (!read) continue;
    const marked = AFTER_DAY.at(text, read.end);
    if (marked && read.point.day !== null) {
      read.point.weekday = marked[1] === undefined ? null : WEEKDAYS.indexOf(marked[1]);
      read.end = AFTER_DAY.end;
    }
    const range: ReturnType<typeof readRange> =
      read.to || (read.point.day === null && typeof read.point.month !== 'number')
        ? {
            end: read.end,
            to: read.to,
            begins: !read.to && FROM.at(text, trimmedEnd(text, start, read.end)) !== null,
          }
        : readRange(text, start, read, text.charAt(start - 1) === '(' && text.charAt(read.end) === ')');
    const end = trimmedEnd(text, start, range.end);
    found.push({
      start,
      end,
      from: read.point,
      to: range.to,
      lead: read.lead,
      anaphor: null,
      begins: range.begins,
      ends: (range.to === null || 'days' in range.to) && UNTIL.at(text, end) !== null,
    });
    BEGIN.lastIndex = Math.max(end, start + 1);
  }
  return found;
};
