/** Addresses come into the queue: those on permitted hosts, and the others told. */
import { mayReadAddress } from '../platform/permissions.ts';
import { type Address, addressesIn, linesWithoutAddress } from './addresses.ts';
import { addItems, allItems, changeRun } from './database.ts';
import { waitingItem } from './item.ts';
import { hostOf } from './queue.ts';

export interface Added {
  added: number;
  /** In the queue before. */
  before: number;
  /** On hosts that may not be read. */
  others: readonly Address[];
  /** Lines that hold no address. */
  skipped: readonly string[];
}

export const addAddresses = async (text: string): Promise<Added> => {
  const permitted: Address[] = [];
  const others: Address[] = [];
  for (const address of addressesIn(text))
    ((await mayReadAddress(address.url)) ? permitted : others).push(address);
  const first = ((await allItems()).at(-1)?.order ?? 0) + 1;
  const added = await addItems(permitted.map(({ key, url }, i) => waitingItem(key, url, first + i)));
  if (added > 0) await changeRun({ is: 'running' });
  return { added, before: permitted.length - added, others, skipped: linesWithoutAddress(text) };
};

export const hostsOf = (addresses: readonly Address[]): string[] => [
  ...new Set(addresses.map(({ url }) => hostOf(url))),
];
