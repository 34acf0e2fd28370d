/** `sync`: what a reader may know beforehand, so that nothing about an open page needs to be asked. */
import { CHANGES, COUNTERS, PAIR_ID, PARTNERSHIPS, SPELLINGS } from '../../shared/ledger/layout.ts';
import { partnershipOf, spellingOf } from '../../shared/ledger/typed.ts';
import { type Partnership, requestBody, type Spelling } from '../../shared/record/envelope.ts';
import { type Grid, read, rowRange } from './grid.ts';
import { allPairs, pairsOf, readCounters } from './machine-rows.ts';
import { parseBody } from './parse-body.ts';
import { locked, readFirst, STANDING } from './read-ledger.ts';

/** 도시명 표기 as it was read whole. */
export const spellingsIn = (grid: Grid): Spelling[] => {
  const columns = grid.columns(SPELLINGS);
  const seen = new Set<string>();
  const found: Spelling[] = [];
  // The newest stands on top, and wins over an older one of the same name.
  for (let row = 1; row <= grid.lastRow(SPELLINGS); row++) {
    const spelling = spellingOf(grid.row(SPELLINGS, row, columns));
    const key = `${spelling?.written}|${spelling?.home}`;
    if (spelling === null || seen.has(key)) continue;
    seen.add(key);
    found.push(spelling);
  }
  return found;
};

const partnershipsIn = (visible: Grid, machine: Grid | null): Partnership[] => {
  const columns = visible.columns(PARTNERSHIPS);
  const found: Partnership[] = [];
  for (let row = 1; row <= visible.lastRow(PARTNERSHIPS); row++) {
    const cells = visible.row(PARTNERSHIPS, row, columns);
    const id = cells[PAIR_ID];
    const m = id !== undefined && 'number' in id ? id.number : null;
    const partnership = partnershipOf(
      cells,
      m === null || machine === null ? null : (pairsOf(machine, [m])[0] ?? null),
    );
    if (partnership) found.push(partnership);
  }
  return found;
};

const hashesIn = (grid: Grid | null, since: number, until: number, column: number): string[] => {
  const hashes = new Set<string>();
  for (let row = since + 1; row <= until; row++)
    for (const hash of (grid?.text(CHANGES, row, column) ?? '').split(' ')) if (hash !== '') hashes.add(hash);
  return [...hashes];
};

/** What sharpens a reading, of rows that were read whole; `machine` holds `_결연` where it has rows. */
export const knowledgeIn = (visible: Grid, machine: Grid | null) => ({
  partnerships: partnershipsIn(visible, machine),
  spellings: spellingsIn(visible),
});

/** Partnerships and spellings whole, hashes of articles and events since a revision. Two reads. */
export const sync = (body: unknown) => {
  const asked = parseBody(requestBody.sync, body).since;
  return locked(() => {
    const visible = readFirst([
      { sheetId: PARTNERSHIPS.id },
      { sheetId: SPELLINGS.id },
      rowRange(COUNTERS, 1),
      ...STANDING,
    ]);
    const counters = readCounters(visible);
    const { revision } = counters;
    // A reader that is ahead of the ledger knew another one: it gets everything.
    const since = asked > revision ? 0 : asked;
    const ranges = [
      ...allPairs(counters),
      ...(revision > since ? [rowRange(CHANGES, since + 1, revision - since)] : []),
    ];
    const machine = ranges.length > 0 ? read(ranges) : null;
    return {
      revision,
      ...knowledgeIn(visible, machine),
      articles: hashesIn(machine, since, revision, 1),
      events: hashesIn(machine, since, revision, 2),
    };
  });
};
