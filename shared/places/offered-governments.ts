/** Governments for a box that a person types into. */
import { governments } from './governments.ts';
import type { Government } from './place.ts';

const OFFERED = 12;

/** Those whose name or province begins with the query, standing ones first. */
export const offeredGovernments = (query: string): Government[] =>
  governments
    .all()
    .filter(({ name, province }) => name.startsWith(query) || province?.startsWith(query))
    .sort((a, b) => Number(a.validTo !== null) - Number(b.validTo !== null))
    .slice(0, OFFERED);

/** What a record says of its home (`Home`). */
interface NamedGovernment {
  name: string;
  code: string;
  province: string | null;
  successor?: string | null;
}

/** The one government of a typed name; the bare name where there is none or several. */
export const typedGovernment = (name: string): NamedGovernment => {
  const [only, other] = governments.find(name.trim());
  return only && !other
    ? { name: only.name, code: only.code, province: only.province, successor: only.successor }
    : { name, code: '', province: null };
};
