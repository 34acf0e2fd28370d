/** Where one goes, comes from and meets: 시안시를 찾았다, 시안시로 떠났다, 시안시에서 온. */
import { isMayorThere, isVenue } from './beside.ts';
import { AGREEMENT, AID, AT, MOVE, OBJECT, TO } from './cues.ts';
import { DELEGATE } from './delegates.ts';
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';
import type { Scene } from './scenes.ts';
import { type Cue, cue, isFull, type Told } from './told.ts';

/** 운남성에서 열린 대회: a venue. */
export const HELD =
  /^\s?(?!열(?:린|리는|릴)\s(?:[가-힣\d]{1,6}\s){0,2}(?:자매|우호|결연)[가-힣\s\d]{0,14}(?:기념식|체결식|협약식|조인식|서명식|협정식))(?:열린|열리|개최|치러|진행|마련된|있은|연\s)/;

/** 다마노시에서 열린 축제에 사절단을 보냈다 */
const SENT_THERE =
  /(?:사절단|축하단|대표단|방문단|교류단|공연단|예술단)(?:을|를)\s(?:[가-힣]{1,4}\s)?(?:보내|보냈|파견)/;

/** 스미다구에서 두 도시 어린이의 친선 교류가 열린다: it is one of the two. */
const ONE_OF_BOTH = new Opening(
  /^\s(?:두|양)\s?(?:도시|시|군|구|지역|지자체|고장|곳)(?:의)?\s[^.]{0,40}?(?:교류|친선|우호|만남|회의|경기|캠프)/,
);

/** 대표단은 28일 칭다오시로 떠났다: where the journey goes on. */
const ONWARD = /^[^,.]{0,8}?(?:떠나|떠났|떠난|향했|향한|이동|출국|옮겼|옮겨)/;

/** 12일 세고비아시에 이어 14일 신트라시와: a day for each. */
const THEN = new Opening(/^\s?이어\s(?:지난\s|오는\s)?\d{1,2}일/);

/** 민스크에서 부시장(부지사급)이, 타이베이에서는 국장급 인사가, 카잔시에서는 시장 등 9명이 서울시를 찾는다 */
const OFFICERS_COME = new Opening(
  /^\s[^,.]{0,8}?(?:시장|지사|국장|의장|단체장|관계자|공무원|대표)급?(?:\s인사)?(?:\([^)]{1,12}\))?들?[이가][,\s]|^\s[^,.]{0,10}?(?:시장|지사|국장|의장|단체장|관계자|공무원|대표단?|시민단|사절단|방문단)[^,.]{0,8}?\s\d{1,4}여?\s?명이[,\s]/,
);

/** 난닝시로 이동해 자치구 주석을 면담하고: the government of the region over it. */
const ABOVE = /\s(?:자치구|성|주|도|현)\s?(?:부?주석|지사|정부|의회|당국|당서기)/;

/** 훈춘시에서 오기로 한 축하단 */
const COMERS = new Opening(
  new RegExp(
    `^\\s?(?:온|오는|오기로 한|보낸|보내온|찾아온)\\s[^,.]{0,12}(?:${DELEGATE}|손님|일행|학생|청소년|공무원|직원|선수|동호인|주민|시민|어린이|회원|예술인|작가)|^\\s(?:[^.]{0,30}?등\\s|[가-힣]{1,8}\\s)\\d{1,3}여?\\s?명[이,]|^\\s\\d{1,3}여?\\s?명이\\s(?:[가-힣]{1,8}(?:을|를|에|로)\\s)?(?:찾|와|온|왔|방문|참가|참석)`,
  ),
);

/** 학생들은 삿포로시와 오타루시를 둘러보고 24일 돌아온다: seen on the way, with nobody there. */
const SIGHTS = new Opening(
  /^\s(?:차례로\s)?(?:둘러|돌아보|돌아봤|구경|견학|관광|관람|여행|들러\s[^.]{0,12}(?:배편|항공편|비행기|배로))/,
);

/** 광저우와 우한 세 도시를 연결해 화상회의를 연다 */
const LINKED = new Opening(/^\s(?:연결해|연결한|이어|잇는|이은)\s[^.]{0,24}?(?:화상|영상|온라인|비대면)/);

/** 시안시를 찾았다 */
export const object = ({ mention, scene, particle, close }: Told): Cue | null => {
  if (!['을', '를'].includes(particle)) return null;
  if (LINKED.test(close)) return cue(1, 'object', true);
  if (!OBJECT.test(close)) return null;
  const opens = ['title', 'lead'].includes(scene.standing) || mention.head.governments.length > 0;
  if (!opens && SIGHTS.test(close)) return cue(0.4, 'sights');
  return cue(0.8, 'object', !isFull(mention) && isLast(mention, scene) && isDealt(close));
};

/** 바르셀로나로 건너가 우호도시의 시장과 만난다, 알마티에서 우호교류의 터를 닦는다 */
const DEALT =
  /우호|자매|결연|(?:협력|교류)[^.,]{0,8}(?:논의|협의|다짐|약속)|협약|협정|의향서|(?:시장|지사|군수|의장)(?:과|와|을|를)\s[^.]{0,12}(?:만[나난날났]|면담|회담|예방|접견)/;
/** 타이베이에서 여행사와 협약을 맺었다, 베이징에서 우호협회장과 만나, 뮌헨에서 부품업체인 어떤사와: no city's doing. */
const FIRM =
  /(?:여행사|여행업계|기업|업체|회사|대학교?|총장|학교|병원|협회장?|연맹|재단|이사장|공사|사장|회장|호텔|항공|바이어|상의|상공회의소|장관|대사관?|총영사관?|[가-힣](?<![지영대의행인이감검판호강목교기천])사)(?:\s(?:대표|임원|관계자|직원|회원))?(?:들)?(?:와|과|를|을)\s|(?:업체|기업|회사)인\s/;
