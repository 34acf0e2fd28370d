/** Partner places and spellings by hand (sources/partner-places.txt), joined to what the other sources know. */
import { readFileSync } from 'node:fs';
import { type Entry, mergeSpellings, type Spelling, spellingsOf } from './entry.ts';
import type { City } from './geonames.ts';
import {
  kyujitai,
  latinName,
  mandarinName,
  sinoKoreanNames,
  toSimplified,
  toTraditional,
} from './transcribe/chinese.ts';
import { japaneseName } from './transcribe/japanese.ts';
import { japanesePressNames } from './transcribe/press.ts';
import { vietnameseNames } from './transcribe/vietnamese.ts';

const FILE = new URL('./sources/partner-places.txt', import.meta.url);

interface Line {
  country: string;
  /** ISO 3166-2, where the header names one. */
  division: string | null;
  kind: Entry['kind'];
  spellings: readonly string[];
  natives: readonly string[];
  latin: string;
  /** An id to join, where names would not find it. */
  joinTo: string | null;
}

const KINDS: readonly Entry['kind'][] = ['region', 'city', 'county', 'district'];
const isHan = (text: string): boolean => /^[\p{Script=Han}\p{Script=Katakana}の々]+$/u.test(text);

const readLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let country = '';
  let division: string | null = null;
  let kind: Entry['kind'] = 'city';
  for (const line of text.normalize('NFC').split('\n')) {
    const header = /^# ([A-Z]{2})(-\S+)?(?: (\S+))?$/.exec(line);
    if (header) {
      country = header[1] ?? '';
      division = header[2] === undefined ? null : `${country}${header[2]}`;
      kind = KINDS.find((known) => known === header[3]) ?? 'city';
      continue;
    }
    const parts = /^([^;=]+) = ([^@]+?)(?: @(\S+))?$/.exec(line);
    if (!parts) continue;
    const names = (parts[2] ?? '').split(' / ');
    lines.push({
      country,
      division,
      kind,
      spellings: (parts[1] ?? '').split(','),
      natives: names.filter((name) => isHan(name) || names.length === 1),
      latin: names.at(-1) ?? '',
      joinTo: parts[3] ?? null,
    });
  }
  return lines;
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘-]/g, '')
    .replace(/đ/gi, 'd')
    .replace(/ø/gi, 'o')
    .toLowerCase();

const byRule = (line: Line): readonly string[] => {
  if (line.country === 'VN') return vietnameseNames(line.latin);
  const name = line.country === 'JP' ? japaneseName(line.latin) : mandarinName(line.natives[0] ?? '');
  return name === null ? [] : [name];
};

const spellingsIn = (line: Line): Spelling[] => {
  const own = line.spellings.flatMap((text) => (text === '~' ? byRule(line) : [text]));
  const hanzi = line.natives.find(isHan);
  const sino = hanzi !== undefined && line.country !== 'JP' ? sinoKoreanNames(toSimplified(hanzi)) : [];
  const rule = line.country === 'JP' ? japaneseName(line.latin) : null;
  return mergeSpellings(
    spellingsOf('official', own).filter(({ text }) => !sino.includes(text)),
    spellingsOf('sino-korean', sino),
    spellingsOf('press', rule === null ? [] : japanesePressNames(rule, line.latin)),
  );
};

const slug = (line: Line): string =>
  [line.division ?? line.country, ...(line.kind === 'city' ? [] : [line.kind]), line.latin]
    .map((part) =>
      part
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, (gap) => (/[\u0300-\u036f]/.test(gap) ? '' : '-')),
    )
    .join('-');

const group = <Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const name of new Set(namesOf(item))) groups.set(name, [...(groups.get(name) ?? []), item]);
  return groups;
};

const byPopulation = (a: { population: number }, b: { population: number }): number =>
  b.population - a.population;
/** A city's other names are often a village's name as well: they are believed for towns only. */
const TOWN = 10_000;

