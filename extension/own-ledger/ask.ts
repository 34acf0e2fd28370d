/** 내 PC 대장 answers the outbox as a Google Sheet's ledger does: the same operations and the same bodies. */
import type * as z from 'zod/mini';
import { LEDGER_SCHEMA } from '../../shared/ledger/layout.ts';
import type { StoredPair } from '../../shared/ledger/stored.ts';
import type { answerBody, Op, Partnership, requestBody } from '../../shared/record/envelope.ts';
import { articleHash, filedEventHashes } from '../../shared/record/identity.ts';
import { announceChange } from '../capture/changes.ts';
import { ownVersion } from '../platform/files.ts';
import { ownPage } from '../platform/runtime.ts';
import { allPairs, allRows, allSpellings, readCounters, reading, within } from './database.ts';
import { editRowsIn } from './edit.ts';
import { rowOfArticle, rowOfRecord } from './find.ts';
import { OWN_LEDGER_NAME } from './own-ledger.ts';
import { isAlone } from './partnerships.ts';
import { isPresent, type OwnRow } from './row.ts';
import { keepSpellings, storeRecords } from './store-records.ts';
import { undoRecords } from './undo.ts';

type Body<O extends Op> = z.infer<(typeof requestBody)[O]>;
type Answers = { [O in Op]: z.infer<(typeof answerBody)[O]> };

const stateOf = (row: OwnRow | null, recordId: string) => {
  if (row === null) return 'unknown' as const;
  const { life, recordIds } = row.event;
  if (life === 'undone' || life === 'deleted') return life;
  return life === 'merged' || recordIds[0] !== recordId ? ('merged' as const) : ('stored' as const);
};

const partnershipOf = ({ home, partner, relation, steps }: StoredPair): Partnership => ({
  home,
  place: partner,
  relation,
  since: (relation && steps[relation]) ?? steps.none ?? null,
});

const pageOf = (row: OwnRow | null): string =>
  `${ownPage('/ledger.html')}${row === null ? '' : `#${row.event.into ?? row.event.n}`}`;

const answers: { [O in Op]: (body: Body<O>) => Promise<Answers[O]> } = {
  hello: async () => ({
    sheet: OWN_LEDGER_NAME,
    sheetUrl: ownPage('/ledger.html'),
    schema: LEDGER_SCHEMA,
    member: OWN_LEDGER_NAME,
    version: ownVersion(),
  }),
  capture: ({ records, spellings }) =>
    within(async (tx) => {
      const { answers: said, revision } = await storeRecords(tx, records);
      await keepSpellings(tx, spellings);
      if (spellings.length > 0) await editRowsIn(tx, []);
      return { records: said, revision };
    }),
  undo: ({ recordIds }) => within(async (tx) => ({ records: await undoRecords(tx, recordIds) })),
  locate: (asked) =>
    reading(async (tx) => {
      const place = { sheet: OWN_LEDGER_NAME, row: null };
      if ('recordId' in asked) return { ...place, url: pageOf(await rowOfRecord(tx, asked.recordId)) };
      const found = await rowOfArticle(tx, asked.article);
      // Whoever uses this browser; nobody else writes here.
      return { ...place, url: pageOf(found?.row ?? null), by: null, on: found?.on ?? null };
    }),
  status: ({ recordIds }) =>
    reading(async (tx) => {
      const records: Answers['status']['records'] = [];
      for (const recordId of recordIds)
        records.push({ recordId, state: stateOf(await rowOfRecord(tx, recordId), recordId) });
      return { records };
    }),
  sync: () =>
    reading(async (tx) => {
      const rows = (await allRows(tx)).filter(isPresent);
      return {
        revision: (await readCounters(tx)).revision,
        partnerships: (await allPairs(tx)).filter(isAlone).map(partnershipOf),
        spellings: await allSpellings(tx),
        articles: [
          ...new Set(
            rows.flatMap(({ event }) =>
              event.sources.flatMap(({ article }) => (article.url ? [articleHash(article.url)] : [])),
            ),
          ),
        ],
        events: [...new Set(rows.flatMap(({ event }) => filedEventHashes(event)))],
      };
    }),
};

/** @throws what IndexedDB throws: a full disk, a profile that forbids storage. */
export const answerOwn = async <O extends Op>(op: O, body: Body<O>): Promise<Answers[O]> => {
  const answer = await answers[op](body);
  if (op === 'capture' || op === 'undo') announceChange();
  return answer;
};
