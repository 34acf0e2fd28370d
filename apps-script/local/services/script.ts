/** LockService, PropertiesService, ScriptApp, Session. */
import type { Execution } from './execution.ts';
import type { Realm } from './realm.ts';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const bytes = (text: string): number => Buffer.byteLength(text);

const scriptLock = (realm: Realm, { ledger, id }: Execution) => {
  const take = (): boolean => {
    if (ledger.lockHolder !== null && ledger.lockHolder !== id) return false;
    ledger.lockHolder = id;
    return true;
  };
  return realm.standIn('Lock', {
    tryLock: take,
    waitLock: () => {
      if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => ledger.lockHolder === id,
    releaseLock: () => {
      if (ledger.lockHolder === id) ledger.lockHolder = null;
    },
  });
};

export const lockService = (realm: Realm, execution: Execution) =>
  realm.standIn('LockService', {
    getScriptLock: () => scriptLock(realm, execution),
    /** Null outside a bound document's own user interface, so in every web app. */
    getDocumentLock: () => (execution.kind === 'webapp' ? null : scriptLock(realm, execution)),
  });

export const propertiesService = (realm: Realm, { ledger: { database } }: Execution) => {
  const store = realm.standIn('Properties', {
    getProperty: (name: unknown) => database.properties()[String(name)] ?? null,
    getProperties: () => database.properties(),
    setProperty: (name: unknown, value: unknown) => {
      const [key, text] = [String(name), String(value)];
      if (bytes(text) > VALUE_BYTES) throw new Error('Argument too large: value');
      const others = Object.entries(database.properties()).filter(([one]) => one !== key);
      const total = others.reduce((sum, pair) => sum + bytes(pair.join('')), bytes(key + text));
      if (total > STORE_BYTES)
        throw new Error(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      database.setProperty(key, text);
      return store;
    },
    deleteProperty: (name: unknown): object => {
      database.deleteProperty(String(name));
      return store;
    },
  });
  return realm.standIn('PropertiesService', { getScriptProperties: () => store });
};

export const scriptApp = (realm: Realm, { ledger }: Execution) => {
  const trigger = (handler: string) =>
    realm.standIn('Trigger', { getHandlerFunction: () => handler, getUniqueId: () => handler });
  return realm.standIn('ScriptApp', {
    getService: () => realm.standIn('Service', { getUrl: () => ledger.webAppUrl }),
    getProjectTriggers: () => realm.list(ledger.triggers.all().map((one) => trigger(one.handler))),
    newTrigger: (handler: unknown) =>
      realm.standIn('TriggerBuilder', {
        timeBased: () =>
          realm.standIn('ClockTriggerBuilder', {
            everyMinutes: (minutes: unknown) => {
              if (![1, 5, 10, 15, 30].includes(Number(minutes))) {
                throw new Error(
                  'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
                );
              }
              return realm.standIn('ClockTriggerBuilder', {
                create: () => {
                  ledger.triggers.add({ handler: String(handler), minutes: Number(minutes) });
                  return trigger(String(handler));
                },
              });
            },
          }),
      }),
  });
};

/** Google names the person only where an authorised script runs as that person. */
export const session = (realm: Realm, { kind, user }: Execution) => {
  const person = (email: string) => realm.standIn('User', { getEmail: () => email });
  return realm.standIn('Session', {
    getActiveUser: () => person(kind === 'menu' ? user : ''),
    getEffectiveUser: () => person(user),
  });
};
