/** Databases of the extension's own. */
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/** Opened when first asked for, and anew after the browser closed it. `make` makes the stores of a new one. */
export const databaseOf = <Schema extends DBSchema>(
  name: string,
  version: number,
  make: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): (() => Promise<IDBPDatabase<Schema>>) => {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const open = (): Promise<IDBPDatabase<Schema>> =>
    openDB<Schema>(name, version, {
      upgrade: make,
      // A newer version of the extension must not wait for an old window of ours.
      blocking: (_old, _new, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });
  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
};
