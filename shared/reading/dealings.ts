/** Whether governments are shown to deal with one another where no tie is told by its name. */
import { AGREEMENT, AID, CONTACT, MOVE } from './cues.ts';
import { DELEGATE } from './delegates.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mentions.ts';
import type { HomeRole, PartnerRole } from './roles.ts';
import { isOpening, type Scene } from './scenes.ts';
import { speakingUnits } from './speaking-units.ts';

export const isIn = ({ sentence }: Scene, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.sentence === sentence.index);
const isOf = ({ mentions }: Entity, mention: Mention): boolean => mentions.includes(mention);

/** 공무원 두 명의 환영식을 가졌다 */
const RECEPTION = /환영(?:식|회|만찬|행사)|환송|송별|영접/;
const DEALINGS = [AGREEMENT, AID, MOVE, RECEPTION];
const PEOPLE =
  /시장|군수|구청장|지사|의장|의원|공무원|직원|국장|과장|학생|청소년|청년|어린이|꿈나무|선수|손님/;
/** People who are sent. */
const DELEGATES = new RegExp(`${DELEGATE}|일행`);
/** What governments do with one another: contact by its name, or people of theirs who go, give or sign. */
const dealsIn = (sentence: string): boolean =>
  CONTACT.test(sentence) || (PEOPLE.test(sentence) && DEALINGS.some((cue) => cue.test(sentence)));

/** By its name, or by its unit alone: 시는, 이창희 시장을. */
const speaksIn = ({ sentence }: Scene, { government }: HomeRole['entity']): boolean =>
  speakingUnits([sentence.text]).has(government.name.slice(-1));

/** 경상남도가 끄라체주에 소방차를 건넸다: given by the home itself. */
const GIVES = /건넸|건넨|건네|기증|기탁|전달|지원|부쳤|부친|부쳐|실어|선물|내놓|내놨|보탰/;
const gives = (home: HomeRole, { rule, entity }: PartnerRole, scenes: readonly Scene[]): boolean =>
  rule === 'to' &&
  scenes.some(
    (scene) =>
      ['title', 'lead'].includes(scene.standing) &&
      GIVES.test(scene.sentence.text) &&
      isIn(scene, entity.mentions) &&
      home.entity.mentions.some(
        ({ sentence, head }) =>
          sentence === scene.sentence.index && ['은', '는', '이', '가'].includes(head.tail.particle),
      ),
  );

/** Home and partner stand in one sentence of the opening that tells what they do. */
const met = (home: HomeRole, { rule, entity }: PartnerRole, scenes: readonly Scene[]): boolean =>
  entity.kind !== 'mission' &&
  scenes.some(
    (scene) =>
      isOpening(scene) &&
      (['near', 'named', 'over'].includes(rule)
        ? DELEGATES.test(scene.sentence.text)
        : dealsIn(scene.sentence.text) || (rule === 'with' && scene.standing === 'lead')) &&
      isIn(scene, entity.mentions) &&
      (isIn(scene, home.entity.mentions) || speaksIn(scene, home.entity)),
  );

/** 진주시와 미국 유진시의 고등학생들이 서로의 집에서: what their people do together, where the article calls it by its name. */
const paired = (home: HomeRole, { entity }: PartnerRole, scenes: readonly Scene[]): boolean =>
  scenes.some(
    ({ standing, sentence, mentions }) =>
      ['title', 'lead'].includes(standing) &&
      PEOPLE.test(sentence.text) &&
      mentions.some(
        (mention) =>
          mention.listed !== null &&
          !mention.locator &&
          ((isOf(entity, mention) && isOf(home.entity, mention.listed)) ||
            (isOf(home.entity, mention) && isOf(entity, mention.listed))),
      ),
  ) &&
  scenes.some(
    ({ standing, sentence }) =>
      ['title', 'lead', 'second', 'main'].includes(standing) && CONTACT.test(sentence.text),
  );

/** 트센드자브 군수와 일행은 의장을 만나 간담회를 했다 */
const CALL = /만나|만났|간담|면담|접견|예방|환담/;
const CALLERS = /일행|시장|군수|지사|성장|구청장|의장|부시장/;
/** 두 시는 18일 협약을 맺는다 */
const BOTH =
  /(?:^|\s)(?:두|양)\s?(?:시|군|구|도|도시|지역|지자체|자치단체|기관|시군|곳|고장)(?:는|은|가|이)\s/;
const signTogether = ({ standing, sentence }: Scene): boolean =>
  ['lead', 'second'].includes(standing) && BOTH.test(sentence.text) && AGREEMENT.test(sentence.text);

/** The home opens the news, and something is signed beside the partner, or its people are met. */
const signed = (home: HomeRole, partner: PartnerRole, scenes: readonly Scene[]): boolean => {
  const lead = scenes.find(({ standing }) => standing === 'lead');
  return (
    lead !== undefined &&
    isIn(lead, home.entity.mentions) &&
    ((isIn(lead, partner.entity.mentions) && scenes.some(signTogether)) ||
      scenes.some(
        (scene) =>
          ['lead', 'second'].includes(scene.standing) &&
          (AGREEMENT.test(scene.sentence.text) ||
            (!['near', 'named', 'over'].includes(partner.rule) &&
              CALL.test(scene.sentence.text) &&
              CALLERS.test(scene.sentence.text))) &&
          isIn(scene, partner.entity.mentions),
      ))
  );
};

/** 부천국제청소년홈스테이 …: the news opens with what people do who go abroad and come. */
const PROGRAMME = /홈스테이|국제교류|교류단|방문단|대표단|사절단|교류\s?(?:행사|사업|캠프|프로그램)/;
/** Below, home and partner do it with one another: 하얼빈시에서 60명이 부천을 찾아, 랄릿푸르시와 사업을 다듬었다. */
const carriedOut = (home: HomeRole, { rule, entity }: PartnerRole, scenes: readonly Scene[]): boolean =>
  !['near', 'named', 'over'].includes(rule) &&
  scenes.some((scene) => isOpening(scene) && PROGRAMME.test(scene.sentence.text)) &&
  scenes.some(
    (scene) =>
      scene.standing === 'main' &&
      isIn(scene, entity.mentions) &&
      (rule === 'with' || isIn(scene, home.entity.mentions)),
  );

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
        gives(home, partner, scenes) ||
        paired(home, partner, scenes) ||
        carriedOut(home, partner, scenes) ||
        (partner.strong &&
          (partner.entity.kind !== 'mission' ||
            scenes.some((scene) => isOpening(scene) && isIn(scene, partner.entity.mentions)))),
    ));
