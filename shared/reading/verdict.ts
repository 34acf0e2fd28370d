/** Whether the article reports an exchange, with the reasons for and against. */

import type { Reason } from '../record/analysis.ts';
import { AGREEMENT, BOND, CONTACT } from './cues.ts';
import { areDealings, isIn } from './dealings.ts';
import { Opening } from './opening.ts';
import { isMinistry } from './partner-role.ts';
import type { HomeRole, PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';

export interface Verdict {
  isExchange: boolean;
  score: number;
  reasons: Reason[];
}

const isMinistryOnly = ({ entity }: PartnerRole): boolean => entity.kind === 'abroad' && isMinistry(entity);
/** An agreement with a ministry is news where the news begins with it. */
const isSigned = ({ shown }: PartnerRole, scenes: readonly Scene[]): boolean =>
  scenes.some(
    ({ sentence, standing }) =>
      sentence.index === shown.sentence &&
      /title|lead|second/.test(standing) &&
      AGREEMENT.test(sentence.text),
  );

/** 쿠스코시에서 해마다 태양제가 열린다: what goes on there anyhow. */
const EVERY_YEAR = /해마다|매년|매해/;
/** An ambassador's visit by itself is no exchange of a city; one about a city of his country may be, where more than its past is told. */
const isAboutPlace = (
  { entity }: PartnerRole,
  partners: readonly PartnerRole[],
  scenes: readonly Scene[],
): boolean =>
  entity.kind === 'mission' &&
  partners.some(
    (other) =>
      other.entity.kind === 'abroad' &&
      other.entity.country === entity.country &&
      scenes.some(
        ({ standing, sentence, past }) =>
          /lead|second|main/.test(standing) &&
          !EVERY_YEAR.test(sentence.text) &&
          other.entity.mentions.some(
            ({ sentence: at, nameStart }) =>
              at === sentence.index && !past.some(({ start, end }) => nameStart >= start && nameStart < end),
          ),
      ),
  );

/** Promises of candidates report nothing done. */
const CAMPAIGN = /(?:예비\s?)?후보(?:들|가|는|의|측)|공약|유세/;
/** A quarrel between governments is no exchange. */
const QUARREL = /규탄|망언|영유권|역사\s?왜곡|항의\s?(?:서한|방문|집회|성명)/;
/** The state's own dealings; a city that is only named below has no part in them. */
const STATE = new Opening(
  /^(?:우리\s|한국\s)?(?:정부|대통령|대통령실|국회|총리|(?:외교|통일|국방|산업통상자원|산업|농림축산식품|해양수산|환경|교육|행정안전|법무|문화체육관광|고용노동|보건복지|국토교통|중소벤처기업)부)(?:는|은|가|이)\s/,
);
/** … 한국을 찾는다고 외교부가 23일 밝혔다: whose word the news is. */
const STATE_SAYS =
  /(?:정부|(?:외교|통일|국방|산업|환경|교육|법무|노동|복지|교통|행정안전|문화체육관광|해양수산)부)(?:가|는|이)\s(?:\d{1,2}일\s)?(?:밝혔|전했|발표했|알렸)/;
/** 한국수자원공사가, 제철 회사 노조가, 시민단체 열 곳이, 박모 씨가: the news begins with a firm, school, club or private person. */
const ORGANISATION_LEADS =
  /^[^,.]{0,40}?(?:공사|공단|재단|노조|노동조합|대학교?|도립대|시립대|외대|병원|의료원|회사|(?<!결연|도시)협회|기업|클럽|고교|고등학교|중학교|초등학교|기념관|음악당|연맹|조합|상인회|번영회|부녀회|청년회|노인회|연합회|은행|상의|상공회의소|상인회|상점가|청년회의소|YMCA|YWCA|라이온스|스카우트|(?:지사|시장|군수|구청장|의장)협의회|경찰서|소방서|교회|수목원|농구부|축구부|야구부|시민모임|(?<!자치)단체(?:\s(?:[가-힣]{1,4}|\d{1,3}여?)\s?(?:곳|개))?|(?:[가-힣]\s?|모\s)씨|(?:병원|치과|한의원)?\s?원장)(?:\s(?:학생|회원|직원|선수|교직원)(?:들|\s?\d{1,3}여?\s?명)?)?(?:이|가|은|는)\s/;
/** Then a government has to act beside it. */
const acts = ({ sentence, text }: Scene, home: HomeRole): boolean =>
  home.entity.mentions.some(
    ({ sentence: at, head, locator }) =>
      at === sentence.index &&
      !locator &&
      (head.tail.office !== '' || /^(?:와|과|은|는|이|가)$/.test(head.tail.particle)) &&
      !/^의?\s(?:한|소재|있는)\s/.test(text.slice(head.end, head.end + 6)),
  );
const THRESHOLD = 0.5;

export const verdictOf = (
  homes: readonly HomeRole[],
  partners: readonly PartnerRole[],
  scenes: readonly Scene[],
): Verdict => {
  const counterparts = partners.filter(
    (partner) =>
      partner.role === 'counterpart' &&
      (partner.entity.kind !== 'mission' || isAboutPlace(partner, partners, scenes)) &&
      (!isMinistryOnly(partner) || isSigned(partner, scenes)),
  );
  const best = counterparts.reduce<PartnerRole | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  const home = homes[0];
  const words = scenes.map((scene) => scene.sentence.text).join('\n');
  const reasons: Reason[] = [];
  const say = (rule: string, said: string, weight: number): void => {
    reasons.push({ rule, words: said, weight, at: null });
  };
  if (home) say('home', home.entity.government.name, Math.min(0.3, home.score / 10));
  else say('no-home', '', -0.5);
  if (best) say(`partner.${best.rule}`, best.shown.name, Math.min(0.4, best.score / 5));
  else say('no-partner', '', -0.5);
  if (counterparts.length > 1) say('several', String(counterparts.length), 0.05);
  const bond = BOND.exec(words)?.[0];
  const agreement = AGREEMENT.exec(words)?.[0];
  const contact = CONTACT.exec(words)?.[0];
  if (bond) say('bond', bond, 0.3);
  if (agreement) say('agreement', agreement, 0.1);
  if (contact) say('contact', contact, 0.1);
  const campaign = scenes.some(
    ({ standing, sentence }) => /title|lead/.test(standing) && CAMPAIGN.test(sentence.text),
  );
  const quarrel = scenes.some(
    ({ standing, sentence }) => /title|lead|second/.test(standing) && QUARREL.test(sentence.text),
  );
  const lead = scenes.find(({ standing }) => standing === 'lead');
  const state =
    lead !== undefined &&
    ((STATE.test(lead.sentence.text) && !isIn(lead, home?.entity.mentions ?? [])) ||
      STATE_SAYS.test(lead.sentence.text));
  const organised =
    lead !== undefined && ORGANISATION_LEADS.test(lead.sentence.text) && !(home && acts(lead, home));
  const shown = bond !== undefined || areDealings(home, best, counterparts, scenes);
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const score = Math.max(0, Math.min(1, sum));
  return {
    isExchange:
      home !== undefined &&
      best !== null &&
      shown &&
      !campaign &&
      !quarrel &&
      !state &&
      !organised &&
      score >= THRESHOLD,
    score: Math.round(score * 100) / 100,
    reasons,
  };
};
