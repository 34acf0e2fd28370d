/**
 * The foreign places, ready to be asked. The packed text (data/foreign-places.txt, made by build/main.ts) is handed in:
 * a group line `>CN⇥장쑤` for country and region, then a line for each place:
 * spellings (`*` before a guarded one) ⇥ natives ⇥ kind letter and thousands of inhabitants ⇥ id ⇥ Latin, where the native is not.
 */
import { longestMatch } from './longest-match.ts';
import type { Place, PlaceMatch, Places } from './place.ts';
import { prefixSearch } from './prefix-search.ts';

const KINDS: Readonly<Record<string, Place['kind']>> = { r: 'region', c: 'city', o: 'county', d: 'district' };

interface Row {
  line: string;
  country: string;
  region: string | null;
}

const fullId = (packed: string): string =>
  packed.startsWith('!')
    ? `iso:${packed.slice(1)}`
    : packed.startsWith(':')
      ? `gyoryu:${packed.slice(1)}`
      : `geonames:${Number.parseInt(packed, 36)}`;

const bare = (spelling: string): string => (spelling.startsWith('*') ? spelling.slice(1) : spelling);

const placeOf = (row: Row): Place => {
  const [spellings = '', natives = '', size = '', id = ''] = row.line.split('\t');
  return {
    id: fullId(id),
    name: bare(spellings.split(',', 1)[0] ?? ''),
    native: natives.split('/', 1)[0] || null,
    country: row.country,
    region: row.region,
    kind: KINDS[size.charAt(0)] ?? 'city',
    population: Number(size.slice(1)) * 1000,
  };
};

/** Rows by key; a bare number while there is one only, for most keys have one. */
const add = (index: Map<string, number | number[]>, key: string, row: number): void => {
  const known = index.get(key);
  if (known === undefined) index.set(key, row);
  else if (typeof known === 'number') index.set(key, [known, row]);
  else known.push(row);
};
const rowsOf = (found: number | number[] | undefined): readonly number[] =>
  found === undefined ? [] : typeof found === 'number' ? [found] : found;

const readRows = (packed: string): Row[] => {
  const rows: Row[] = [];
  let country = '';
  let region: string | null = null;
  for (const line of packed.split('\n')) {
    if (line.startsWith('>')) {
      country = line.slice(1, 3);
      region = line.slice(4) || null;
    } else if (line !== '') rows.push({ line, country, region });
  }
  return rows;
};

const NATIVE_UNIT = /(?<=..)(?:市|县|縣|区|區|省|州|郡|町|村|県|府|都)$/;

/** @param packed the whole text of data/foreign-places.txt */
export const loadPlaces = (packed: string): Places => {
  const rows = readRows(packed);
  const bySpelling = new Map<string, number | number[]>();
  rows.forEach(({ line }, row) => {
    for (const spelling of line.slice(0, line.indexOf('\t')).split(',')) add(bySpelling, bare(spelling), row);
  });

  let nativeIndex: Map<string, number | number[]> | null = null;
  /** Made at the first question, for a background that never asks in hanzi. */
  const byNative = (): Map<string, number | number[]> => {
    if (nativeIndex) return nativeIndex;
    const index = new Map<string, number | number[]>();
    rows.forEach(({ line }, row) => {
      for (const native of (line.split('\t', 2)[1] ?? '').split('/'))
        if (native !== '') add(index, native, row);
    });
    nativeIndex = index;
    return index;
  };

  const places = new Map<number, Place>();
  const placeAt = (row: number): Place | null => {
    const known = places.get(row);
    const source = rows[row];
    if (known || !source) return known ?? null;
    const place = placeOf(source);
    places.set(row, place);
    return place;
  };

  const matchesOf = (found: readonly number[], spellingIn: (row: Row) => string): PlaceMatch[] =>
    found
      .flatMap((row): PlaceMatch[] => {
        const place = placeAt(row);
        const source = rows[row];
        if (!place || !source) return [];
        const spelling = spellingIn(source);
        return [{ place, spelling: bare(spelling), trust: spelling.startsWith('*') ? 'guarded' : 'plain' }];
      })
      .sort((a, b) => b.place.population - a.place.population);

  const known = new Map<string, readonly PlaceMatch[]>();
  const find = (spelling: string): readonly PlaceMatch[] => {
    const earlier = known.get(spelling);
    if (earlier) return earlier;
    const text = spelling.normalize('NFC');
    const matches = matchesOf(rowsOf(bySpelling.get(text)), ({ line }) =>
      line.slice(0, line.indexOf('\t')).split(',').includes(text) ? text : `*${text}`,
    );
    if (matches.length > 0) known.set(spelling, matches);
    return matches;
  };

  const longest = longestMatch(
    [...bySpelling.keys()],
    (name) => known.get(name) ?? (bySpelling.has(name) ? find(name) : undefined),
  );
  const search = prefixSearch(rows.map((row) => row.line));

  return {
    find,
    longestAt: (text, offset) => {
      const found = longest(text, offset);
      return found && { length: found.length, matches: found.value };
    },
    findNative: (native) => {
      const text = native.trim().normalize('NFC');
      const index = byNative();
      const rowsFound = rowsOf(index.get(text) ?? index.get(text.replace(NATIVE_UNIT, '')));
      return matchesOf(rowsFound, () => text);
    },
    search: (query, limit) =>
      search(query)
        .flatMap((row) => placeAt(row) ?? [])
        .sort((a, b) => b.population - a.population)
        .slice(0, limit),
  };
};
