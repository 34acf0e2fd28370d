/** Names in lists: who is enumerated, counted, or said to be tied together. */
import { MOVE } from './cues.ts';
import { Opening } from './opening.ts';
import type { Scene } from './scenes.ts';
import { type Cue, cue, type Told } from './told.ts';

/** 홍천군, 진천군 등 친선결연을 맺은 다섯 고장이 */
const LISTED_TIE = new Opening(
  /^\s등(?:\s(?!다른|나머지|기존)[가-힣]{1,6}){0,2}?\s(?:자매|우호|친선|결연|교류)[가-힣·]{0,6}(?:\s?(?:맺은|맺고 있는|체결한|한))?\s?(?:[가-힣\d]{1,4}\s?(?:개|곳)?\s?)?(?:도시|고장|지역|지자체|지방자치단체|자치단체|시군|시·군|곳)/,
);

/** 회의는 사가에시, 홀론시 차례로 이어진다 */
const IN_TURN = new Opening(/^\s(?:차례로|순으로|순서로)\s/);

/** 온 곳은 ▲일본 하기시·니가타시 ▲중국 창춘시다, 참가 도시는 X, Y 등이다: who takes part, one by one. */
const ENUMERATES =
  /(?:온|오는|가는|갈|들르는|들를|도는|돌|찾을|향하는|찾은|찾는|보낸|방문(?:하는|한|할)?|참가(?:하는|한|할)?|참여(?:하는|한|할)?|참석(?:하는|한|할)?|함께(?:하는|한|할)|초청(?:된|받은|한)?|초대(?:된|받은|한)?|맺은|맺는|맺을|체결(?:한|하는|할))\s?(?:[가-힣]{1,4}\s)?(?:(?:자매|우호|교류|결연|친선)?도시|지역|곳|나라|국가|지자체|지방정부|대표단|사절단|방문단|손님)(?:들)?(?:은|는|으로는|로는)\s/;
/** 사절단은 우사시 부시장을 비롯해 시안시와 이창시 관계자 등 모두 12명이다, 대표단은 X, Y 등 2개국 2개 도시에서 왔다 */
const CONSISTS =
  /^\s*(?:이번\s|이들\s)?(?:사절단|대표단|방문단|교류단|축하단|참가자|손님)(?:들)?[은는]\s(?=.{0,200}(?:명이다|구성[됐했되]다?|꾸려졌다|이뤄졌다|(?:도시|곳|지역|나라)에서\s(?:왔|찾아왔|참가했|참석했|참여했)다)[.]?\s*$)/;
/** Where the enumeration of a sentence begins, −1 where it has none: asked once a sentence. */
const begun = new WeakMap<Scene, number>();
const enumerationOf = (scene: Scene): number => {
  const before = begun.get(scene);
  if (before !== undefined) return before;
  const found = ENUMERATES.exec(scene.sentence.text) ?? CONSISTS.exec(scene.sentence.text);
  const at = found === null ? -1 : scene.sentence.start + found.index + found[0].length;
  begun.set(scene, at);
  return at;
};
export const enumerated = ({ mention, scene, particle }: Told): Cue | null => {
  if (!['second', 'main'].includes(scene.standing)) return null;
  if (!['', '와', '과', '로', '으로', '이다', '다', '이며', '며', '이고', '의', '이'].includes(particle))
    return null;
  const at = enumerationOf(scene);
  return at >= 0 && at <= mention.start + 1 ? cue(1, 'called', true) : null;
};

/** 칭다오시 19명, 닝보시 20명이 같은 날 입국한다 */
const PEOPLE = new Opening(/^\s\d{1,4}여?\s?명(?:[,이과등\s]|$)/);

/** 웨이하이시를 비롯한 11개 우호도시가 참가했다 */
const AMONG_COMERS = new Opening(
  /^\s비롯(?:한|해)\s[^.]{0,24}?(?:도시|대표단|사절단|방문단|지자체|지방정부)(?:들)?[이가]\s[^.]{0,16}?(?:참가|참석|참여|방문|찾)/,
);

export const listed = ({ mention, particle, rest, whole }: Told): Cue | null => {
  if (['을', '를'].includes(particle) && mention.head.governments.length === 0 && AMONG_COMERS.test(rest))
    return cue(1, 'called', true);
  if (particle !== '') return null;
  if (mention.head.governments.length === 0 && PEOPLE.test(rest) && MOVE.test(whole))
    return cue(0.9, 'guests', true);
  if (LISTED_TIE.test(rest)) return cue(1, 'called', true);
  return IN_TURN.test(rest) ? cue(0.8, 'then') : null;
};
