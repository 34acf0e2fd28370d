/** What the other names of a sentence make of one: a venue, a region over it, a joint subject. */
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';
import type { Scene } from './scenes.ts';

const MET_THERE = /^[^.]{0,40}?(?:만[나난날났]|마주|면담|회담|협약|협정|서명|체결|초청)/;
/** In one clause with it, and not of its own list. */
const STANDS_APART = /^[^,]*?에서(?!.*(?:[했맺갖났눴]고|하고(?! 있)|하며|[가-힣]\s뒤|,))/;
/** 솔트레이크시티에서 유타주지사와 만나: where another government was met. */
export const isVenue = (mention: Mention, { mentions, text }: Scene): boolean =>
  mentions.some(
    ({ head, nameStart }) =>
      nameStart > mention.nameStart &&
      nameStart - mention.end < 60 &&
      head.governments.length === 0 &&
      head.stem !== mention.head.stem &&
      (/^(?:[와과]|$)/.test(head.tail.particle) || head.tail.office !== '') &&
      STANDS_APART.test(text.slice(mention.end, nameStart)) &&
      MET_THERE.test(text.slice(head.tail.end, head.tail.end + 60)),
  );

/** 마쓰모토 하루오: no unit, and no particle. */
const startsName = ({ unit, tail }: Mention['head']): boolean =>
  unit === '' && tail.office + tail.particle === '';

/** 이시카와현의 자매도시 가나자와시, 베를린 주의 슈판다우: the region of the next. */
export const isOver = (mention: Mention, { mentions }: Scene): boolean =>
  mention.head.governments.length === 0 &&
  mentions.some(
    ({ called, head, nameStart }) =>
      head.governments.length === 0 &&
      nameStart > mention.nameStart &&
      nameStart - mention.head.tail.end <
        (called !== null ? 16 : mention.head.tail.particle === '의' && !startsName(head) ? 2 : 0),
  );

const LONGEST_SUBJECT = 12;
/** 충주시와 타이중시가, 충주시와 타이중시, 하얼빈시가 …: one subject of several governments. */
export const isJointSubject = ({ listed }: Mention): boolean => {
  let before = listed;
  for (let steps = 0; before?.head.tail.particle === '' && steps < LONGEST_SUBJECT; steps++)
    before = before.listed;
  return (
    before !== null && before.head.governments.length > 0 && ['와', '과'].includes(before.head.tail.particle)
  );
};

const EXCHANGE = new Opening(/^\s(?:[가-힣]{1,4}\s)?(?:교류|협력|우호|결연|자매)/);
/** 하워드카운티는 위원회를 꾸려 남양주시와의 교류를 지원한다 */
export const tiesWithHome = (mention: Mention, { mentions, text }: Scene): boolean =>
  mention.head.governments.length === 0 &&
  mentions.some(
    ({ head, nameStart }) =>
      nameStart > mention.nameStart &&
      head.governments.length > 0 &&
      /^[와과]의$/.test(head.tail.particle) &&
      EXCHANGE.test(text.slice(head.tail.end, head.tail.end + 10)),
  );

/** 노인키르헨시가 군포시에 사람을 보냈다: one government does something to the other. */
export const actsOnHome = (mention: Mention, { mentions, text }: Scene): boolean =>
  mention.head.governments.length === 0 &&
  mention.head.unit !== '' &&
  mentions.some(
    ({ head, nameStart, locator }) =>
      nameStart > mention.nameStart &&
      !locator &&
      head.governments.length > 0 &&
      !head.short &&
      ['에', '에게', '을', '를'].includes(head.tail.particle) &&
      !/^\s(?:있는|사는|본사|공장|자리|위치)/.test(text.slice(head.tail.end, head.tail.end + 6)),
  );

/** 투르에서 크리스토프 부쉐 시장과 의향서에 서명한다, 시장을 예방한다: its own mayor. */
const MAYOR_THERE = new Opening(
  /^\s[^.,]{0,24}(?:시장|지사|성장|군수|구청장|현장|당서기)(?:(?:과|와)\s[^.]{0,30}(?:서명|체결|협약|협정|의향서)|(?:을|를|과|와)\s(?:[가-힣]{1,4}\s)?(?:예방|만나|만났|만난|면담|접견))/,
);
export const isMayorThere = (
  { country, head, nameStart, end }: Mention,
  { mentions }: Scene,
  rest: string,
): boolean =>
  (country !== null || head.matches.length > 0) &&
  MAYOR_THERE.test(rest) &&
  mentions.every((other) => other.nameStart <= nameStart || other.nameStart > end + 40);
