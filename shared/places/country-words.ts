/** Countries by their names for people, in their order. */
import { countries } from './countries.ts';
import { COUNTRY_NAMES } from './country-names.ts';

/** Where most partners of Korean governments are. */
const USUAL: readonly string[] = ['JP', 'CN', 'US', 'VN'];

const ALL: readonly string[] = COUNTRY_NAMES.trim()
  .split('\n')
  .map((line) => line.slice(0, 2))
  .sort((a, b) => countries.nameOf(a).localeCompare(countries.nameOf(b), 'ko'));

/** The usual countries and those of the ledger's partners first, then the rest in the order of their names. */
export const countriesFirst = (own: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set([...USUAL, ...ALL.filter((code) => own.includes(code)), ...ALL])].map((code) => [
      code,
      countries.nameOf(code),
    ]),
  );

export const COUNTRY_WORDS: Readonly<Record<string, string>> = countriesFirst([]);
