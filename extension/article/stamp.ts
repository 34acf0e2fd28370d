/** Days and times as pages write them, to ISO 8601 in KST. */

/** Apart from shared/record/edtf.ts, for that brings zod into every news page. */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (n: number): string => String(n).padStart(2, '0');

/** Null where it is no day that a paper on the web can have. */
const stamp = (
  year: number,
  month: number,
  day: number,
  clock?: readonly [number, number, number],
): string | null => {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1990 || full > 2099 || month < 1 || month > 12 || day < 1 || day > daysInMonth(full, month))
    return null;
  const date = `${full}-${pad(month)}-${pad(day)}`;
  if (!clock || clock[0] > 23 || clock[1] > 59 || clock[2] > 59) return date;
  return `${date}T${clock.map(pad).join(':')}+09:00`;
};

const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;

/** `(?<![\d.])`: no part of a longer number. Groups: year, month, day, half of the day, hour, minute, second. */
const WRITTEN =
  /(?<![\d.])(\d{4}|\d{2})\s?[.\-/년]\s?(\d{1,2})\s?[.\-/월]\s?(\d{1,2})(?!\d)(?:\s?일)?\.?(?:\s?\(?[월화수목금토일](?:요일)?\)?(?![가-힣]))?(?:[\sT,[(]*(오전|오후|AM|PM)?\s?(\d{1,2})\s?[:시]\s?(\d{2})(?:\s?[:분]\s?(\d{2}))?)?/i;

const fromWritten = (match: RegExpExecArray): string | null => {
  const [, year, month, day, half, hour, minute, second] = match;
  if (hour === undefined) return stamp(Number(year), Number(month), Number(day));
  const late = /오후|PM/i.test(half ?? '');
  const early = /오전|AM/i.test(half ?? '');
  const h = late && Number(hour) < 12 ? Number(hour) + 12 : early && Number(hour) === 12 ? 0 : Number(hour);
  return stamp(Number(year), Number(month), Number(day), [h, Number(minute), Number(second ?? 0)]);
};

/** A machine-readable value (`content`, `datetime`, `datePublished`); without a zone it is KST. */
export const parseStamp = (value: string): string | null => {
  const text = value.trim();
  if (ZONED.test(text)) {
    const time = Date.parse(text);
    const [year, month, day] = text.slice(0, 10).split('-').map(Number);
    // Date.parse takes 29 February 2023 for 1 March.
    if (Number.isNaN(time) || !stamp(year ?? 0, month ?? 0, day ?? 0)) return null;
    const kst = new Date(time + 9 * 3_600_000);
    return stamp(kst.getUTCFullYear(), kst.getUTCMonth() + 1, kst.getUTCDate(), [
      kst.getUTCHours(),
      kst.getUTCMinutes(),
      kst.getUTCSeconds(),
    ]);
  }
  const digits = DIGITS.exec(text);
  if (digits) {
    const [, year, month, day, hour, minute, second] = digits;
    return stamp(
      Number(year),
      Number(month),
      Number(day),
      hour === undefined ? undefined : [Number(hour), Number(minute), Number(second ?? 0)],
    );
  }
  const written = WRITTEN.exec(text);
  return written && (written[1]?.length === 4 || written.index === 0) ? fromWritten(written) : null;
};

const LABEL =
  '(?<![가-힣])(?:기사\\s?|최초\\s?|온라인\\s?)?(?:입력|승인|등록|송고|전송|작성|게재|게시|보도|배포|발행|날짜)\\s?(?:일시|일자|일|시간|날짜|시각)?\\s*(?:[:：|]\\s*)?(?:[[(]\\s*)?';
const LABELLED = new RegExp(`${LABEL}(?=\\d{2})`, 'g');
const NOT_PUBLICATION =
  /최종|수정|편집|갱신|업데이트|기간|마감|일정|시행|접수|행사|개최|예정|기준|오늘|현재|℃|°C|맑음|흐림/;

/** `2023-05-09 13:44 송고`: agencies put the word behind the date. */
const sentDate = (text: string): string | null => {
  const at = text.search(/\d\s?송고/);
  const written = at < 0 ? null : WRITTEN.exec(text.slice(Math.max(0, at - 24), at + 1));
  return written && written.index + written[0].length > Math.min(at, 24) ? fromWritten(written) : null;
};

/** The date behind 입력, 승인, 등록, 송고 …; null where no such label is followed by a date. */
export const labelledDate = (text: string): string | null => {
  const sent = sentDate(text);
  if (sent) return sent;
  for (const label of text.matchAll(LABELLED)) {
    const before = text.slice(Math.max(0, label.index - 4), label.index);
    if (/최종\s?$|댓글\s?$|마지막\s?$/.test(before)) continue;
    const rest = text.slice(label.index + label[0].length, label.index + label[0].length + 48);
    const written = WRITTEN.exec(rest);
    if (written?.index === 0) return fromWritten(written);
  }
  return null;
};

/**
 * A line that is little more than a date, as in a head between title and body.
 * A year of two digits counts only where a site rule names the element.
 */
export const loneDate = (line: string, yearDigits: 2 | 4): string | null => {
  if (line.length > 70 || NOT_PUBLICATION.test(line)) return null;
  const written = WRITTEN.exec(line);
  if (!written || (written[1]?.length ?? 0) < yearDigits) return null;
  return line.length - written[0].length <= 40 ? fromWritten(written) : null;
};

const IN_ADDRESS = /(?<!\d)((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?!\d{1,3}(?!\d))/g;

/** A day in an address: `/view/20240429110536`, `/2017/10/19/`, `AKR20210305082400064`. */
export const dateInAddress = (address: string): string | null => {
  for (const match of address.matchAll(IN_ADDRESS)) {
    const day = stamp(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day) return day;
  }
  return null;
};
