/** What the frames keep from one window to the next, apart from what this page keeps itself. */
import * as z from 'zod/mini';

const KEY = 'gyoryu-frame';
const items = z.record(z.string(), z.string());

export const frameItems = (): z.infer<typeof items> => {
  const parsed = z.safeParse(items, JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  return parsed.success ? parsed.data : {};
};

/** Null, or what is no text, forgets it. */
export const keepItem = (name: string, value: unknown): void => {
  const { [name]: _, ...others } = frameItems();
  localStorage.setItem(
    KEY,
    JSON.stringify(typeof value === 'string' ? { ...others, [name]: value } : others),
  );
};
