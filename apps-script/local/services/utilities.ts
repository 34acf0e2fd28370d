/** `Utilities` with Google's overloads and faults: bytes are signed, and a text without charset is US-ASCII. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { Realm } from './realm.ts';

const signed = (bytes: Uint8Array): number[] => [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));

const ascii = (text: string): Buffer => Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1');

const isBytes = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127);

export const utilities = (realm: Realm) => {
  const enumeration = <const Names extends readonly string[]>(name: string, names: Names) =>
    realm.standIn(
      name,
      Object.fromEntries(names.map((one) => [one, realm.standIn(`${name}.${one}`, { name: one })])),
    );
  const charsets = enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']);
  const algorithms = enumeration('Utilities.DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256', 'SHA_512']);

  const mismatch = (method: string, args: readonly unknown[]): Error => {
    const types = args.map((arg) => (arg === null || arg === undefined ? String(arg) : typeof arg)).join(',');
    return new Error(`The parameters (${types}) don't match the method signature for Utilities.${method}.`);
  };
  /** The bytes of a text or byte array, under the charset at `args[at + …]`, by Google's rule. */
  const bytesOf = (value: unknown, charset: unknown): Buffer | null => {
    if (isBytes(value)) return Buffer.from(value.map((byte) => byte & 255));
    if (typeof value !== 'string') return null;
    if (charset === undefined || charset === charsets.US_ASCII) return ascii(value);
    return charset === charsets.UTF_8 ? Buffer.from(value, 'utf8') : null;
  };

  return realm.standIn('Utilities', {
    Charset: charsets,
    DigestAlgorithm: algorithms,
    computeHmacSha256Signature: (...args: unknown[]) => {
      const [value, key, charset] = args;
      const [message, secret] = [bytesOf(value, charset), bytesOf(key, charset)];
      const bothBytes = isBytes(value) && isBytes(key);
      if (
        !message ||
        !secret ||
        isBytes(value) !== isBytes(key) ||
        args.length !== (bothBytes ? 2 : args.length) ||
        args.length > 3
      ) {
        throw mismatch('computeHmacSha256Signature', args);
      }
      return signed(createHmac('sha256', secret).update(message).digest());
    },
    computeDigest: (...args: unknown[]) => {
      const [algorithm, value, charset] = args;
      const message = bytesOf(value, charset);
      const name = Object.entries(algorithms).find(([, one]) => one === algorithm)?.[0];
      if (!message || !name) throw mismatch('computeDigest', args);
      return signed(createHash(name.replace('_', '').toLowerCase()).update(message).digest());
    },
    base64EncodeWebSafe: (...args: unknown[]) => {
      const bytes = bytesOf(args[0], args[1]);
      if (!bytes) throw mismatch('base64EncodeWebSafe', args);
      return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
    },
    getUuid: () => randomUUID(),
  });
};
