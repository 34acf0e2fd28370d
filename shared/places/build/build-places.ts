/** All sources together as the packed text of ../data/foreign-places.txt. */
import { chinaEntries } from './china.ts';
import { withCurated } from './curated.ts';
import type { Entry } from './entry.ts';
import { readCities } from './geonames.ts';
import { japanEntries, withKanji } from './japan.ts';
import { pack } from './pack.ts';
import { readRegions } from './regions.ts';
import { trustOf } from './trust.ts';
import { worldEntries } from './world.ts';

export interface Build {
  packed: string;
  places: number;
  spellings: number;
}

export const buildPlaces = (): Build => {
  const cities = readCities();
  // China's divisions come with hanzi from china.ts.
  const regions = readRegions()
    .filter((region) => region.country !== 'CN')
    .map(withKanji);
  const places = [
    ...chinaEntries(cities),
    ...japanEntries(cities, regions),
    ...worldEntries(cities, regions),
  ];
  const cityNames = new Set(
    places.flatMap((place) => place.spellings.map(({ text }) => `${place.country} ${text}`)),
  );
  // 하노이 is region and city in one: the city stands for both, and lies in no region.
  const nameOf = (region: Entry): string => `${region.country} ${region.spellings[0]?.text}`;
  const cityRegions = new Set(
    regions.filter((region) => region.cityLike && cityNames.has(nameOf(region))).map(nameOf),
  );
  const ownRegions = regions.filter((region) => !cityRegions.has(nameOf(region)));
  for (const place of places)
    if (
      cityRegions.has(`${place.country} ${place.region}`) &&
      place.spellings.some(({ text }) => text === place.region)
    )
      place.region = null;
  const entries: Entry[] = withCurated([...ownRegions, ...places], cities).filter(
    (entry) => entry.spellings.length > 0,
  );
  return {
    packed: pack(entries, trustOf(entries)),
    places: entries.length,
    spellings: entries.reduce((sum, entry) => sum + entry.spellings.length, 0),
  };
};
