/** Which way an exchange goes: whose people travel, and who receives them. */

import type { Direction, Kind } from '../record/vocabulary.ts';
import { DELEGATE } from './delegates.ts';
import { Opening } from './opening.ts';
import type { Tail } from './tails.ts';

/** A government in the event's sentence. */
export interface Side {
  particle: string;
  office: string;
  /** Words behind the name, up to the end of the sentence. */
  rest: string;
  /** People are named, not only their government: 둥잉시 인민정부 대표단이, 사할린주의 부지사 일행. */
  people: boolean;
}

export interface Way {
  direction: Direction;
  /** Said outright, not only by where something took place. */
  sure: boolean;
}

const GOES =
  /방문하|방문했|방문해|방문한|방문을|방문이|방문은|방문 일정|찾아|찾았|찾는|찾은|다녀|출국|출장|파견|보내|보냈|떠나|떠났|참석|참가|참여|건너|머물|머문|머무|묵|왔|온다|[온와](?<=[\s아내어].)\s|들른|들렀|도착|들어와|들어왔/;
const DELEGATION = new RegExp(
  `${DELEGATE}|일행|주민|시민|군민|구민|손님|어린이|청소년|학생|공무원|직원|[시구촌정현국과]장|시수|군수|구청장|지사|성장|의장|부시장`,
);
const TIE = /자매|우호|친선|결연/;
const arePeople = ({ particle, office }: Tail, rest: string): boolean => {
  const next = particle === '' || particle === '의' ? rest.slice(0, 24) : '';
  const tie = next.search(TIE);
  const named = office === '장' || office === '수' ? `시${office}` : office;
  return DELEGATION.test(named + (tie < 0 ? next : next.slice(0, tie)));
};
export const sideOf = (tail: Tail, rest: string): Side => ({
  particle: tail.particle,
  office: tail.office,
  rest,
  people: arePeople(tail, rest),
});

const travels = ({ particle, rest, people }: Side): boolean =>
  (people || ['은', '는', '이', '가', '도'].includes(particle)) && GOES.test(rest);
const isVisited = ({ particle, rest }: Side): boolean =>
  (particle === '' && /^\s(?:공식\s)?방문(?!단|객)/.test(rest)) ||
  (['을', '를'].includes(particle) &&
    /^[^.]{0,22}?(?:방문|찾|다녀|다니|순방|예방|둘러|돌며|돌았|들러|들렀)/.test(rest)) ||
  (['에', '로', '으로', '에는'].includes(particle) &&
    /^[^.]{0,36}?(?:방문|파견|떠나|떠났|출국|보내|보낸|보냈|머물|머문|머무|묵|참석|참가|찾|왔|와\s|온다|건너|들어와|들어왔|도착|들른|들렀|내렸|전달|지원|부쳤)/.test(
      rest,
    ));

/** 허위엔시에서 마스크를 보내왔다, 빈시에서 온 학생들 */
const COMES =
  /^[^.]{0,40}?(?:보내\s?왔|보내\s?온|보내준|(?<=[\s아어])온\s|왔다|건너온|(?:대표단|방문단|일행|학생들?|\d여?\s?명)이\s)/;
const sends = ({ particle, rest }: Side): boolean =>
  ['에서', '에서는', '로부터', '으로부터'].includes(particle) && COMES.test(rest);
/** 아이막 청사에서 서명했다 */
const HOSTS = new Opening(/^(?:\s[가-힣]{2,8}){0,2}에서(?:는)?\s(?!온\s|보내)/);
const isVenue = (side: Side): boolean =>
  !sends(side) &&
  (/^에서(?:는)?$/.test(side.particle) || HOSTS.test(side.office + side.particle + side.rest));

/** 20주년을 맞아: an occasion, no guest. */
const OCCASION = /(?:주년|돌|기념일|날|철|추석|설|연말|새해|방학|축제)(?:을|를)?\s맞(?:아|은|이)/g;
/** 구청을 찾은, 도청에서 부성장 일행을 만나: the home's own house, by its unit alone. */
const OUR_HOUSE =
  /[시군구도](?=청|의회)(?<=(?:^|[.,은는이가을를일에]\s).)(?:청|의회)(?:을|를|에)\s(?:[가-힣]{1,8}\s)?(?:방문|찾|내방)|[시군구도](?=청)(?<=(?:^|[.,은는이가일]\s).)청(?:에서|\s[가-힣\d]{1,9}에서)\s/;
