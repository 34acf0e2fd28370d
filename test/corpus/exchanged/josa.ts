/** Particles that follow the last sound of a name, made to fit another name. */
import { finalOf } from '../../../apps-script/sidebar/particle.ts';

/** Behind a final consonant and behind none. */
const PAIRS = [
  ['으로', '로'],
  ['이라', '라'],
  ['이랑', '랑'],
  ['이었', '였'],
  ['이며', '며'],
  ['이나', '나'],
  ['이고', '고'],
  ['이자', '자'],
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
] as const;

const RIEUL = 8;
/** 부산으로, 빈으로, but 서울로. */
const isClosed = (name: string, pair: readonly [string, string]): boolean => {
  const final = finalOf(name);
  return final !== 0 && !(pair[0] === '으로' && final === RIEUL);
};

/**
 * What stands behind `from`, fitted to `to`: 는 → 은. The rest is given back as it is where no particle of two forms
 * begins it. Null where the particle does not fit `from`, so that it is none.
 */
export const fitted = (rest: string, from: string, to: string): string | null => {
  for (const pair of PAIRS) {
    const written = pair.find((form) => rest.startsWith(form));
    if (written === undefined) continue;
    if (written !== pair[isClosed(from, pair) ? 0 : 1]) return null;
    return pair[isClosed(to, pair) ? 0 : 1] + rest.slice(written.length);
  }
  return rest;
};
