/** The first of 우리 지자체, for what people write themselves. */
import { governments } from '../../shared/places/governments.ts';
import type { Home } from '../../shared/record/exchange-record.ts';
import { loadSettings } from './store.ts';

export const ownHome = async (): Promise<Home | null> => {
  const [code] = (await loadSettings()).ownHomes;
  const own = code === undefined ? null : governments.byCode(code);
  return own ? { name: own.name, code: own.code, province: own.province, successor: own.successor } : null;
};
