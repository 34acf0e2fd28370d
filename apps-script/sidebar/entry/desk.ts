/** What 붙여넣기·직접 입력 works with: the reader, and what the ledger knows already. */
import type { EntryContext } from '../../../shared/ledger/sidebar.ts';
import { blankDraft } from '../../../shared/record/blank-draft.ts';
import type { Reader } from '../parts/reading.ts';
import { theReader } from '../parts.ts';
import { call } from '../server.ts';
import { type Entry, entryOf } from './entry.ts';

export interface Desk {
  readonly reader: Reader;
  readonly context: EntryContext;
}

let opening: Promise<Desk> | null = null;

/** Asked for as the page opens, so that it is there when the text is pasted. */
export const desk = (): Promise<Desk> => {
  opening ??= Promise.all([theReader(), call('entryContext')]).then(
    ([reader, context]) => ({ reader, context }),
    (error: unknown) => {
      opening = null;
      throw error;
    },
  );
  return opening;
};

/** Those of the ledger's partnerships before all others. */
export const ownCountriesFirst = ({ reader, context }: Desk): Readonly<Record<string, string>> => {
  const own = new Set(context.partnerships.flatMap(({ place }) => place.country ?? []));
  const words = Object.entries(reader.countryWords);
  return Object.fromEntries([
    ...words.filter(([code]) => own.has(code)),
    ...words.filter(([code]) => !own.has(code)),
  ]);
};

/** A blank exchange of the government whose partnerships stand here most. */
export const blank = (article: Parameters<typeof blankDraft>[0], { context }: Desk): Entry => {
  const draft = blankDraft(article, undefined);
  return entryOf({ ...draft, home: context.homes[0] ?? draft.home }, ['home', 'partner', 'date']);
};
