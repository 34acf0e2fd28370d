/**
 * From stored settings of any earlier version to today's. `MIGRATIONS[n]` takes version n to n + 1;
 * whoever raises SETTINGS_VERSION adds one, and an example of the old version to its test.
 */
import * as z from 'zod/mini';
import { SETTINGS_VERSION, type Settings, settings } from './schema.ts';

export type Migration = (old: Record<string, unknown>) => Record<string, unknown>;
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // Ledgers without Google came beside those in a sheet.
  1: (old) => ({
    ...old,
    ledgers: Array.isArray(old.ledgers) ? old.ledgers.map((each) => ({ ...each, kind: 'sheet' })) : [],
  }),
  // The language could be chosen.
  2: (old) => ({ ...old, language: 'browser' }),
};

const versioned = z.looseObject({ version: z.number() });

/** Null for what is no settings, is damaged, or comes from a newer version. */
export const migrate = (
  stored: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): Settings | null => {
  const read = versioned.safeParse(stored);
  if (!read.success) return null;
  let current: Record<string, unknown> = read.data;
  for (let version = read.data.version; version < SETTINGS_VERSION; version++) {
    const step = migrations[version];
    if (!step) return null;
    current = { ...step(current), version: version + 1 };
  }
  const parsed = settings.safeParse(current);
  return parsed.success ? parsed.data : null;
};
