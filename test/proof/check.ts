/** A long check: what `npm run proof` runs, and what it puts into docs/proof.md. */
export interface Finding {
  readonly ok: boolean;
  /** Markdown: figures, and what went wrong. */
  readonly report: string;
}

export interface LongCheck {
  /** Heading in docs/proof.md, and the word that runs it alone: `npm run proof -- NAME`. */
  readonly name: string;
  run(): Promise<Finding>;
}
