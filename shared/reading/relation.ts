/** The tie between home and partner, and since when. */
import type { Relation } from '../record/vocabulary.ts';
import { RELATION } from './cues.ts';
import type { DatedClause } from './dated.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';

export interface Tie {
  relation: Relation | null;
  since: string | null;
}

const RANKED: readonly [Relation, RegExp][] = [
  ['terminated', /(?:결연|교류|협약|관계)[^.]{0,10}(?:해지|종료|파기)/],
  ['suspended', /(?:결연|교류)[^.]{0,10}중단/],
  ['intent', /의향서/],
  ['sister', /자매|친선\s?결연|결연/],
  ['friendship', /우호|친선|친교/],
  ['mou', /업무\s?협약|양해각서|MO[UC]/],
];
const BOTH = /(?:양|두)\s?(?:도시|시|군|구|지역|지자체|기관|곳|측|성|현)|양측|결연해|맺은|맺고|이후/;

export const relationIn = (words: string): Relation | null =>
  RANKED.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

const near = (partner: PartnerRole, dated: DatedClause): boolean => {
  const { clause } = dated;
  return partner.entity.mentions.some(
    ({ nameStart, sentence }) => sentence >= 0 && nameStart >= clause.start && nameStart < clause.end,
  );
};

export const tieOf = (
  partner: PartnerRole,
  dated: readonly DatedClause[],
  scenes: readonly Scene[],
  sole: boolean,
): Tie => {
  if (partner.entity.kind === 'mission') return { relation: null, since: null };
  const told = dated.filter(
    (one) => one.role === 'since' && one.resolved.edtf !== null && RELATION.test(one.scene.sentence.text),
  );
  const own =
    told.find((one) => near(partner, one)) ??
    told.find((one) =>
      partner.entity.mentions.some((mention) => mention.sentence === one.scene.sentence.index),
    ) ??
    (sole && partner.role === 'counterpart'
      ? told.find((one) => BOTH.test(one.scene.sentence.text))
      : undefined);
  const called = partner.entity.mentions.find((mention) => mention.called !== null)?.called ?? null;
  const words = own ? own.scene.text.slice(own.clause.start, own.clause.end + 20) : null;
  const scene = scenes.find((one) => one.sentence.index === partner.shown.sentence);
  return {
    relation:
      (words === null ? null : relationIn(words)) ??
      (called === null ? null : relationIn(called)) ??
      (scene ? relationIn(scene.sentence.text) : null),
    since: own?.resolved.edtf?.split('/')[0] ?? null,
  };
};
