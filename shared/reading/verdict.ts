/** Whether the article reports an exchange, with the reasons for and against. */

import type { Reason } from '../record/analysis.ts';
import { AGREEMENT, BOND, CONTACT } from './cues.ts';
import { areDealings } from './dealings.ts';
import { isOtherNews } from './other-news.ts';
import { isMinistry } from './partner-role.ts';
import type { HomeRole, PartnerRole } from './roles.ts';
import { isOpening, type Scene } from './scenes.ts';

export interface Verdict {
  isExchange: boolean;
  score: number;
  reasons: Reason[];
}

const isMinistryOnly = ({ entity }: PartnerRole): boolean => entity.kind === 'abroad' && isMinistry(entity);
/** An agreement with a ministry is news where the news begins with it. */
const isSigned = ({ shown }: PartnerRole, scenes: readonly Scene[]): boolean =>
  scenes.some(
    (scene) =>
      scene.sentence.index === shown.sentence && isOpening(scene) && AGREEMENT.test(scene.sentence.text),
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
          ['lead', 'second', 'main'].includes(standing) &&
          !EVERY_YEAR.test(sentence.text) &&
          other.entity.mentions.some(
            ({ sentence: at, nameStart, spoken }) =>
              at === sentence.index &&
              !spoken &&
              !past.some(({ start, end }) => nameStart >= start && nameStart < end),
          ),
      ),
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
  const shown = bond !== undefined || areDealings(home, best, counterparts, scenes);
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const score = Math.max(0, Math.min(1, sum));
  return {
    isExchange:
      home !== undefined &&
      best !== null &&
      shown &&
      !isOtherNews(scenes, home, counterparts, bond !== undefined) &&
      score >= THRESHOLD,
    score: Math.round(score * 100) / 100,
    reasons,
  };
};