const isDealt = (close: string): boolean => DEALT.test(close) && !FIRM.test(close);
const GOVERNS = /시장|지사|군수|성장|현장|구청장|당서기|인민위원|의장|정부|자매|우호(?!협회)|결연/;
const CLAUSE = /^[^.]*?(?:[했맺갖났눴]고|하고(?! 있)|하며|한 뒤|[,.])/;
/** 뮌헨시에서 부품업체와 협약을 맺고: where a firm was met. */
const isFirmMet = (close: string): boolean => {
  const clause = CLAUSE.exec(close)?.[0] ?? close;
  return FIRM.test(clause) && !GOVERNS.test(clause);
};
const isLast = ({ nameStart }: Mention, { mentions }: Scene): boolean =>
  mentions.every((other) => other.nameStart <= nameStart);

/** 무사시노시로 아이들을 보낸다 */
const SENDS =
  /(?:아이들|어린이|학생|청소년|직원|공무원|시민|주민|선수|합창단|악단)[^.,]{0,14}(?:을|를)\s(?:[가-힣]{1,4}\s)?(?:보내|보낸|보냈)/;

/** 시안시로 가 협약서를 쓴다 */
const GOES_THERE = new Opening(/^\s가(?:서\s|\s)/);

/** 서울지역에 집중된 호우로 피해를 본 서초구에: where the blow fell, not yet who is given. */
const STRUCK = new Opening(/^\s(?:집중|쏟아|내린|내려|몰아|퍼부|닥친|덮친|불어닥|발생|난\s)/);

/** 시안시에 보냈다, 시안시로 떠났다 */
export const destination = ({ mention, scene, particle, rest, close }: Told): Cue | null => {
  if (particle === '에' && THEN.test(rest)) return cue(0.8, 'then');
  if (
    ['로', '으로'].includes(particle) &&
    ONWARD.test(close) &&
    scene.mentions.every(({ head }) => head.governments.length === 0)
  ) {
    if (isDealt(close) && !ABOVE.test(close)) return cue(0.8, 'to', true);
    if (scene.standing === 'main') return cue(0.5, 'onward');
  }
  return ['에', '에게', '로', '으로', '에는', '에게는', '에도', '에게도', '로는'].includes(particle) &&
    (TO.test(close) || (particle.endsWith('로') && GOES_THERE.test(rest)))
    ? cue(
        0.8,
        'to',
        (AID.test(close) && !STRUCK.test(rest)) ||
          /파견|축하|초청|대표단|사절단|방문단|교류단/.test(close) ||
          (isLast(mention, scene) && isDealt(close)) ||
          SENDS.test(close) ||
          (/^\s(?:닿|도착)/.test(close) &&
            /보낸\s/.test(scene.text.slice(scene.sentence.start, mention.start))),
      )
    : null;
};

/** 고주프시의 공연장 회의실에서 의향서를 교환했다: at a house there, and nobody else is named. */
const SIGNED_THERE = new Opening(
  /^\s[^.,]{0,30}?에서\s[^.]{0,40}?(?:의향서|협약|협정|양해각서|결연|각서|합의)[^.]{0,16}?(?:교환|체결|서명|맺|맞바꿨|주고받)/,
);
export const signed = ({ mention, scene, particle, office, rest }: Told): Cue | null =>
  /^의?$/.test(particle) &&
  office === '' &&
  mention.head.governments.length === 0 &&
  isFull(mention) &&
  SIGNED_THERE.test(rest) &&
  !FIRM.test(rest) &&
  scene.mentions.every((other) => other === mention || other.head.governments.length > 0 || other.over)
    ? cue(0.8, 'from', true)
    : null;

/** 이어 헝가리 미슈콜츠시에서 전차를 배운다: the sentence begins with where the journey has come to. */
const isNextStop = ({ start, head, listed }: Mention, { sentence, standing }: Scene): boolean =>
  standing === 'main' && head.unit !== '' && listed === null && start - sentence.start <= 6;

/** 시안시에서 온, 시안시에서 만나 */
export const origin = ({ mention, scene, particle, rest, close, whole }: Told): Cue | null => {
  if (particle === '에서' && (isVenue(mention, scene) || isFirmMet(close))) return cue(0.3, 'venue');
  if (/^에서는?$/.test(particle) && OFFICERS_COME.test(rest) && MOVE.test(whole))
    return cue(0.8, 'from', true);
  if (particle === '에서' && ((HELD.test(rest) && SENT_THERE.test(close)) || ONE_OF_BOTH.test(rest)))
    return cue(0.8, 'from', true);
  return ['에서', '에서는', '에서도', '로부터', '으로부터', '서'].includes(particle) &&
    AT.test(rest) &&
    !HELD.test(rest)
    ? cue(
        AGREEMENT.test(close) ||
          /만[나난날났]|면담|접견|예방|(?:협력|교류)[^.,]{0,8}(?:논의|협의)/.test(close) ||
          COMERS.test(rest) ||
          isNextStop(mention, scene)
          ? 0.8
          : 0.6,
        'from',
        /서한|편지|축전|위로|계절\s?근로/.test(rest) ||
          isMayorThere(mention, scene, rest) ||
          ((mention.country !== null || mention.head.matches.length > 0) &&
            isLast(mention, scene) &&
            isDealt(close)),
      )
    : null;
};
