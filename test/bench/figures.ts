/** Time in milliseconds, by medians: a single slow run says more of the machine than of the code. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export const timesOf = (runs: number, work: (run: number) => void): number[] =>
  Array.from({ length: runs }, (_, run) => {
    const began = performance.now();
    work(run);
    return performance.now() - began;
  });

export const rounded = (value: number): number => Number(value.toPrecision(3));
