/** Governments for a box that a person types into. */
import { differByOne } from './alike-names.ts';
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

const NEAR = 3;
/** A single letter begins too many names. */
const SHORTEST = 2;

/** Those that a mistyped name may mean: one letter off, or beginning alike for as long as any does. */
export const nearGovernments = (name: string): Government[] => {
  const typed = name.trim();
  const near = governments.all().filter((one) => stands(one) && differByOne(one.name, typed));
  let begin = typed.length;
  while (near.length === 0 && begin >= SHORTEST) {
    near.push(...offeredGovernments(typed.slice(0, begin), { standing: true }));
    begin -= 1;
  }
  return near.slice(0, NEAR);
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
