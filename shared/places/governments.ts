/** Korean local governments by name, code and day. */
import {
  ADMINISTRATIVE_CITIES,
  APPOINTED_DISTRICTS,
  ENDED,
  FOUNDED,
  PROVINCES,
  type ProvinceEra,
} from './korean-governments.ts';
import { longestMatch } from './longest-match.ts';
import type { Government, Governments } from './place.ts';

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

const basicOf = (code: string): { province: string; name: string } => {
  const [, province = '', name = ''] = code.split('/');
  return { province, name };
};

const governmentsOf = (era: ProvinceEra): Government[] => {
  const validFrom = era.from ?? null;
  const validTo = era.to ?? null;
  const successor = era.successor === undefined ? null : `KR/${era.successor}`;
  const basics = words(era.basics).map((name): Government => {
    const code = `KR/${era.name}/${name}`;
    return {
      code,
      name,
      province: era.name,
      level: 'basic',
      validFrom: FOUNDED[code] ?? validFrom,
      validTo,
      successor: successor === null ? null : `${successor}/${name}`,
    };
  });
  return [
    {
      code: `KR/${era.name}`,
      name: era.name,
      province: null,
      level: 'metropolitan',
      validFrom,
      validTo,
      successor,
    },
    ...basics,
  ];
};

const ended = ENDED.map(
  ([code, validTo, successor]): Government => ({
    code,
    ...basicOf(code),
    level: 'basic',
    validFrom: FOUNDED[code] ?? null,
    validTo,
    successor,
  }),
);

const administrative = ADMINISTRATIVE_CITIES.map(
  (code): Government => ({
    code,
    ...basicOf(code),
    level: 'administrative',
    validFrom: '2006-07-01',
    validTo: null,
    successor: null,
  }),
);

const ALL: readonly Government[] = [...PROVINCES.flatMap(governmentsOf), ...ended, ...administrative];
const BY_CODE = new Map(ALL.map((government) => [government.code, government]));

/** 남양주 for 남양주시; none for 중구, whose stem is one syllable. */
const shortNames = (government: Government): string[] => {
  if (government.level === 'metropolitan')
    return words(PROVINCES.find((era) => era.name === government.name)?.short ?? '');
  const stem = government.name.slice(0, -1);
  return stem.length > 1 ? [stem] : [];
};

const byFullName = new Map<string, Government[]>();
const byShortName = new Map<string, Government[]>();
const push = (index: Map<string, Government[]>, name: string, government: Government): void => {
  const known = index.get(name);
  if (known) known.push(government);
  else index.set(name, [government]);
};
for (const government of ALL) {
  push(byFullName, government.name, government);
  for (const short of shortNames(government)) push(byShortName, short, government);
}

const stoodOn = (government: Government, day: string): boolean =>
  (government.validFrom === null || government.validFrom <= day) &&
  (government.validTo === null || day <= government.validTo);

const find = (name: string, day?: string): readonly Government[] => {
  const found = [...(byFullName.get(name) ?? []), ...(byShortName.get(name) ?? [])];
  return day === undefined ? found : found.filter((government) => stoodOn(government, day));
};

const named = new Map(
  [...byFullName.keys(), ...byShortName.keys()].map((name) => [
    name,
    { governments: find(name), short: !byFullName.has(name) },
  ]),
);
const longest = longestMatch([...named.keys()], (name) => named.get(name));

const byCode = (code: string): Government | null => BY_CODE.get(code) ?? null;

const soleForerunner = (code: string): Government | null => {
  const forerunners = ALL.filter((government) => government.successor === code);
  return forerunners.length === 1 ? (forerunners[0] ?? null) : null;
};

/** Forward along successors; backward too, as long as the area had one holder. */
const successorOf = (code: string, day?: string): Government | null => {
  let government = byCode(code);
  while (
    government &&
    (day === undefined ? government.successor !== null : (government.validTo ?? day) < day)
  )
    government = government.successor === null ? null : byCode(government.successor);
  while (government && day !== undefined && (government.validFrom ?? day) > day)
    government = soleForerunner(government.code);
  return government;
};

export const governments: Governments = {
  find,
  longestAt: (text, offset) => {
    const found = longest(text, offset);
    return found && { length: found.length, ...found.value };
  },
  byCode,
  successorOf,
  all: () => ALL,
};

const APPOINTED = new Map<string, string[]>();
for (const [city, districts] of Object.entries(APPOINTED_DISTRICTS))
  for (const district of words(districts))
    APPOINTED.set(district, [...(APPOINTED.get(district) ?? []), city]);

export { DOUBTFUL_SHORT_NAMES } from './korean-governments.ts';

/** Cities with an appointed district of that name (영통구: 수원시); empty for a district that governs itself alone. */
export const citiesWithAppointedDistrict = (district: string): readonly string[] =>
  APPOINTED.get(district) ?? [];
