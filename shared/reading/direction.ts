/** Which way an exchange goes: whose people travel, and who receives them. */

import type { Direction, Kind } from '../record/vocabulary.ts';
import { DELEGATE } from './delegates.ts';

/** A government in the event's sentence. */
export interface Side {
  particle: string;
  office: string;
  /** Words behind the name, up to the end of the sentence. */
  rest: string;
}

const GOES =
  /방문하|방문했|방문해|방문한|방문을|방문이|방문은|방문 일정|찾아|찾았|찾는|찾은|다녀|출국|출장|파견|보내|보냈|떠나|떠났|참석|참가|참여|건너|머물|머문|머무|묵|왔|온다|온\s|와\s|들른|들렀|도착|들어와|들어왔/;
const DELEGATION = new RegExp(
  `${DELEGATE}|일행|청소년|학생|공무원|직원|시장|시수|군수|구청장|지사|성장|의장|부시장`,
);
/** 둥잉시 인민정부 대표단이, 사할린주의 부지사 일행: the people stand behind the name. */
const peopleOf = ({ particle, office, rest }: Side): string =>
  (/^(?:장|수)$/.test(office) ? `시${office}` : office) +
  (/^의?$/.test(particle) ? (rest.slice(0, 24).split(/자매|우호|친선|결연/, 1)[0] ?? '') : '');
const travels = (side: Side): boolean =>
  (/^(?:은|는|이|가|도|에서)$/.test(side.particle) || DELEGATION.test(peopleOf(side))) &&
  GOES.test(side.rest);
const receives = (side: Side): boolean =>
  (/^(?:을|를)$/.test(side.particle) &&
    /방문|찾|다녀|다니|순방|둘러|돌며|돌았/.test(side.rest.slice(0, 30))) ||
  (/^(?:에|로|으로|에서|에는)$/.test(side.particle) &&
    /방문|파견|떠나|떠났|출국|보내|보냈|머물|머문|머무|묵|참석|참가|찾|왔|와\s|건너|들어와|들어왔|도착|들른|들렀|내렸/.test(
      side.rest.slice(0, 40),
    ));

/** 20주년을 맞아: an occasion, no guest. */
const OCCASION = /(?:주년|돌|기념일|날|철|추석|설|연말|새해|방학|축제)(?:을|를)?\s맞(?:아|은|이)/g;
/** 구청을 찾은, 도청에서 부성장 일행을 만나: the home's own house, by its unit alone. */
const OUR_HOUSE =
  /(?<![가-힣])(?:시|군|구|도)(?:청|의회)?(?:을|를|에)\s(?:[가-힣]{1,8}\s)?(?:방문|찾|내방)|(?<![가-힣])(?:시|군|구|도)청(?:에서|\s[가-힣\d]{1,8}에서)\s[^.]{0,60}(?:만나|만났|접견|면담|간담|환영|영접|맞아|맞았)/;
const GUESTS = /입국|내방|맞이|맞아|맞는|영접|접견|초청해|예방을 받|손님(?!을 모)|대사(?:가|는)/;

/** 쯔보시 대표단을 4일 맞이했다: guests of the home. */
const GUEST =
  /^[^.,]{0,24}?(?:을|를)\s(?:[가-힣\d]{1,8}\s){0,2}?(?:맞이|맞았|맞아|맞는|접견|영접|환영|초청했|초청해|초대했|초대해|불러|불렀)/;
const isGuest = (side: Side): boolean =>
  DELEGATION.test(peopleOf(side)) && GUEST.test(side.particle + side.rest);

/** A delegation that goes says more than a topic in whose sentence somebody goes. */
const journey = (sides: readonly Side[]): number => {
  if (sides.some((side) => travels(side) && DELEGATION.test(peopleOf(side)))) return 2;
  return sides.some(travels) ? 1 : 0;
};

/** Outbound where the home's people go, inbound where the partner's come; null where the sentence does not say. */
export const directionOf = (
  kind: Kind,
  words: string,
  home: readonly Side[],
  partner: readonly Side[],
): Direction | null => {
  const said = words.replace(OCCASION, '');
  if (kind === 'video_meeting' || /비대면|온라인|화상|영상회의/.test(words)) return 'remote';
  if (kind === 'letter') return 'remote';
  if (OUR_HOUSE.test(said) && !/출장|순방/.test(said)) return 'inbound';
  if (/입국/.test(said)) return 'inbound';
  if (
    /초청으로|초청을 받|초대받|해외\s?(?:출장|순방)|출국|공식 방문|[을를]\s(?:돌며|돌았|돌고|순회)/.test(
      words,
    )
  )
    return 'outbound';
  const toPartner = partner.filter(receives).length + journey(home);
  const toHome = home.filter(receives).length + journey(partner) + 2 * partner.filter(isGuest).length;
  if (/상호\s?(?:방문|파견)|번갈아|서로\s?(?:오가|찾|보내)/.test(words) && toPartner === toHome)
    return 'mutual';
  if (toPartner > toHome) return 'outbound';
  if (toHome > toPartner) return 'inbound';
  return GUESTS.test(said) ? 'inbound' : null;
};
