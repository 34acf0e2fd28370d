import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePairing, encodePairing } from '../../../shared/record/pairing-code.ts';

const base64url = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const token = (length: number) =>
  fc
    .array(fc.constantFrom(...base64url), { minLength: length, maxLength: length })
    .map((letters) => letters.join(''));

it('decodes what it encodes, in the base64url that other tools read', () => {
  fc.assert(
    fc.property(fc.webUrl(), token(12), token(43), (url, keyId, secret) => {
      fc.pre(/^https?:\/\/[!-~]+$/.test(url));
      const code = encodePairing({ url, keyId, secret });
      expect(decodePairing(`  ${code}\n`)).toEqual({ url, keyId, secret });
      const json = Buffer.from(code.slice('gyoryu1:'.length), 'base64url').toString('utf8');
      expect(JSON.parse(json)).toEqual({ url, keyId, secret });
    }),
  );
});

it.each([
  '',
  'gyoryu1:',
  'gyoryu1:@@@@',
  'gyoryu2:e30',
  'gyoryu1:e30',
  'https://script.google.com/macros/s/x/exec',
  'gyoryu1:e',
])('%s is no pairing code', (text) => expect(decodePairing(text)).toBeNull());
