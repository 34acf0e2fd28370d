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

/** Of a spelling: its rows, and once asked for, its places. */
type Known = number | number[] | { matches: readonly PlaceMatch[] };

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
  const rowsBySpelling = new Map<string, number | number[]>();
  rows.forEach(({ line }, row) => {
    for (const spelling of line.slice(0, line.indexOf('\t')).split(','))
      add(rowsBySpelling, bare(spelling), row);
  });
  const bySpelling: Map<string, Known> = rowsBySpelling;

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

  const spelt = (name: string): readonly PlaceMatch[] | undefined => {
    const known = bySpelling.get(name);
    if (known === undefined) return undefined;
    if (typeof known === 'object' && 'matches' in known) return known.matches;
    const matches = matchesOf(rowsOf(known), ({ line }) =>
      line.slice(0, line.indexOf('\t')).split(',').includes(name) ? name : `*${name}`,
    );
    bySpelling.set(name, { matches });
    return matches;
  };
  const find = (spelling: string): readonly PlaceMatch[] =>
    spelt(spelling) ?? spelt(spelling.normalize('NFC')) ?? [];

  const longest = longestMatch([...bySpelling.keys()], spelt);
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
