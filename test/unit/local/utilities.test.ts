import { createHmac } from 'node:crypto';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Realm } from '../../../apps-script/local/services/realm.ts';
import { utilities } from '../../../apps-script/local/services/utilities.ts';

const evaluate = (code: string): unknown => {
  const realm = new Realm();
  Object.assign(realm.context, { Utilities: utilities(realm) });
  return vm.runInContext(code, realm.context);
};
const hex = (signed: unknown): string =>
  Array.isArray(signed) ? Buffer.from(signed.map((byte) => byte & 255)).toString('hex') : '';
const hmac = (text: string): string => createHmac('sha256', 'k').update(text).digest('hex');

describe('Utilities.computeHmacSha256Signature', () => {
  it('signs UTF-8 with the charset, and Hangul as question marks without it', () => {
    expect(hex(evaluate("Utilities.computeHmacSha256Signature('가나', 'k', Utilities.Charset.UTF_8)"))).toBe(
      hmac('가나'),
    );
    expect(hex(evaluate("Utilities.computeHmacSha256Signature('가나', 'k')"))).toBe(hmac('??'));
  });

  it('gives signed bytes in the script’s own kind of array', () => {
    const bytes = evaluate("Utilities.computeHmacSha256Signature('x', 'k')");
    expect(Array.isArray(bytes) && bytes.some((byte) => byte < 0)).toBe(true);
    expect(evaluate("Utilities.computeHmacSha256Signature('x', 'k') instanceof Array")).toBe(true);
  });

  it('takes two byte arrays', () => {
    expect(hex(evaluate('Utilities.computeHmacSha256Signature([120], [107])'))).toBe(hmac('x'));
  });

  it.each(["'x', [107]", "'x'", '5, 5', "'x', 'k', 'UTF-8'", "'x', 'k', Utilities.Charset.UTF_8, 1"])(
    'refuses (%s)',
    (args) => {
      expect(() => evaluate(`Utilities.computeHmacSha256Signature(${args})`)).toThrow(
        /don't match the method signature/,
      );
    },
  );
});

describe('a stand-in', () => {
  it('names the member it lacks, with an error of the script’s own', () => {
    expect(() => evaluate('Utilities.sleep(1)')).toThrow('unimplemented: Utilities.sleep');
    expect(evaluate('try { Utilities.sleep(1) } catch (e) { e instanceof Error }')).toBe(true);
  });
});
