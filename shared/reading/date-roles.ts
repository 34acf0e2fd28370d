/** What a date in a sentence is: the day of the announcement, the beginning of a tie, or the day of what is told. */
import type { Day } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';
import { Opening } from './opening.ts';
import type { Scene } from './scenes.ts';
import { tenseOf } from './tense.ts';

export type DateRole = 'announced' | 'since' | 'recalled' | 'event';

const ANNOUNCE =
  '(?:밝혔|밝힌|밝히|알렸|알린|발표했|말했|설명했|소개했|공개했|귀띔했|공지했|예고했|공표했|안내했)';
const SAYS_NEXT = new Opening(
  new RegExp(
    `^(?:\\s?\\([^)]*\\))?(?:자로|자)?\\s?(?:오[전후]\\s)?(?:${ANNOUNCE}|전했다|전한|전해\\s?왔|알려\\s?왔|(?:본지\\s)?(?:취재|확인)\\s?(?:결과|를)|[가-힣·\\s]{0,16}(?:\\([^)]{1,20}\\))?(?:에|의 말을|을|를) (?:따르면|들으면|내고|내어|내 )|[가-힣·\\s]{0,16}(?:자료|성명|브리핑|회견|입장문|논평|누리집|홈페이지|소통망|페이스북|관계자|대변인|서면|인터뷰)(?:을|를) 통해|[가-힣]{1,10}(?:은|는|이|가|을 통해|를 통해)\\s${ANNOUNCE})`,
  ),
);
/** 지난 10일 보도한 기사: the day of a paper. */
const REPORTED = new Opening(/^\s?(?:자|일자)?\s?(?:'[^']{0,60}'\s?)?(?:제하|보도)|^\s?자\s\d{1,2}면/);
/** 맺었다고 25일 내비쳤다: whatever the verb, it is one of saying. */
const SAID = new Opening(
  /^\s?(?:[가-힣]{1,8}\s)?(?:밝|알|전|발표|말|설명|[가-힣]{0,5}[했혔렸쳤었였놨냈겼]다[.]?["']?$)/,
);
const QUOTES_BEFORE = /(?:다고|라고|자고|냐고|했다며|한다며)\s?(?:[가-힣]{1,8}(?:은|는|이|가)\s)?$/;
/** 국제교류 계획을 6일 내놓았다 */
const PLAN_BEFORE = /(?:계획|방안|일정|내용|구상|자료|청사진|결과|명단)(?:을|를)\s$/;
const LAYS_OUT = /^\s?(?:내놓|내놨|발표|공개|공표|밝혔|제시|설명|소개|알렸|배포)/;
/** 맺었다고 밝혔다 at the end of a sentence. */
const SAYS_LAST = new RegExp(
  `(?:다고|라고|고)\\s?(?:[가-힣\\d\\s]{0,12})?(?:${ANNOUNCE}|전했|말하였|발표하였|설명하였|전해 왔|알려 왔)(?:다|습니다)\\.?$`,
);
/** No end of it is longer. */
const LONGEST_LAST = 32;
const saysLast = (sentence: string): boolean => SAYS_LAST.test(sentence.slice(-LONGEST_LAST));
/** 시는 29일 …이 찾는다고 밝혔다: the topic speaks that day of what is still to come. */
const TOPIC_BEFORE = /[가-힣](?:은|는)\s$/;
const AT_HOUR = new Opening(/^\s?(?:\([^)]*\)\s?)?(?:오[전후]|저녁|밤|아침|새벽|정오|낮)/);
/** 시는 20일 시청 회의실에서 …를 연다고 밝혔다: where it is done stands beside the day. */
const VENUE =
  /^\s[^.,]{0,16}?(?:[시군구도]청|회의실|접견실|청사|센터|호텔|광장|공원|강당|상황실|집무실|회관)[가-힣]{0,3}에서\s/;
const isToday = ({ from, lead, to }: DateExpression, published: Day | null): boolean =>
  published !== null &&
  lead === null &&
  to === null &&
  from.month === null &&
  (from.day === published.day || from.day === published.day - 1);
const FORMED =
  /(?:결연|자매|우호|친선|협정|협약|인연|교류|의향서|각서|MOU)[^.]{0,24}(?:맺|체결|시작|됐|되었|되였|됐고|되어|되며|된\s|서명|텄|이어|결연|약속|다짐)|(?:협정서?|협약서?|의향서|각서|합의서|MOU)[를을]?\s(?:교환|나눴|나누|주고받)|결연(?:했|하였|해|하고|하며|한|을 했|을 하|을 한|\s뒤|\s이후)|(?:자매|우호|형제)(?:도시)?가\s?(?:됐|된|되)|(?:협약|협정|결연)[을를]\s(?:했|하고|한)|손을\s?(?:맞)?잡|손잡|연을 맺|인연을|의형제/;
const SINCE_WORD = new Opening(/^(?:년)?(?:에|에는)?\s?(?:부터|이후|이래|이후로)/);

/** 지난해 3월 체결한 상호파견 합의서에 따라: on what the news rests. */
const BY_TERMS =
  /^[^.,]{0,60}?(?:체결한|맺은|서명한|나눈|교환한|합의한)\s[^.,]{0,30}?(?:협약|협정|합의|의향서|각서|MO[UC]|약정)[가-힣]{0,3}(?:에 따라|에 따른|[을를] (?:바탕|토대|근거|계기)|에 의거|에 근거|의 후속)/;
/** 지난달 26일부터 31일까지 그곳을 찾았던 학생들: called to mind, not told. */
const RECALLED =
  /^[^.,]{0,80}?(?:방문했|찾았|찾아왔|다녀[갔왔]|머물렀|체험했|경험했|함께했|참가했|참석했|참여했)던\s/;

/** 5월 31일 협약을 체결한 사이로: a tie that stands. */
const TIED_SINCE = /^[^.,]{0,40}?(?:맺은|체결한|결연한|나눈|교환한)\s(?:사이|인연|상대|바 있)/;

/** Where the next day of the sentence is told. */
const nextDay = (date: DateExpression, { dates, sentence }: Scene): number =>
  dates.find(({ start, from }) => start > date.end && from.day !== null)?.start ?? sentence.end;

/** 시는 25일 X시를 방문한 데 이어 28일 Y시를 찾는다고 밝혔다: a day with an act of its own. */
const THEN = /\s(?:데\s이어|뒤|후|다음)[,\s]/;
const hasOwnAct = (date: DateExpression, scene: Scene): boolean => {
  const next = nextDay(date, scene);
  return next < scene.sentence.end && THEN.test(scene.text.slice(date.end, next));
};

const isAnnounced = (date: DateExpression, scene: Scene, published: Day | null): boolean => {
  const { text, sentence } = scene;
  const behind = text.slice(date.end, Math.min(sentence.end, date.end + 40));
  if (REPORTED.test(behind)) return true;
  if (SAYS_NEXT.test(behind)) return true;
  const before = text.slice(Math.max(sentence.start, date.start - 16), date.start);
  if (QUOTES_BEFORE.test(before) && SAID.test(behind)) return true;
  if (PLAN_BEFORE.test(before) && LAYS_OUT.test(behind)) return true;
  if (
    isToday(date, published) &&
    TOPIC_BEFORE.test(before) &&
    !sentence.text.includes('"') &&
    saysLast(sentence.text) &&
    !AT_HOUR.test(behind) &&
    !VENUE.test(behind) &&
    !hasOwnAct(date, scene) &&
    tenseOf(text.slice(date.end, sentence.end)) === 'future'
  )
    return true;
  if (date.lead !== null || date.to !== null || date.from.month !== null || !saysLast(sentence.text))
    return false;
  const later = scene.dates.find((other) => other.start > date.end && other.from.day !== null);
  const announcedElsewhere = scene.dates.some(
    (other) => other !== date && SAYS_NEXT.test(text.slice(other.end, other.end + 40)),
  );
  if (later === undefined || announcedElsewhere) return false;
  return /^(?:,\s|\s[^.]{0,80}지난\s)/.test(behind) || later.to !== null || later.from.month !== null;
};

const STAMP_BEFORE = /^(?:date|기사|입력|등록|승인|작성|게재|최종|수정|[\s:|\d.\-/])*$/i;
const STAMP_BEHIND = /^[^가-힣]|^$/;
/** | 2015-04-23 15:31:23 */
const STAMP_ALONE = /^[\s|:.\-/\d]+$/;
/** date 2025-08-07 부산시의회가: the page's own day, run into the first sentence. */
const isStamp = ({ from, start, end, to }: DateExpression, scene: Scene, published: Day | null): boolean =>
  published !== null &&
  to === null &&
  from.year === published.year &&
  from.month === published.month &&
  from.day === published.day &&
  (scene.standing === 'lead' || STAMP_ALONE.test(scene.sentence.text)) &&
  /^'?\d[\d\s.\-/]+$/.test(scene.text.slice(start, end)) &&
  STAMP_BEFORE.test(scene.text.slice(scene.sentence.start, start)) &&
  STAMP_BEHIND.test(scene.text.slice(end, end + 1));

export const dateRole = (date: DateExpression, scene: Scene, published: Day | null): DateRole => {
  if (isStamp(date, scene, published) || isAnnounced(date, scene, published)) return 'announced';
  if (date.anaphor !== null) return 'event';
  const own = scene.text.slice(date.end, nextDay(date, scene));
  if (RECALLED.test(own) || BY_TERMS.test(own)) return 'recalled';
  if (TIED_SINCE.test(own)) return 'since';
  const year = published?.year ?? null;
  const { text, sentence } = scene;
  const behind = text.slice(date.end, Math.min(sentence.end, date.end + 70));
  const old =
    (typeof date.from.year === 'number' && (year === null || date.from.year < year)) ||
    date.from.year === 'last' ||
    date.from.year === 'before-last' ||
    (date.from.year === 'same' && date.from.month !== null) ||
    date.from.year === 'following';
  const bareYear = date.from.month === null && date.from.day === null;
  const ahead =
    date.from.year === 'this' ||
    date.from.year === 'next' ||
    (typeof date.from.year === 'number' && year !== null && date.from.year > year);
  if ((old || (bareYear && !ahead)) && FORMED.test(behind)) return 'since';
  if (SINCE_WORD.test(behind) && (old || (bareYear && !ahead))) return 'since';
  if (scene.standing === 'background' && date.from.day === null && FORMED.test(behind) && date.lead === null)
    return 'since';
  return 'event';
};
