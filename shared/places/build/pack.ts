/** Entries as the text that ../load.ts reads. */
import type { Entry } from './entry.ts';
import type { TrustOf } from './trust.ts';

const KIND_LETTERS = { region: 'r', city: 'c', county: 'o', district: 'd' } as const;

const packedId = (id: string): string =>
  id.startsWith('geonames:')
    ? Number(id.slice(9)).toString(36)
    : id.startsWith('iso:')
      ? `!${id.slice(4)}`
      : `:${id.slice(7)}`;

/** Thousands, two digits kept; empty below a thousand. */
const packedPopulation = (population: number): string =>
  population < 1000 ? '' : String(Number((population / 1000).toPrecision(2)));

const lineOf = (entry: Entry, trust: TrustOf): string =>
  [
    entry.spellings.map((s) => `${trust(entry, s) === 'guarded' ? '*' : ''}${s.text}`).join(','),
    entry.natives.join('/'),
    `${KIND_LETTERS[entry.kind]}${packedPopulation(entry.population)}`,
    packedId(entry.id),
    ...(entry.latin === null ? [] : [entry.latin]),
  ].join('\t');

const groupOf = (entry: Entry): string => `>${entry.country}\t${entry.region ?? ''}`;

export const pack = (entries: readonly Entry[], trust: TrustOf): string => {
  const groups = new Map<string, string[]>();
  for (const entry of entries)
    groups.set(groupOf(entry), [...(groups.get(groupOf(entry)) ?? []), lineOf(entry, trust)]);
  return `${[...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([group, lines]) => [group, ...lines.sort()])
    .join('\n')}\n`;
};
