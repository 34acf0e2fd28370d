/**
 * The text as the rules read it: NFC, one kind of blank, dash, tilde, quote and middle dot.
 * Everything else of reading works on this text; `given` leads back to the text that came in.
 */
export interface Source {
  text: string;
  /** Offset into the given text for an offset into `text`. */
  given: (offset: number) => number;
}

const VARIANTS: readonly [string, RegExp][] = [
  [' ', /[\t\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/],
  ['~', /[\u223c\u301c\uff5e\u02dc]/],
  ['-', /[\u2010-\u2015\u2212\uff0d]/],
  ['·', /[\u2024\u2027\u2022\u22c5\u30fb\u318d\uff65\u119e]/],
  ['"', /[\u201c-\u201f\uff02]/],
  ["'", /[\u2018-\u201b\u2032\uff07]/],
  ['(', /\uff08/],
  [')', /\uff09/],
  ['\n', /[\r\v\f\u0085\u2028\u2029]/],
];
/** The blocks in which variants stand: few ranges, for every letter of the text is held against them. */
const UNUSUAL = /[^\n -~\u00a1-\u02db\u02dd-\u119d\u2300-\u2fff\u3400-\u9fff\uac00-\udfff]/g;
/** ２０２３．５．１１: digits, letters and points as wide as Hangul. */
const halfWidth = (letter: string): string => {
  const code = letter.charCodeAt(0) - 0xfee0;
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : letter;
};
const unified = new Map<string, string>();
const unifiedOf = (variant: string): string => {
  const known = unified.get(variant);
  if (known !== undefined) return known;
  const one = VARIANTS.find(([, many]) => many.test(variant))?.[0] ?? halfWidth(variant);
  unified.set(variant, one);
  return one;
};
/** A letter with its marks, or a Hangul syllable spelt in jamo; bounded, so that no input is slow. */
const DECOMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[가-힣][\u11a8-\u11c2]|\P{M}\p{M}{1,4}/gu;
const MARKS = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;

/** 브레아市, 루앙프라방 市: a unit in Hanja behind a name in Hangul. */
const HANJA_UNITS: Readonly<Record<string, string>> = {
  市: '시',
  郡: '군',
  區: '구',
  区: '구',
  縣: '현',
  県: '현',
  省: '성',
  州: '주',
  道: '도',
};
const HANJA_UNIT = /[市郡區区縣県省州道](?<=[가-힣] ?.)(?![\u3400-\u9fff])/g;

/** <br>, <span …>: left in a text that was copied from a page's source. */
const TAG = /<\/?[A-Za-z][A-Za-z0-9]*(?:\s[^<>\n]{0,120})?\/?>/g;
const asBlank = (tag: string): string =>
  (/^<\/?(?:br|p|div|li|tr|h\d)/i.test(tag) ? '\n' : ' ').padEnd(tag.length);

const unify = (text: string): string =>
  text
    .replace(TAG, asBlank)
    .replace(UNUSUAL, unifiedOf)
    .replace(HANJA_UNIT, (unit) => HANJA_UNITS[unit] ?? unit);

export const sourceOf = (given: string): Source => {
  if (!MARKS.test(given)) return { text: unify(given), given: (offset) => offset };
  const starts: number[] = [];
  let text = '';
  const keep = (piece: string, at: number, step: number): void => {
    for (let i = 0; i < piece.length; i++) starts.push(at + i * step);
    text += piece;
  };
  let done = 0;
  for (const match of given.matchAll(DECOMPOSED)) {
    keep(given.slice(done, match.index), done, 1);
    keep(match[0].normalize('NFC'), match.index, 0);
    done = match.index + match[0].length;
  }
  keep(given.slice(done), done, 1);
  return { text: unify(text), given: (offset) => starts[offset] ?? given.length };
};
