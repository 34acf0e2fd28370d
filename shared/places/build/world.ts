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

/** Countries whose first-level divisions are the same in GeoNames and ISO 3166-2 and mostly bear their capital's name. */
const NAMED_BY_CAPITAL = new Set('AR BG EG HU IR KG KH KZ LA MN MX PE RO RU TH TJ TR UA UZ VN'.split(' '));

/** Capitals of divisions that bear another name: ISO 3166-2 code by country and Latin name. */
const CAPITALS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RU: {
    Vladivostok: 'PRI',
    'Yuzhno-Sakhalinsk': 'SAK',
    Blagoveshchensk: 'AMU',
    'Ulan-Ude': 'BU',
    Yakutsk: 'SA',
    'Petropavlovsk-Kamchatsky': 'KAM',
    Yekaterinburg: 'SVE',
    Kazan: 'TA',
    Ufa: 'BA',
    Birobidzhan: 'YEV',
  },
  UZ: { Urganch: 'XO', Nukus: 'QR', Tirmiz: 'SU', Qarshi: 'QA', Guliston: 'SI' },
  VN: {
    'Bien Hoa': '39',
    'Buon Ma Thuot': '33',
    'Cao Lanh': '45',
    'Da Lat': '35',
    'Dong Ha': '25',
    'Dong Hoi': '24',
    'Ha Long': '13',
    Hue: '26',
    'Long Xuyen': '44',
    'My Tho': '46',
    'Nha Trang': '34',
    'Phan Thiet': '40',
    Pleiku: '30',
    'Quy Nhon': '31',
    'Rach Gia': '47',
    'Tam Ky': '27',
    'Tan An': '41',
    'Thu Dau Mot': '57',
    'Tuy Hoa': '32',
    'Viet Tri': '68',
    Vinh: '22',
    'Vinh Yen': '70',
    'Vung Tau': '43',
  },
};

/** Villages share some capitals' names. */
const LARGE = 50_000;

/** Region of each GeoNames number: by letters where they are ISO's, else by its capital (이르쿠츠크주, 응에안성). */
const regionFinder = (cities: readonly City[], regions: readonly Entry[]) => {
  const byId = new Map(regions.map((region) => [region.id, region.spellings[0]?.text ?? null]));
  const namesOf = new Set(regions.map((region) => `${region.country} ${region.spellings[0]?.text}`));
  const byCapital = new Map<string, string>();
  for (const city of cities) {
    const seat = city.feature === 'PPLA' || city.feature === 'PPLC';
    const capital = city.population >= LARGE ? CAPITALS[city.country]?.[city.ascii] : undefined;
    if (!seat && capital === undefined) continue;
    const namesake = koreanNames(city).find((name) => namesOf.has(`${city.country} ${name}`));
    const region = capital === undefined ? namesake : byId.get(`iso:${city.country}-${capital}`);
    if (region && NAMED_BY_CAPITAL.has(city.country)) byCapital.set(`${city.country}.${city.admin1}`, region);
  }
  return (city: City): string | null => {
    const code = ADMIN1[city.country]?.[city.admin1] ?? (city.country === 'US' ? city.admin1 : '');
    return byId.get(`iso:${city.country}-${code}`) ?? byCapital.get(`${city.country}.${city.admin1}`) ?? null;
  };
};

const OWN_BUILDERS = new Set(['CN', 'JP', 'KR', 'KP']);

export const worldEntries = (cities: readonly City[], regions: readonly Entry[]): Entry[] => {
  const others = cities.filter((city) => !OWN_BUILDERS.has(city.country));
  const regionOf = regionFinder(others, regions);
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
