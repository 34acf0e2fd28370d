/** Japanese municipalities from GeoNames, with prefectures from CLDR; Hangul by rule. */
import { type Entry, mergeSpellings, spellingsOf } from './entry.ts';
import { type City, hanNames, koreanNames } from './geonames.ts';
import { kyujitai, toSimplified } from './transcribe/chinese.ts';
import { japaneseName } from './transcribe/japanese.ts';
import { japanesePressNames } from './transcribe/press.ts';

/** In the order of JIS X 0401 (ISO JP-01 …), each with GeoNames' number. */
const PREFECTURES: readonly (readonly [kanji: string, geonames: string])[] = [
  ['北海道', '12'],
  ['青森', '03'],
  ['岩手', '16'],
  ['宮城', '24'],
  ['秋田', '02'],
  ['山形', '44'],
  ['福島', '08'],
  ['茨城', '14'],
  ['栃木', '38'],
  ['群馬', '10'],
  ['埼玉', '34'],
  ['千葉', '04'],
  ['東京', '40'],
  ['神奈川', '19'],
  ['新潟', '29'],
  ['富山', '42'],
  ['石川', '15'],
  ['福井', '06'],
  ['山梨', '46'],
  ['長野', '26'],
  ['岐阜', '09'],
  ['静岡', '37'],
  ['愛知', '01'],
  ['三重', '23'],
  ['滋賀', '35'],
  ['京都', '22'],
  ['大阪', '32'],
  ['兵庫', '13'],
  ['奈良', '28'],
  ['和歌山', '43'],
  ['鳥取', '41'],
  ['島根', '36'],
  ['岡山', '31'],
  ['広島', '11'],
  ['山口', '45'],
  ['徳島', '39'],
  ['香川', '17'],
  ['愛媛', '05'],
  ['高知', '20'],
  ['福岡', '07'],
  ['佐賀', '33'],
  ['長崎', '27'],
  ['熊本', '21'],
  ['大分', '30'],
  ['宮崎', '25'],
  ['鹿児島', '18'],
  ['沖縄', '47'],
];

const iso = (index: number): string => `iso:JP-${String(index + 1).padStart(2, '0')}`;
const natives = (kanji: string): string[] => [...new Set([kanji, kyujitai(kanji)])];

/** Kanji for CLDR's Japanese prefectures; other regions pass unchanged. */
export const withKanji = <Region extends Entry>(region: Region): Region => {
  const index = PREFECTURES.findIndex((_, i) => iso(i) === region.id);
  const kanji = PREFECTURES[index]?.[0];
  return kanji === undefined
    ? region
    : { ...region, natives: natives(kanji), latin: region.natives[0] ?? null };
};

const BODY = new Set(['PPLA', 'PPLA2', 'PPLC']);
/** The Japanese form among Chinese ones: 広島, neither 廣島 nor 广岛. */
const kanjiOf = (city: City): string | null => {
  const written = new Set(hanNames(city));
  // 廿日市 keeps its 市, since 廿日市市 is written too.
  const names = [...written].map((name) =>
    written.has(`${name}市`) ? name : name.replace(/(?<=.{2})[市町村区區]$/, ''),
  );
  const traditional = new Set(names.map(toSimplified).filter((name, i) => name !== names[i]));
  const shortest = names.filter((name) => !traditional.has(name)).sort((a, b) => a.length - b.length);
  return shortest.find((name) => kyujitai(name) !== name) ?? shortest[0] ?? null;
};

export const japanEntries = (cities: readonly City[], regions: readonly Entry[]): Entry[] =>
  cities
    .filter((city) => city.country === 'JP')
    .filter((city) => BODY.has(city.feature) || city.population >= 15_000 || koreanNames(city).length > 0)
    .map((city): Entry => {
      const bare = city.name.replace(/-(?:shi|ku|machi|chō|cho|mura|son|gun)$/i, '');
      const generated = japaneseName(bare);
      const known = koreanNames(city);
      const agreed = generated !== null && known.includes(generated);
      const own = generated === null ? [] : spellingsOf(agreed ? 'official' : 'generated', [generated]);
      const kanji = kanjiOf(city);
      const prefecture = PREFECTURES.findIndex(([, code]) => code === city.admin1);
      return {
        id: city.id,
        // A plain ō and a plain o look alike, so a Korean name that GeoNames knows goes first.
        spellings: mergeSpellings(
          agreed ? own : spellingsOf('official', known),
          spellingsOf('official', known),
          own,
          spellingsOf('press', generated === null ? [] : japanesePressNames(generated, bare)),
        ),
        natives: kanji === null ? [] : natives(kanji),
        latin: city.ascii,
        country: 'JP',
        region: regions.find((region) => region.id === iso(prefecture))?.spellings[0]?.text ?? null,
        kind: 'city',
        population: city.population,
      };
    });
