/** An answer that is worked out at the first question, and never where nobody asks. */
export const onceAsked = <Answer>(work: () => Answer): (() => Answer) => {
  let known: { answer: Answer } | null = null;
  return () => {
    known ??= { answer: work() };
    return known.answer;
  };
};
