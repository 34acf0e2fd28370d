/** One line on a terminal that says how far the reading is; nothing where standard error is no terminal. */
const EVERY_MS = 200;

export interface Progress {
  /** Articles read so far, and those of them that report exchanges. */
  tell(read: number, exchanges: number): void;
  /** Clears the line, so that a message may follow. */
  clear(): void;
}

export const progressOn = (stream: NodeJS.WriteStream): Progress => {
  if (!stream.isTTY) return { tell: () => {}, clear: () => {} };
  const start = performance.now();
  let told = 0;
  return {
    tell: (read, exchanges) => {
      const now = performance.now();
      if (now - told < EVERY_MS) return;
      told = now;
      const pace = Math.round((read / Math.max(now - start, 1)) * 1000);
      stream.write(
        `\r\x1b[K${read.toLocaleString()}건 읽음 · 교류 기사 ${exchanges.toLocaleString()}건 · 초당 ${pace.toLocaleString()}건`,
      );
    },
    clear: () => {
      stream.write('\r\x1b[K');
    },
  };
};
