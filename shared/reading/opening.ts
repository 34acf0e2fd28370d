/**
 * How words begin: a sticky pattern for a place in a text, or one with `^` for words cut out of it. Two characters tell
 * for most words that they begin otherwise, and the pattern is not asked.
 */
import { firstTwoOf } from './first-two.ts';
import { type CodeRange, type CodeSet, codesIn } from './letters.ts';

/** Null for any. */
const setOf = (ranges: readonly CodeRange[]): CodeSet | null =>
  ranges.some(([from, to]) => from === 0 && to === 0xffff) ? null : codesIn(ranges);

const LATIN: readonly CodeRange[] = [
  [65, 90],
  [97, 122],
];
/** For a pattern that tells no capitals: all letters where it has one. */
const inBothCases = (ranges: readonly CodeRange[]): readonly CodeRange[] =>
  ranges.some(([from, to]) => LATIN.some(([first, last]) => from <= last && to >= first))
    ? [...ranges, ...LATIN]
    : ranges;

export class Opening {
  readonly pattern: RegExp;
  #known = false;
  #first: CodeSet | null = null;
  #second: CodeSet | null = null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  /** At the first question: a pattern that no article needs costs nothing. */
  #learn(): void {
    const { source, ignoreCase } = this.pattern;
    const { first, second, none, one } = firstTwoOf(source);
    this.#first = none ? null : setOf(ignoreCase ? inBothCases(first) : first);
    this.#second = none || one ? null : setOf(ignoreCase ? inBothCases(second) : second);
    this.#known = true;
  }

  #mayBegin(text: string, at: number): boolean {
    if (!this.#known) this.#learn();
    return (
      (this.#first === null || this.#first.has(text.charCodeAt(at))) &&
      (this.#second === null || this.#second.has(text.charCodeAt(at + 1)))
    );
  }

  /** What a sticky pattern finds at `at`, and nowhere behind it. */
  at(text: string, at: number): RegExpExecArray | null {
    if (!this.#mayBegin(text, at)) return null;
    this.pattern.lastIndex = at;
    return this.pattern.exec(text);
  }

  /** Offset behind what a sticky pattern found last: asked where it found something. */
  get end(): number {
    return this.pattern.lastIndex;
  }

  /** Whether `words` begin so. */
  test(words: string): boolean {
    return this.#mayBegin(words, 0) && this.pattern.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.#mayBegin(words, 0) ? this.pattern.exec(words) : null;
  }
}
