/** Names in a text made into marks, so that other names can stand in their places. */
import { differByOne } from '../../../shared/places/alike-names.ts';
import { countries } from '../../../shared/places/countries.ts';
import { fitted } from './josa.ts';

export interface Name {
  /** Without unit: 남양주, 창저우. */
  stem: string;
  /** 시, 군, 현 …; empty where the article never writes one. */
  unit: string;
  /** The bare stem is a word of the language too, so only the stem with its unit surely is the name. */
  doubtful: boolean;
  /** Hanzi or Latin that may stand in brackets behind it. */
  natives: readonly string[];
}

export class Unsure extends Error {}
const unsure = (why: string): never => {
  throw new Unsure(why);
};

/** 루소르 beside 룩소르, 킹스턴구 beside 킹스턴어폰템즈구: another form of the name, which would stay. */
const hasVariant = (text: string, { stem, unit }: Name): boolean => {
  if (stem.length < 3) return false;
  const words = text.replaceAll(stem, ' ').match(/[가-힣]+/g) ?? [];
  return words.some(
    (word) =>
      word.startsWith(stem.slice(0, 2)) ||
      (unit !== '' && word.includes(unit, 2) && differByOne(word.slice(0, word.indexOf(unit, 2)), stem)),
  );
};

const HANGUL = /[가-힣]/;
const PARTICLE =
  /^(?:으로부터|로부터|에서는|에서도|에서의|에서|에게|에는|에도|에|으로|로|와의|과의|와는|과는|와|과|은|는|이|가|을|를|의|도|만|까지|부터|보다|이나|나|이며|며|이고|이자|이라는|라는|이라고|라고|하고|인|간)(?![가-힣])/;
/** Words that stand fused behind a bare name: 창저우방문단, 남양주체육회. */
const FUSED =
  /^(?:시|군|구|도|현|성|주|특별시|광역시|방문단|대표단|사절단|참가단|교류단|청소년|학생|시민|지역|측|대학|국제|공항|관광|체육|문화|의회|청|특산|농산|역사|항|역|지사|한국|한인|사무|협회|공무원|인근|출신|박물관|미술관|컨벤션|공원|일보|신문|뉴스|타임|소방|농업기술|한옥|상공|부시장|부군수|아카데미|중학|고등|여성|실내|경제)/;
const BRACKET = /^\s?\(([^()\n]{1,40})\)/;

/** Whether a name may begin here: no Hangul before it, or a country fused to it. */
const mayBegin = (text: string, at: number): boolean => {
  if (!HANGUL.test(text.charAt(at - 1))) return true;
  for (let length = 2; length <= 6; length++)
    if (countries.find(text.slice(at - length, at)) !== null && !HANGUL.test(text.charAt(at - length - 1)))
      return true;
  return false;
};

/** What stands behind one name, said of the other. Throws Unsure where the stem may be part of another word. */
const behind = (rest: string, from: Name, to: Name): string => {
  if (from.unit !== '' && rest.startsWith(from.unit)) {
    const gloss = BRACKET.exec(rest.slice(from.unit.length));
    return gloss ? from.unit + glossed(rest.slice(from.unit.length), gloss, from, to) : rest;
  }
  if (from.doubtful && from.unit !== '') return unsure('a word of the language too');
  const gloss = BRACKET.exec(rest);
  if (gloss) return glossed(rest, gloss, from, to);
  if (!HANGUL.test(rest.charAt(0))) return /^\d/.test(rest) ? unsure('a number behind') : rest;
  if (PARTICLE.test(rest)) return fitted(rest, from.stem, to.stem) ?? unsure('no particle of its own');
  return FUSED.test(rest) || from.stem.length > 2 ? rest : unsure('part of another word');
};

const glossed = (rest: string, gloss: RegExpExecArray, from: Name, to: Name): string => {
  const inner = gloss[1] ?? '';
  if (!/[\u3400-\u9fffA-Za-z]/.test(inner)) return rest;
  const known = from.natives.find((native) => inner === native || inner.slice(0, -1) === native);
  const [other] = to.natives;
  if (known === undefined || other === undefined) return unsure('a gloss behind');
  const shown = rest.replace(inner, other + inner.slice(known.length));
  const end = shown.indexOf(')') + 1;
  return (
    shown.slice(0, end) + (fitted(shown.slice(end), from.stem, to.stem) ?? unsure('particle behind a gloss'))
  );
};

/** Every `from` in the text made `to`, which stands there as `mark` alone; throws Unsure. */
export const marked = (text: string, from: Name, to: Name, mark: string): string => {
  if (hasVariant(text, from)) unsure('another form of the name');
  const parts = text.split(from.stem);
  let made = parts[0] ?? '';
  let at = made.length;
  for (const part of parts.slice(1)) {
    if (!mayBegin(text, at)) unsure('behind another word');
    const rest = part + text.slice(at + from.stem.length + part.length);
    const shown = behind(rest, from, to);
    // Only the beginning of what stands behind changes.
    made += mark + shown.slice(0, shown.length - rest.length + part.length);
    at += from.stem.length + part.length;
  }
  return made;
};