/** Finds what the sources call by the line's native or Latin name, in its country and division. */
const finder = (
  entries: readonly Entry[],
  cities: readonly City[],
  regionName: (line: Line) => string | null,
) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byName = group(entries, (entry) =>
    [...entry.natives, entry.latin ?? ''].map((name) => `${entry.country} ${plain(name)}`),
  );
  const citiesByName = group(cities, (city) =>
    [city.name, city.ascii].map((name) => `${city.country} ${plain(name)}`),
  );
  const townsByAlternate = group(
    cities.filter((city) => city.population >= TOWN),
    (city) =>
      city.alternates
        .filter((name) => /^[\p{Script=Latin} '’-]+$/u.test(name))
        .map((name) => `${city.country} ${plain(name)}`),
  );

  const entryOf = (line: Line): Entry | undefined => {
    if (line.joinTo !== null) {
      const entry = byId.get(line.joinTo);
      if (!entry) throw new Error(`partner-places.txt: no place ${line.joinTo} for ${line.spellings.join()}`);
      return entry;
    }
    const region = regionName(line);
    const han = line.natives.find(isHan);
    return [han === undefined ? null : line.country === 'CN' ? toSimplified(han) : han, line.latin]
      .map(
        (name) =>
          (name === null ? [] : (byName.get(`${line.country} ${plain(name)}`) ?? []))
            .filter((entry) => (line.kind === 'city' ? entry.kind !== 'region' : entry.kind === line.kind))
            .filter((entry) => region === null || entry.region === region || entry.region === null)
            .sort(byPopulation)[0],
      )
      .find((entry) => entry !== undefined);
  };
  const cityOf = (line: Line): City | undefined => {
    if (line.kind !== 'city' || line.country === 'CN' || line.country === 'JP') return undefined;
    const name = `${line.country} ${plain(line.latin)}`;
    const inDivision = (city: City): boolean =>
      line.country !== 'US' || line.division === null || line.division === `US-${city.admin1}`;
    return [citiesByName, townsByAlternate]
      .map((index) => (index.get(name) ?? []).filter(inDivision).sort(byPopulation)[0])
      .find((city) => city !== undefined);
  };
  return { entryOf, cityOf, byId };
};

/** The entries with the hand-made ones joined or added. */
export const withCurated = (entries: readonly Entry[], cities: readonly City[]): Entry[] => {
  const names = new Map(entries.map((entry) => [entry.id, entry.spellings[0]?.text ?? null]));
  const regionName = (line: Line): string | null =>
    line.division === null ? null : (names.get(`iso:${line.division}`) ?? null);
  const { entryOf, cityOf, byId } = finder(entries, cities, regionName);
  const added: Entry[] = [];
  for (const line of readLines(readFileSync(FILE, 'utf8'))) {
    const spellings = spellingsIn(line);
    const han = line.natives.find(isHan);
    const known = entryOf(line);
    const city = known ? undefined : cityOf(line);
    const id = city?.id ?? `gyoryu:${slug(line)}`;
    const entry = known ?? byId.get(id);
    const natives =
      han === undefined
        ? [line.latin]
        : [...new Set([han, line.country === 'JP' ? kyujitai(han) : toTraditional(han)])];
    if (entry) {
      const official = spellings.filter((spelling) => spelling.source === 'official');
      entry.spellings = mergeSpellings(official, entry.spellings, spellings);
      if (han !== undefined && !entry.natives.some(isHan)) {
        entry.latin ??= entry.natives[0] ?? line.latin;
        entry.natives = natives;
      }
      continue;
    }
    const own: Entry = {
      id,
      spellings,
      natives,
      latin: han === undefined ? null : line.latin || latinName(han),
      country: line.country,
      region: regionName(line),
      kind: line.kind,
      population: city?.population ?? 0,
    };
    added.push(own);
    byId.set(id, own);
  }
  return [...entries, ...added];
};
