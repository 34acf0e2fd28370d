/**
 * Where the article's own words stand in a page's text: prose, the headings above and between it,
 * and the furniture around it (weather lists, bylines, captions, translations, other articles).
 */

import type { Span } from '../record/analysis.ts';
import { lastOf } from './last.ts';
import { Opening } from './opening.ts';
import { Seldom } from './seldom.ts';

export interface Line extends Span {
  kind: 'prose' | 'heading' | 'aside';
}

export interface Body {
  lines: Line[];
  span: Span;
  /** Day beside 입력, 승인 …, `YYYY-MM-DD`. */
  published: string | null;
  /** Names in bylines and datelines: (울산=뉴스1), [양주], 【충북 …】. */
  datelines: string[];
}

const SENTENCE_END =
  /[가-힣][다요죠까](?:[.!?]|["')\]]*$)|[가-힣](?:음|함|임|됨)\.(?:\s|$)|[다라]["'](?:고|며|는|면서)/;
const TRANSLATION = new Seldom(
  /(?:영문|영어|구글|번역기|기계)[^.]{0,12}번역|번역[^.]{0,20}영문|machine translation|google translat|english translation/i,
);
const BELOW = new Opening(
  /^[▶☞■◆●▣※△▷◀▼<[(【\s·>*|-]{0,8}(?:관련\s?(?:기사|뉴스|키워드|태그)|이\s?기자의|기자의?\s?(?:다른|전체)|다른\s?기사|많이\s?본|가장\s?많이|인기\s?(?:기사|뉴스)|주요\s?뉴스|댓글|최신\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|포토\s?뉴스|헤드라인|목록|이전\s?(?:글|기사)|다음\s?(?:글|기사)|저작권자|무단\s?(?:전재|복제)|닉네임|로그인|주메뉴|기사\s?제보|제보하기|모바일 버전|copyright|ⓒ|©|<\s?저작권)/i,
);
const RIGHTS = new Seldom(
  /무단\s?(?:전재|복제|배포)|재배포\s?금지|copyright|all rights reserved|저작권(?:자|법)/i,
);
const CAPTION = /^[▲△▼◀▶]|사진\s?[=:제]|\[사진|<사진|\(사진|제공\)?\.?$|자료사진|포토DB/;
const LONGEST_CAPTION = 160;
/** Words to the papers, not to the reader. */
const EMBARGO = new Seldom(
  /엠바고|보도 시점|(?:이|본) (?:기사|보도자료)는[^.]{0,40}(?:사용|보도|게재)(?:할 수|해 주|하여 주)/,
);
/** What a portal says of its page. */
const PORTAL = new Seldom(
  /AI\s?요약|기사\s?본문을\s?확인|본문\s?보기를\s?권장|글자\s?크기|주소\s?복사|기사를\s?공유|음성으로\s?(?:듣|읽)|요약봇|자동\s?추출|주요\s?문장\s?추출/,
);
const WEATHER = /\d{1,3}(?:\.\d{1,2})?\s?℃/;
const BYLINE = new Opening(
  /^(?:[\s|/·]*(?:[가-힣]{2,4}\s?(?:선임|수습|객원|대표|취재)?\s?기자|편집(?:국|부|자)?)[\s|/]?[^가-힣]*)$/,
);
const PUBLISHED = new Seldom(
  /(?:기사)?(?:입력|승인|등록|송고|게재|게시|작성|발행)(?:일시?|시간|날짜)?\s{0,3}[:：|]?\s{0,3}((?:19|20)\d\d)\s?[-./년]\s?(\d{1,2})\s?[-./월]\s?(\d{1,2})/,
);
const DATELINE = new Opening(
  /^\s*[[(【<]\s?([^\])】>=\n]{1,20})(?:=[^\])】>\n]{1,30})?[\])】>]|^\s*([가-힣]{2,4})\s?=\s/,
);
/** 무안=홍길동 기자, 연천/홍길동기자, 작성자 | 영등포구의회: below the story who reports, and from where. */
const SIGNED = new Opening(
  /^(?:\s*([가-힣]{2,4})\s?[=/]\s?[가-힣]{0,4}\s?기자|[^\n]{0,60}작성자\s?[|:]\s?([가-힣]{1,5}[시군구도])(?:의회|청))/,
);
const REPORTER = /^[^.\n]{0,60}?(?:기자|특파원|통신원)\s?(?:[|=]|=\s)\s?/;

const pad = (digits: string): string => digits.padStart(2, '0');

const isForeign = (line: string): boolean => {
  let hangul = 0;
  let latin = 0;
  for (let i = 0; i < line.length && i < 400; i++) {
    const code = line.charCodeAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
  }
  return latin > 20 && latin > hangul * 2;
};

const kindOf = (line: string, text: string): Line['kind'] => {
  if ((line.includes('℃') && WEATHER.test(line)) || EMBARGO.test(line, text) || isForeign(line))
    return 'aside';
  if (line.length <= LONGEST_CAPTION && PORTAL.test(line, text)) return 'aside';
  const prose =
    line.length >= 15 &&
    SENTENCE_END.test(line) &&
    (line.length > 60 || /[다요죠까음함임됨][.!?]|[다라]["']/.test(line));
  if (prose) return 'prose';
  if (CAPTION.test(line) || BYLINE.test(line) || PUBLISHED.test(line, text) || RIGHTS.test(line, text))
    return 'aside';
  return line.length <= 160 && /[가-힣]{2}/.test(line) ? 'heading' : 'aside';
};

/** ▲ 광산구의회, 동구의회와 교류 | [KJA뉴스통신] 광산구의회가 …: the caption and the story in one line. */
const CAPTION_BEFORE = new Opening(/^[▲△][^|\n]{0,120}\|\s?\[[^\]\n]{2,30}\]\s?/);
/** Where a line's own words begin, behind `(남양주=브레이크뉴스) 하인규 기자=`. */
const afterByline = (line: string, dateline: string): number => {
  const caption = CAPTION_BEFORE.exec(line);
  if (caption) return caption[0].length;
  const from = dateline.length;
  const behind = line.slice(from, from + 80);
  const reporter = behind.includes('=') || behind.includes('|') ? REPORTER.exec(behind) : null;
  return from + (reporter?.[0].length ?? 0);
};

/** … 들어 보이고 있다. /사진=전북도: a sentence with its picture's source. */
const CREDIT = /(?:[/([]\s?사진\s?(?:제공|출처)?\s?[=:ㅣ|]?|ⓒ)[^\n.]{0,24}$|\(자료\s?사진\)$/;
/** A caption counts as the article's text only where there is no other. */
const isCaption = (text: string, { start, end }: Line): boolean =>
  ['▲', '△'].includes(text.charAt(start)) ||
  (end - start <= LONGEST_CAPTION && CREDIT.test(text.slice(Math.max(start, end - 36), end)));

export const bodyOf = (text: string): Body => {
  const lines: Line[] = [];
  const datelines: string[] = [];
  let published: string | null = null;
  let seenProse = false;
  let closed = false;
  let from = 0;
  let last = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const raw = text.slice(from, to);
    const line = raw.trim();
    if (line !== '') {
      const head = line.length > 400 ? line.slice(0, 400) : line;
      const day: RegExpExecArray | null = published === null && !closed ? PUBLISHED.exec(head, text) : null;
      if (day) published = `${day[1]}-${pad(day[2] ?? '')}-${pad(day[3] ?? '')}`;
      if (!closed && (TRANSLATION.test(head, text) || (seenProse && BELOW.test(head)))) closed = true;
      if (!closed) {
        const kind = kindOf(line, text);
        const lead = from + (raw.length - raw.trimStart().length);
        const dateline = kind === 'aside' ? null : DATELINE.exec(head);
        const skip = kind === 'prose' ? afterByline(line, dateline?.[0] ?? '') : 0;
        const signed = kind === 'prose' ? null : SIGNED.exec(head);
        const place = dateline?.[1] ?? dateline?.[2] ?? signed?.[1] ?? signed?.[2];
        if (place) datelines.push(place);
        lines.push({ start: lead + skip, end: lead + line.length, kind });
        if (kind === 'prose') {
          seenProse = true;
          last = lines.length;
        }
      }
    }
    from = to + 1;
  }
  const body = lines.slice(0, last);
  const told = new Set(body.filter((line) => line.kind === 'prose' && !isCaption(text, line)));
  const own = body.filter(
    (line) => line.kind === 'heading' || (line.kind === 'prose' && (told.size === 0 || told.has(line))),
  );
  return {
    lines: own,
    span: { start: own[0]?.start ?? 0, end: lastOf(own)?.end ?? 0 },
    published,
    datelines,
  };
};
