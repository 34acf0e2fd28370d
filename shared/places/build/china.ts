/** Chinese divisions down to counties and districts (GB/T 2260, package china-area-data), joined to GeoNames. */
import areas from 'china-area-data';
import { type Entry, mergeSpellings, spellingsOf } from './entry.ts';
import { type City, hanNames, koreanNames } from './geonames.ts';
import {
  latinName,
  mandarinName,
  pinyinOf,
  sinoKoreanNames,
  toSimplified,
  toTraditional,
} from './transcribe/chinese.ts';
import { chinesePressNames } from './transcribe/press.ts';

/** ISO 3166-2 letters by the first two digits of GB/T 2260, and GeoNames' own numbers for provinces. */
const PROVINCE_CODES: Readonly<Record<string, readonly [iso: string, geonames: string]>> = {
  11: ['BJ', '22'],
  12: ['TJ', '28'],
  13: ['HE', '10'],
  14: ['SX', '24'],
  15: ['NM', '20'],
  21: ['LN', '19'],
  22: ['JL', '05'],
  23: ['HL', '08'],
  31: ['SH', '23'],
  32: ['JS', '04'],
  33: ['ZJ', '02'],
  34: ['AH', '01'],
  35: ['FJ', '07'],
  36: ['JX', '03'],
  37: ['SD', '25'],
  41: ['HA', '09'],
  42: ['HB', '12'],
  43: ['HN', '11'],
  44: ['GD', '30'],
  45: ['GX', '16'],
  46: ['HI', '31'],
  50: ['CQ', '33'],
  51: ['SC', '32'],
  52: ['GZ', '18'],
  53: ['YN', '29'],
  54: ['XZ', '14'],
  61: ['SN', '26'],
  62: ['GS', '15'],
  63: ['QH', '06'],
  64: ['NX', '21'],
  65: ['XJ', '13'],
};
/** Where names are Mongolian, Tibetan or Uighur, hanzi only echo them. */
const ECHOED = new Set(['15', '54', '63', '65']);
const KNOWN_PROVINCES: Readonly<Record<string, string>> = {
  15: '내몽골',
  54: '티베트',
  65: '신장',
  45: '광시',
  64: '닝샤',
};

const PEOPLES =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族/g;
const UNIT = /(?:特别行政区|自治州|自治区|自治县|自治旗|地区|林区|新区|矿区|省|市|县|区|盟|旗)$/;

/** Development zones stand in the list as if they were districts. */
const ZONE = /开发|产业|工业园|管理区|示范|高新|经济|园区|物流|海域/;

const stemOf = (name: string): string => {
  const stem = name.replace(UNIT, '').replace(PEOPLES, '');
  const bare = stem === '' ? name : stem;
  return bare.replace(/^(.{2,})(?:维吾尔|蒙古|哈萨克|柯尔克孜)$/, '$1');
};

const entryOf = (code: string, full: string, city: City | undefined, kind: Entry['kind']): Entry | null => {
  const stem = stemOf(full);
  const mandarin = mandarinName(stem);
  if (mandarin === null) return null;
  const province = code.slice(0, 2);
  const sino = sinoKoreanNames(stem);
  const known = spellingsOf('official', city ? koreanNames(city).filter((text) => !sino.includes(text)) : []);
  const own = {
    text: mandarin,
    source:
      known.some((k) => k.text === mandarin) || kind === 'region'
        ? ('official' as const)
        : ('generated' as const),
  };
  const name = ECHOED.has(province) && known.length > 0 ? [...known, own] : [own, ...known];
  const native = toSimplified(stem);
  return {
    id:
      kind === 'region'
        ? `iso:CN-${PROVINCE_CODES[province]?.[0] ?? province}`
        : (city?.id ?? `gyoryu:cn-${code}`),
    spellings: mergeSpellings(
      name,
      spellingsOf('sino-korean', sino),
      // The press writes of cities in its own way; of counties and districts it writes too little.
      kind === 'city' || kind === 'region'
        ? spellingsOf('press', chinesePressNames(mandarin, pinyinOf(stem)))
        : [],
    ),
    natives: [...new Set([native, toTraditional(stem)])],
    latin: latinName(stem),
    country: 'CN',
    region: kind === 'region' ? null : (KNOWN_PROVINCES[province] ?? provinceName(province)),
    kind,
    population: city?.population ?? 0,
  };
};

const table = (code: string): Record<string, string> => areas[code] ?? {};
const provinceName = (province: string): string =>
  mandarinName(stemOf(table('86')[`${province}0000`] ?? '')) ?? '';

const RANK = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4'];
const rank = (city: City): number => (RANK.indexOf(city.feature) + RANK.length + 1) % (RANK.length + 1);

/** The seat that GeoNames names in these hanzi, in that province (and prefecture, for a county). */
const seatFinder = (cities: readonly City[]) => {
  const byName = new Map<string, City[]>();
  for (const city of cities)
    for (const han of new Set(
      hanNames(city).flatMap((name) => [toSimplified(name), stemOf(toSimplified(name))]),
    ))
      byName.set(han, [...(byName.get(han) ?? []), city]);
  return (code: string, full: string, within: 'province' | 'prefecture'): City | undefined =>
    [...new Set([...(byName.get(full) ?? []), ...(byName.get(stemOf(full)) ?? [])])]
      .filter((city) => city.admin1 === PROVINCE_CODES[code.slice(0, 2)]?.[1])
      .filter((city) => within === 'province' || city.admin2 === code.slice(0, 4))
      .sort((a, b) => rank(a) - rank(b) || b.population - a.population)[0];
};

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

export const chinaEntries = (cities: readonly City[]): Entry[] => {
  const seat = seatFinder(cities.filter((city) => city.country === 'CN'));
  const taken = new Set<string>();
  const once = (city: City | undefined): City | undefined => {
    if (!city || taken.has(city.id)) return undefined;
    taken.add(city.id);
    return city;
  };
  const entries: (Entry | null)[] = [];
  for (const [code, full] of Object.entries(table('86'))) {
    const province = code.slice(0, 2);
    if (PROVINCE_CODES[province] === undefined) continue;
    const municipality = MUNICIPALITIES.has(province);
    const own = municipality ? once(seat(code, full, 'province')) : undefined;
    const entry = entryOf(code, full, own, municipality ? 'city' : 'region');
    if (entry && KNOWN_PROVINCES[province] !== undefined)
      entry.spellings = mergeSpellings(spellingsOf('official', [KNOWN_PROVINCES[province]]), entry.spellings);
    entries.push(entry && municipality ? { ...entry, region: null } : entry);
    const prefectures = Object.entries(table(code));
    for (const [prefecture, name] of prefectures)
      if (/[市州盟区]$/.test(name) && !/^(?:市辖区|县|.*直辖.*)$/.test(name))
        entries.push(entryOf(prefecture, name, once(seat(prefecture, name, 'province')), 'city'));
    for (const [prefecture] of prefectures)
      for (const [county, name] of Object.entries(table(prefecture)))
        if (name !== '市辖区' && !ZONE.test(name))
          entries.push(
            entryOf(
              county,
              name,
              once(seat(county, name, municipality ? 'province' : 'prefecture')),
              name.endsWith('市') ? 'city' : name.endsWith('区') ? 'district' : 'county',
            ),
          );
  }
  return entries.filter((entry) => entry !== null);
};
