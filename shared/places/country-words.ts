/** Countries by their names for people, in their order. */
import { countries } from './countries.ts';
import { COUNTRY_NAMES } from './country-names.ts';

export const COUNTRY_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  COUNTRY_NAMES.trim()
    .split('\n')
    .map((line) => line.slice(0, 2))
    .map((code): [string, string] => [code, countries.nameOf(code)])
    .sort(([, a], [, b]) => a.localeCompare(b, 'ko')),
);
