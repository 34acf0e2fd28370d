/** Freezes the Korean country names of this Node's ICU (Unicode CLDR): `node shared/places/build/countries.ts`. */
import { writeFileSync } from 'node:fs';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Regions of CLDR that are no country of ISO 3166-1. */
const NOT_ISO = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
const DEPRECATED = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'NT',
  'SU',
  'TP',
  'YD',
  'YU',
  'ZR',
  'UK',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
  'SF',
  'JT',
  'MI',
  'NQ',
  'PC',
  'PU',
  'PZ',
  'WK',
]);

const names = new Intl.DisplayNames('ko', { type: 'region', fallback: 'none' });
const rows = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
  .filter((code) => !NOT_ISO.has(code) && !DEPRECATED.has(code))
  .flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [`${code} ${name}`];
  });

writeFileSync(
  new URL('../country-names.ts', import.meta.url),
  `/** Korean names of countries by ISO 3166-1 code (Unicode CLDR), made by build/countries.ts. */\nexport const COUNTRY_NAMES = \`\n${rows.join('\n')}\n\`;\n`,
);
console.log(`${rows.length} countries`);