/** 다녀갔다 is said of guests, 다녀왔다 of one's own. */
const ARRIVES =
  /입국(?<!(?:인력|근로자)[^.]{0,24}입국)|내한|방한|내방|들어[와왔]|돌아[갔간]|다녀[갔간]|(?:인천|김포|김해|제주|청주|무안|대구|양양|부산|평택|속초|군산|동해)(?:국제)?\s?(?:공항|항)(?:으로|에|을 통해)\s(?:들어|도착|닿|내려|내렸)/;
const DEPARTS =
  /출국|돌아[왔온]|다녀[왔온오와]|해외\s?(?:출장|순방)|공식 방문|[을를]\s(?:돌며|돌았|돌고|순회)/;
const INVITED = /초청으로|초청을 받|초대받/;
const GUESTS = /맞이|맞아|맞는|영접|접견|초청[해했]|예방을 받|손님(?!을 모)|대사(?:가|는)/;

/** 쯔보시 대표단을 4일 맞이했다: guests of the home. */
const GUEST =
  /^[^.,]{0,24}?(?:을|를)\s(?:[가-힣\d]{1,8}\s){0,2}?(?:맞이|맞았|맞아|맞는|접견|영접|환영|초청(?!할|하고\s싶)|초대(?!할|하고\s싶)|불러|불렀)/;
/** 완도군의회를 불러 */
const CALLED = new Opening(/^[을를]\s(?:불러|불렀|초청|초대)/);
const isGuest = (side: Side): boolean =>
  CALLED.test(side.particle + side.rest) || (side.people && GUEST.test(side.particle + side.rest));

/** How much speaks for a journey of the one to the other. */
const journey = (from: readonly Side[], to: readonly Side[]): number => {
  const people = from.some((side) => side.people && travels(side));
  return (
    2 * to.filter(isVisited).length +
    (people ? 2 : from.some(travels) ? 1 : 0) +
    2 * from.filter(sends).length +
    2 * from.filter(isGuest).length +
    (to.some(isVenue) ? 1 : 0)
  );
};

const withoutOccasion = (words: string): string =>
  words.includes('맞') ? words.replace(OCCASION, '') : words;

/** How much more speaks for a journey of the home's people than for one of the partner's, an invitation apart. */
const balanceOf = (said: string, home: readonly Side[], partner: readonly Side[]): number => {
  const arrives = ARRIVES.test(said);
  const abroad = !arrives && DEPARTS.test(said);
  const goes = journey(home, partner) + (abroad ? 3 : 0);
  const comes = journey(partner, home) + (arrives ? 3 : 0) + (!abroad && OUR_HOUSE.test(said) ? 2 : 0);
  return goes - comes;
};
const invited = (said: string): number => (INVITED.test(said) ? 1 : 0);
/** From which on the way is said outright. */
const SURE = 2;
const wayOf = (balance: number): Way => ({
  direction: balance > 0 ? 'outbound' : 'inbound',
  sure: Math.abs(balance) >= SURE,
});

const REMOTE = /비대면|온라인|화상(?!을)|영상회의(?!실)/;
const MUTUAL = /상호\s?(?:방문|파견)|번갈아|서로\s?(?:오가|찾|보내)/;
/** Outbound where the home's people go, inbound where the partner's come; null where the sentence does not say. */
export const directionOf = (
  kind: Kind,
  words: string,
  home: readonly Side[],
  partner: readonly Side[],
): Way | null => {
  if (kind === 'video_meeting' || kind === 'letter' || REMOTE.test(words))
    return { direction: 'remote', sure: true };
  const said = withoutOccasion(words);
  const balance = balanceOf(said, home, partner) + invited(said);
  if (Math.abs(balance) < SURE && MUTUAL.test(said)) return { direction: 'mutual', sure: false };
  if (balance === 0) return GUESTS.test(said) ? { direction: 'inbound', sure: false } : null;
  return wayOf(balance);
};

/** Only a journey that a sentence says outright: of most sentences it asks less. */
export const journeyIn = (
  words: string,
  home: readonly Side[],
  partner: readonly Side[],
): Direction | null => {
  const said = withoutOccasion(words);
  const balance = balanceOf(said, home, partner);
  if (balance === 0) return null;
  const { direction, sure } = wayOf(balance + invited(said));
  return sure && !REMOTE.test(words) ? direction : null;
};
