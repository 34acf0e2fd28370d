/** What was promised, beside what was measured. */

export interface Line {
  readonly name: string;
  readonly measured: number;
  readonly budget: { readonly atMost: number } | { readonly atLeast: number } | null;
}

export const wordsOf = (budget: Line['budget']): string =>
  budget === null ? '' : 'atMost' in budget ? `≤ ${budget.atMost}` : `≥ ${budget.atLeast}`;

export const isKept = ({ measured, budget }: Line): boolean =>
  budget === null || ('atMost' in budget ? measured <= budget.atMost : measured >= budget.atLeast);

export const printLines = (lines: readonly Line[]): void => {
  console.table(
    Object.fromEntries(
      lines.map((line) => [
        line.name,
        {
          measured: line.measured,
          budget: wordsOf(line.budget),
          kept: line.budget === null ? '' : isKept(line) ? 'yes' : 'MISSED',
        },
      ]),
    ),
  );
};
