/** Whether governments are shown to deal with one another where no tie is told by its name. */
import { AGREEMENT, AID, CONTACT, MOVE } from './cues.ts';
import { DELEGATE } from './delegates.ts';
import type { Mention } from './mentions.ts';
import type { HomeRole, PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';

export const isIn = ({ sentence }: Scene, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.sentence === sentence.index);
const opens = ({ standing }: Scene): boolean => /title|lead|second/.test(standing);

const DEALINGS = [AGREEMENT, AID, MOVE];
const PEOPLE =
  /시장|군수|구청장|지사|의장|의원|공무원|직원|국장|과장|학생|청소년|청년|어린이|꿈나무|선수|손님/;
/** People who are sent. */
const DELEGATES = new RegExp(DELEGATE);
/** What governments do with one another: contact by its name, or people of theirs who go, give or sign. */
const dealsIn = (sentence: string): boolean =>
  CONTACT.test(sentence) || (PEOPLE.test(sentence) && DEALINGS.some((cue) => cue.test(sentence)));

/** Home and partner stand in one sentence of the opening that tells what they do. */
const met = (home: HomeRole, { rule, entity }: PartnerRole, scenes: readonly Scene[]): boolean =>
  entity.kind !== 'mission' &&
  scenes.some(
    (scene) =>
      opens(scene) &&
      (/^(?:near|named|over)$/.test(rule)
        ? DELEGATES.test(scene.sentence.text)
        : dealsIn(scene.sentence.text) || (rule === 'with' && scene.standing === 'lead')) &&
      isIn(scene, entity.mentions) &&
      isIn(scene, home.entity.mentions),
  );

/** The home opens the news, and something is signed beside the partner. */
const signed = (home: HomeRole, partner: PartnerRole, scenes: readonly Scene[]): boolean => {
  const lead = scenes.find(({ standing }) => standing === 'lead');
  return (
    lead !== undefined &&
    isIn(lead, home.entity.mentions) &&
    scenes.some(
      (scene) =>
        /lead|second/.test(scene.standing) &&
        AGREEMENT.test(scene.sentence.text) &&
        isIn(scene, partner.entity.mentions),
    )
  );
};

/** @param best the partner that is shown most strongly */
export const areDealings = (
  home: HomeRole | undefined,
  best: PartnerRole | null,
  counterparts: readonly PartnerRole[],
  scenes: readonly Scene[],
): boolean =>
  home !== undefined &&
  best !== null &&
  (signed(home, best, scenes) ||
    counterparts.some(
      (partner) =>
        met(home, partner, scenes) ||
        (partner.strong &&
          (partner.entity.kind !== 'mission' ||
            scenes.some((scene) => opens(scene) && isIn(scene, partner.entity.mentions)))),
    ));
