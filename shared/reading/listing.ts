/** Names in lists: A와 B, A·B, A 및 B. */
import type { Atom } from './atom.ts';
import { WITH } from './cues.ts';
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';
import { isKorea, sharesCountry } from './phrases.ts';

const AND_GAP = new Opening(/^,?\s(?:그리고\s|또\s)?(?:(?:자매|우호|교류|결연)(?:도시|지역)\s)?$/);
/** 포항시와 산골 청송군이 */
const DESCRIBED_GAP = new Opening(
  /^,?\s(?:산골|바닷가|내륙|이웃|섬|항구|농촌|산촌|어촌|접경|호반|남녘|북녘|[동서남]해안|[가-힣]{1,4}의|이웃한|맞닿은)\s$/,
);
/** 훈춘시와 확진자가 적은 래주시에는: what is said of the second alone has a subject of its own. */
const QUALIFIED_GAP = new Opening(
  /^\s[가-힣]{1,6}[이가]\s(?:[가-힣]{1,4}\s)?[가-힣]{1,5}(?:은|는|운|한|인|진|린|난|던)\s$/,
);
const COMMA_GAP = new Opening(/^(?:\s?[,·/△▲▷▶◇◆-]\s?|\s(?:및|그리고|또는)\s)$/);
/** 7월 충칭시, 8월 고베시와도 · 17일 톈진시, 오는 18일에는 선양시를 */
const DATED_GAP = new Opening(
  /^,\s(?:오는\s|다음\s?달\s|내달\s)?\d{1,2}(?:월|일)(?:\s\d{1,2}일)?(?:에|에는|엔)?\s$/,
);
const LONGEST_GAP = 18;

/** A와 B · A, B · A 및 B */
export const isListed = (text: string, before: Mention, after: Mention): boolean => {
  const { tail } = before.head;
  const gap = text.slice(tail.end, after.start);
  if (gap.length > LONGEST_GAP) return false;
  if (
    isKorea(before.head) &&
    isKorea(after.head) &&
    ['와', '과'].includes(tail.particle) &&
    DESCRIBED_GAP.test(gap)
  )
    return true;
  return ['와', '과', '하고', '이나', '나'].includes(tail.particle)
    ? AND_GAP.test(gap) || (QUALIFIED_GAP.test(gap) && !WITH.test(gap))
    : tail.particle === '' && (COMMA_GAP.test(gap) || DATED_GAP.test(gap));
};

/** 톈진·선양: in one list or one phrase, of one country. */
const areBeside = (text: string, one: Atom, other: Atom): boolean =>
  ['', '와', '과'].includes(one.tail.particle) &&
  one.tail.office === '' &&
  /^\s?[,·/]?\s?$/.test(text.slice(one.tail.end, other.start)) &&
  sharesCountry(one, other);
const MOST_DOUBTFUL = 8;

/** Whether a name that is not doubtful ends the list on that side, over other doubtful ones from `at` on. */
const surelyEnds = (text: string, atoms: readonly Atom[], at: number, step: 1 | -1): boolean => {
  for (let next = at + step, steps = 0; steps < MOST_DOUBTFUL; next += step, steps++) {
    const [one, other] = [atoms[next - step], atoms[next]];
    if (!one || !other || !(step > 0 ? areBeside(text, one, other) : areBeside(text, other, one)))
      return false;
    if (!other.doubtful) return true;
    if (other.stem.length < 2) return false;
  }
  return false;
};

/** 톈진과 선양, 창춘: a word in itself, but listed between cities of one country; 다롄, 위해 등. */
export const isBetween = (text: string, atoms: readonly Atom[], at: number): boolean => {
  const atom = atoms[at];
  return (
    atom !== undefined &&
    atom.stem.length > 1 &&
    atom.tail.office === '' &&
    surelyEnds(text, atoms, at, -1) &&
    (surelyEnds(text, atoms, at, 1) || (atom.tail.particle === '' && text.startsWith(' 등 ', atom.end)))
  );
};
