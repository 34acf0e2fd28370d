/** All other countries: what GeoNames knows in Korean, and Vietnamese names by rule. */
import { type Entry, mergeSpellings, spellingsOf } from './entry.ts';
import { type City, koreanNames } from './geonames.ts';
import { vietnameseNames } from './transcribe/vietnamese.ts';

/** GeoNames' own numbers where they are not the letters of ISO 3166-2. */
const ADMIN1: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    10: 'QC',
    11: 'SK',
  },
};

/**
 * Region of each GeoNames number: by letters where they are ISO's,
 * else the region that bears its capital's name (이르쿠츠크주).
 */
const regionFinder = (cities: readonly City[], regions: readonly Entry[]) => {
  const byId = new Map(regions.map((region) => [region.id, region.spellings[0]?.text ?? null]));
  const byCapital = new Map<string, string>();
  // GeoNames keeps Taiwan's counties below one province, whose capital names none of them.
  for (const city of cities)
    if (city.country !== 'TW' && (city.feature === 'PPLA' || city.feature === 'PPLC'))
      for (const name of koreanNames(city))
        if (regions.some((region) => region.country === city.country && region.spellings[0]?.text === name))
          byCapital.set(`${city.country}.${city.admin1}`, name);
  return (city: City): string | null => {
    const code = ADMIN1[city.country]?.[city.admin1] ?? (city.country === 'US' ? city.admin1 : '');
    return byId.get(`iso:${city.country}-${code}`) ?? byCapital.get(`${city.country}.${city.admin1}`) ?? null;
  };
};

const OWN_BUILDERS = new Set(['CN', 'JP', 'KR', 'KP']);

export const worldEntries = (cities: readonly City[], regions: readonly Entry[]): Entry[] => {
  const others = cities.filter((city) => !OWN_BUILDERS.has(city.country));
  const regionOf = regionFinder(
    others.filter((city) => city.feature.startsWith('PPLA') || city.feature === 'PPLC'),
    regions,
  );
  return others
    .map((city): Entry => {
      const known = spellingsOf('official', koreanNames(city));
      const rule = spellingsOf('generated', city.country === 'VN' ? vietnameseNames(city.name) : []);
      const agreed = known.find((spelling) => spelling.text === rule[0]?.text);
      return {
        id: city.id,
        spellings: mergeSpellings(agreed ? [agreed] : [], known, rule),
        natives: [...new Set([city.name, city.ascii])].slice(0, 1),
        latin: null,
        country: city.country,
        region: regionOf(city),
        kind: city.feature === 'PPLX' ? 'district' : 'city',
        population: city.population,
      };
    })
    .filter((entry) => entry.spellings.length > 0);
};
