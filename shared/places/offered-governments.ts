/** Governments for a box that a person types into. */
import { governments } from './governments.ts';
import type { Government } from './place.ts';

const OFFERED = 12;

const stands = ({ validTo }: Government): boolean => validTo === null;

/** The governments that people call this: 춘천 and 춘천시. Those of before only where none stands. */
export const namedGovernments = (name: string): readonly Government[] => {
  const found = governments.find(name.trim());
  const standing = found.filter(stands);
  return standing.length > 0 ? standing : found;
};

/**
 * Those whose name, or province with the name, begins with the query; the ones that are called so first, then
 * standing ones.
 * @param standing leaves out what was abolished.
 */
export const offeredGovernments = (query: string, { standing = false } = {}): Government[] => {
  const called = namedGovernments(query);
  const rank = (one: Government): number => (called.includes(one) ? 0 : stands(one) ? 1 : 2);
  return governments
    .all()
    .filter((one) => !standing || stands(one))
    .filter(({ name, province }) => name.startsWith(query) || `${province ?? ''} ${name}`.startsWith(query))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, OFFERED);
};

/** What a record says of its home (`Home`). */
interface NamedGovernment {
  name: string;
  code: string;
  province: string | null;
  successor?: string | null;
}

/** The one government of a typed name; the bare name where there is none or several. */
export const typedGovernment = (name: string): NamedGovernment => {
  const [only, other] = namedGovernments(name);
  return only && !other
    ? { name: only.name, code: only.code, province: only.province, successor: only.successor }
    : { name, code: '', province: null };
};
