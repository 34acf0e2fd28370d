/** Whether a Korean government is tied to the home by 자매결연, 우호교류 and the like. */
import type { KoreanEntity } from './entity.ts';
import type { Ground } from './ground.ts';
import { listEndOf } from './list-end.ts';
import { Opening } from './opening.ts';
import { isOpening, type Scene } from './scenes.ts';

const TIE =
  /(?:서로|상호|교차|맞)\s?기부|고향사랑[^.]{0,30}\s(?:서로|맞바꿔|주고받|교차)|기부금을 (?:서로|주고받|맞바꾸|맞바꿨)|자매\s?(?:결연|도시|의\s?(?:연|인연|정)|로\s지[내낸냈]|가\s(?:됐|되|된)|관계|시|구|군|지역|의회|교류|협약|협정|우호|지자체|기관|·|ㆍ)|우호(?!적)|친선|결연|교류[^.,]{0,8}(?:협약|협정|도시|협력|의향)|상생(?:발전|협력)?\s?(?:협약|교류)|상호\s?교류|다시\s교류|교류를?\s(?:재개|시작|약속|이어)|교류하기로|교류(?:하고\s있|해\s?[왔오])|의형제|형제\s?도시|동맹(?:을\s맺|\s?협약)/;
/** 자매도시를 초대했다, 자매도시 두 곳: the tie is told first, the names follow. */
const UNNAMED =
  /(?:자매|우호|교류|결연|친선)[가-힣·]{0,4}\s?(?:도시|지역|지자체|지방정부|자치단체|시군)(?:를|들|와|에|의\s(?:[가-힣]{1,5}\s){0,2}(?:공무원|직원|주민|학생|청소년|어린이|손님|대표|축하|단체장|시장|군수|온정|손길|도움|성금|정성|마음|구호|위문|위로|격려|응원)|\s(?:초청|초대|손님|대표단|방문단|사절단|축하|공무원|직원|주민|학생|청소년|어린이|선수|농[가민산특]|특산|[두세네]|다섯|여섯|일곱|여덟|아홉|열|\d+))/;
const GIVES = /보내|보냈|제공|전달|지원|도왔|돕|거들|성금|구호|기부/;
/** Sisters are invited, and these governments come. */
const COMES = /참여|참가|참석|출전|자리를 함께|함께했/;
const BOTH =
  /(?:양|두)\s?(?:도시|시|군|구|도(?=[는은가의\s])|의회|고장|고을|자치구|기초단체|지역|지자체|기관|자치단체|지방정부|시군|곳)|양측/;
const TAKES_PART = new Opening(
  /^(?:와|과|와의|과의|와는|과는|와도|과도|은|는|이|가|도|에|에게|에는|에도|에게는|로|으로|을|를|의|하고)$/,
);
const SIGNED_AT = /결연|조인|협약식|체결/;

/** What the article tells of ties, whoever has them. */
export interface TiesTold {
  /** 자매도시를 초대했다 */
  invited: boolean;
  /** A tie is told somewhere. */
  bond: boolean;
  /** 두 도시는 …, and a tie. */
  both: boolean;
}

export const tiesTold = (scenes: readonly Scene[]): TiesTold => {
  const bond = scenes.some(({ sentence }) => TIE.test(sentence.text));
  return {
    invited: scenes.some((scene) => isOpening(scene) && UNNAMED.test(scene.sentence.text)),
    bond,
    both: bond && scenes.some(({ sentence }) => BOTH.test(sentence.text)),
  };
};

/** 하동군과 광양시가 업무협약을 맺었다, 고향사랑기부로 마음을 나눴다: two governments and nobody else do it with one another. */
const signedTogether = (entity: KoreanEntity, home: KoreanEntity, scenes: Ground['scenes']): boolean =>
  entity.mentions.some((mention) => {
    const scene = scenes.get(mention.sentence);
    return (
      scene !== undefined &&
      ['title', 'lead'].includes(scene.standing) &&
      /업무\s?협약|고향사랑/.test(scene.sentence.text) &&
      home.mentions.some((own) => own.listed === mention || mention.listed === own)
    );
  });

export const isTied = (
  entity: KoreanEntity,
  home: KoreanEntity,
  { scenes, followers }: Ground,
  ties: TiesTold,
  /** Codes of governments that are tied already: who is listed with one is tied too. */
  tied: ReadonlySet<string>,
  weight: { strong: boolean; rule: string },
  /** No third Korean government acts in the article. */
  alone: boolean,
): boolean => {
  if (
    entity.government.province === home.government.name ||
    home.government.province === entity.government.name
  )
    return false;
  const { invited, bond, both } = ties;
  if (alone && signedTogether(entity, home, scenes)) return true;
  if (both && alone && (weight.strong || weight.rule === 'with')) return true;
  if (invited && (weight.strong || weight.rule === 'from')) return true;
  if (
    bond &&
    weight.rule === 'from' &&
    entity.mentions.some((mention) => mention.listed !== null || followers.has(mention))
  )
    return true;
  if (
    invited &&
    weight.rule === 'subject' &&
    entity.mentions.some((mention) => {
      const words = scenes.get(mention.sentence)?.sentence.text ?? '';
      return GIVES.test(words) || COMES.test(words);
    })
  )
    return true;
  return entity.mentions.some((mention) => {
    const scene = scenes.get(mention.sentence);
    if (!scene || mention.locator) return false;
    if (mention.called !== null) return true;
    const { particle, office } = listEndOf(mention, scene.text, followers);
    const { text } = scene.sentence;
    if (TIE.test(text)) {
      if (office !== '' || TAKES_PART.test(particle)) return true;
      if (/^에서/.test(particle) && SIGNED_AT.test(text)) return true;
      if (scene.standing === 'title' || mention.listed !== null || followers.has(mention)) return true;
    }
    const beside = [mention.listed, followers.get(mention)];
    if (
      scene.standing !== 'background' &&
      beside.some((one) => tied.has(one?.head.governments[0]?.code ?? ''))
    )
      return true;
    const leads = both || ['title', 'lead'].includes(scene.standing);
    return bond && leads && home.mentions.some((own) => own.listed === mention || mention.listed === own);
  });
};
