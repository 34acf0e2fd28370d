/**
 * A pattern that few articles hold: looked for once in the whole article, and in its sentences only where it stands there.
 * For patterns that look at nothing around what they find: no `^`, `$`, `\b`, `(?!…)` or `(?<!…)`.
 */
export class Seldom {
  readonly pattern: RegExp;
  #article = '';
  #stands = false;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  #standsIn(article: string): boolean {
    if (article !== this.#article) {
      this.#article = article;
      this.#stands = this.pattern.test(article);
    }
    return this.#stands;
  }

  /** @param article the text of which `words` are a part */
  test(words: string, article: string): boolean {
    return this.#standsIn(article) && this.pattern.test(words);
  }

  exec(words: string, article: string): RegExpExecArray | null {
    return this.#standsIn(article) ? this.pattern.exec(words) : null;
  }
}
