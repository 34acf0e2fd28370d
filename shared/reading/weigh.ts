/** How strongly a mention's own words say that its government takes part in what is told. */
import { cueOf } from './cue.ts';
import { AGREEMENT, AID, ORGANISATION, OTHERS, RELATION } from './cues.ts';
import { type ListEnd, listEndOf } from './list-end.ts';
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';
import type { Scene, Standing } from './scenes.ts';

export interface Weight {
  /** Standing × cue. */
  score: number;
  /** The cue names a tie, an office or an agreement, so that a bare city name suffices. */
  strong: boolean;
  rule: string;
}

const STANDING: Record<Standing, number> = {
  title: 2,
  lead: 2.5,
  second: 1.5,
  main: 1.2,
  background: 0.25,
  speech: 0.25,
};
const ALREADY = /(?:이미|기존)\s$/;
/** 저장성과 오래 왕래했으나 */
const LONG_SINCE = new Opening(/^\s?(?:오래|오랫동안|그동안|꾸준히|이미|이전에|이전부터)/);

/** 쑤저우시는 일정이 겹쳐 오지 못했다: a guest that stayed away. */
const ABSENT =
  /^[^.]{0,50}?(?:불참|지\s?못했(?!던)|지\s?못해|지\s?않기로|답이 없|답을 받지|무산|오지 않았|대신했|로 대신|거절했|고사했)/;
const INSTEAD = /화상|영상|온라인/;
/** 두 주를 찾아 손을 내민 데 대한 답이다: what came before. */
const ANSWERED = /^[^.]{0,60}?\s데\s(?:대한|대해)\s(?:답|화답|보답)/;
/** 귀국길에 상하이시에 들러: a stop of the journey. */
const ON_THE_WAY =
  /(?:귀국길|귀국\s길|귀로|돌아오는\s길|돌아가는\s길|가는\s길|오는\s길)(?:에|에는)?\s[^.,]{0,16}$/;

/** 송파·강동·수서경찰서가: offices of the state that are called by their district. */
const LIST_OF_OFFICES = new Opening(
  /^[·,]\s?[가-힣]{1,6}(?:경찰서|소방서|세무서|교육지원청|교육청|상의|상공회의소|농협|고교|대학교?|여고|상고)/,
);

/** 적십자사 전북지사, 수자원공사 경남지사: a branch, no governor. */
const COMPANY_BEFORE = /(?:사|공단|은행|협회|연맹|본부|방송|신문|생명|화재|건설|전력|통신)\s$/;

/** 자매도시인 서귀포시의 초등학교 4학년생 13명을 불러: guests of the sister, whatever their school. */
const PUPILS = /학년|학생|어린이|아이들|\d명/;

const LETTERS = new Opening(/^[A-Z]{2,}/);
const NOTHING: Weight = { score: 0, strong: false, rule: 'none' };

