/** Device keys: one script property each, `key:ID`. A revoked key stays, to sign its refusal. */
import * as z from 'zod/mini';
import { dateWords, dayOf, serialNow } from '../../shared/ledger/dates.ts';
import type { ListedKey } from '../../shared/ledger/review-view.ts';
import { encodePairing } from '../../shared/record/pairing-code.ts';
import { noteDeployment } from './deployment.ts';
import { LedgerError } from './errors.ts';
import {
  allProperties,
  now,
  randomId,
  randomSecret,
  readProperty,
  webAppUrl,
  writeProperty,
} from './platform.ts';

const PREFIX = 'key:';
/** A script property holds at most 9 kB. */
const MAX_NAME = 60;

const deviceKey = z.object({
  secret: z.string(),
  person: z.string(),
  device: z.string(),
  made: z.number(),
  /** Day it was last used, `YYYY-MM-DD`. */
  seen: z.nullable(z.string()),
  revoked: z.boolean(),
});
export type DeviceKey = z.infer<typeof deviceKey>;

const parse = (text: string | null): DeviceKey | null => {
  if (text === null) return null;
  try {
    const parsed = z.safeParse(deviceKey, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

export const findKey = (keyId: string): DeviceKey | null => parse(readProperty(PREFIX + keyId));

const keep = (keyId: string, key: DeviceKey): void => writeProperty(PREFIX + keyId, JSON.stringify(key));

/** Notes the day once, so that the sidebar can tell which browsers are still in use. */
export const markSeen = (keyId: string, key: DeviceKey): void => {
  const today = new Date(now()).toISOString().slice(0, 10);
  if (key.seen === today) return;
  keep(keyId, { ...key, seen: today });
  noteDeployment();
};

/** A pairing code for one browser of one person. */
export const createPairing = (person: string, device = ''): string => {
  const url = webAppUrl();
  if (url === '')
    throw new LedgerError(
      'not_deployed',
      '아직 웹 앱으로 배포되지 않았습니다. 확장 프로그램 → Apps Script → 배포 → 새 배포를 먼저 하십시오.',
    );
  const keyId = randomId();
  const key = {
    secret: randomSecret(),
    person: person.trim().slice(0, MAX_NAME),
    device: device.trim().slice(0, MAX_NAME),
    made: now(),
    seen: null,
    revoked: false,
  };
  keep(keyId, key);
  return encodePairing({ url, keyId, secret: key.secret });
};

/** Everything about the keys but their secrets, newest first. */
export const listKeys = (): ListedKey[] =>
  Object.entries(allProperties())
    .flatMap(([name, text]) => {
      const key = name.startsWith(PREFIX) ? parse(text) : null;
      return key ? [{ keyId: name.slice(PREFIX.length), key }] : [];
    })
    .sort((a, b) => b.key.made - a.key.made)
    .map(({ keyId, key: { person, device, seen, revoked } }) => ({ keyId, person, device, seen, revoked }));

export const revokeKey = (keyId: string): void => {
  const key = findKey(keyId);
  if (key) keep(keyId, { ...key, revoked: true });
};

const EVERYBODY = '함께 쓰는 연결';

/** 담당자 교체: one code for every browser, and an end to all older ones. */
export const replaceAllKeys = (): { code: string; revoked: number } => {
  const old = listKeys().filter(({ revoked }) => !revoked);
  // The new one first: where there is no web app yet, it is refused and the old ones still work.
  const code = createPairing(EVERYBODY, `인계 ${dateWords(dayOf(serialNow(now())))}`);
  for (const { keyId } of old) revokeKey(keyId);
  return { code, revoked: old.length };
};
