/** Settings at rest: read, changed and followed. Damaged ones are set aside, never thrown away. */

import { announceChange } from '../capture/changes.ts';
import { readLocal, writeLocal } from '../platform/storage.ts';
import { migrate } from './migrations.ts';
import { DEFAULTS, type Settings } from './schema.ts';

const KEY = 'settings';
const SET_ASIDE = 'settings-unreadable';

export const loadSettings = async (): Promise<Settings> => {
  const stored = await readLocal(KEY);
  if (stored === undefined) return DEFAULTS;
  const read = migrate(stored);
  if (read) return read;
  await writeLocal(SET_ASIDE, stored);
  return DEFAULTS;
};

export const changeSettings = async (change: (old: Settings) => Settings): Promise<Settings> => {
  const next = change(await loadSettings());
  await writeLocal(KEY, next);
  announceChange();
  return next;
};