/** A firm, school or office of the state that bears the name or sits there; not where it signs for the city or gives aid. */
const isOfOrganisation = (
  { start, called, head: { tail, short } }: Mention,
  { text, sentence }: Scene,
  list: ListEnd,
): boolean => {
  if (tail.office === '지사' && COMPANY_BEFORE.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (short && LIST_OF_OFFICES.test(text.slice(list.end, list.end + 20))) return true;
  const own = tail.office === '' && ['', '의'].includes(tail.particle);
  // 하이난성과 광둥성의 여행사 사람들: of both.
  const shared = list.office === '' && list.particle === '의';
  if (!own && !shared) return false;
  const from = own ? tail.end : list.end;
  const behind = text.slice(from, from + 24);
  // 강릉YMCA, 수원FC
  if (LETTERS.test(behind)) return true;
  const found = ORGANISATION.exec(behind);
  if (!found || (called !== null && PUPILS.test(behind))) return false;
  const venue =
    /^[가-힣]{0,3}에서/.test(behind.slice(found[0].length)) &&
    (AGREEMENT.test(sentence.text) || RELATION.test(sentence.text));
  const given = tail.particle === '의' && AID.test(text.slice(tail.end, tail.end + 60));
  return !venue && !given;
};

/** 이달 말까지 닛코시에도 부칠 예정이다 */
const PLANNED = /(?:예정|계획|방침)(?:이다|이라고|이며|입니다)|(?:하게|맺게|갖게|열게) 된다/;

/** 시안시와도, 시안시에도 */
const ALSO = new Opening(/^(?:[와과]|에(?!서)).*도$/);

const staysAway = (rest: string): boolean => ABSENT.test(rest) && !INSTEAD.test(rest);

/** 시안시 등 12개국 20개 도시와, 시안시에 이어: whom else one is tied to. The words behind a count tell who comes. */
const isAmongOthers = (text: string, end: number): boolean =>
  (OTHERS.exec(text.slice(end, end + 48))?.index ?? OTHERS_WITHIN) < OTHERS_WITHIN;
const OTHERS_WITHIN = 18;

/** Told of another time or only beside the news, whatever the sentence tells. */
const isAside = (
  mention: Mention,
  { text, sentence, standing, past, dates }: Scene,
  list: ListEnd,
): boolean => {
  const { tail } = mention.head;
  const opens = standing === 'lead' || standing === 'title';
  // 13일에는 시안시와도 같은 협약을 맺는다: part of the news.
  const comes = (): boolean => dates.some(({ lead }) => lead === 'future') || PLANNED.test(sentence.text);
  return (
    mention.spoken ||
    ANSWERED.test(text.slice(tail.end, sentence.end)) ||
    (standing !== 'title' && isAmongOthers(text, list.names)) ||
    past.some(({ start, end }) => mention.nameStart >= start && mention.nameStart < end) ||
    (!opens && ALSO.test(list.particle) && !comes()) ||
    ALREADY.test(text.slice(Math.max(0, mention.start - 6), mention.start)) ||
    // 10일 콘야와 이미 협약을 맺었다: the day is told.
    (dates.every(({ from }) => from.day === null) && LONG_SINCE.test(text.slice(list.end, list.end + 24))) ||
    ON_THE_WAY.test(text.slice(Math.max(0, mention.start - 24), mention.start)) ||
    (!opens && staysAway(text.slice(list.end, sentence.end)))
  );
};

export interface Weigher {
  weigh: (mention: Mention, scene: Scene) => Weight;
  /** Rule `organisation` alone, for who needs no more. */
  ofOrganisation: (mention: Mention, scene: Scene) => boolean;
}

/** Weighs each mention once. */
export const weigherOf = (followers: ReadonlyMap<Mention, Mention>): Weigher => {
  const weights = new Map<Mention, Weight>();
  const organisations = new Map<Mention, boolean>();
  const ofOrganisation = (mention: Mention, scene: Scene): boolean => {
    const before = organisations.get(mention);
    if (before !== undefined) return before;
    const list = listEndOf(mention, scene.text, followers);
    const found = !mention.locator && isOfOrganisation(mention, scene, list);
    organisations.set(mention, found);
    return found;
  };
  const weightOf = (mention: Mention, scene: Scene): Weight => {
    const before = weights.get(mention);
    if (before) return before;
    const weight = ofOrganisation(mention, scene)
      ? { ...NOTHING, rule: 'organisation' }
      : weigh(mention, scene, followers);
    weights.set(mention, weight);
    return weight;
  };
  return { weigh: weightOf, ofOrganisation };
};

const weigh = (mention: Mention, scene: Scene, followers: ReadonlyMap<Mention, Mention>): Weight => {
  if (mention.locator) return NOTHING;
  const list = listEndOf(mention, scene.text, followers);
  const { cue, strong, rule } = mention.over
    ? { cue: 0.3, strong: false, rule: 'over' }
    : cueOf(mention, scene, list);
  const standing = isAside(mention, scene, list) ? 'background' : scene.standing;
  return {
    score: STANDING[standing] * cue,
    strong: (strong || (list.counted && cue >= 0.6)) && standing !== 'background' && standing !== 'speech',
    rule,
  };
};
