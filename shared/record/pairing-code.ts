/** A pairing code: `gyoryu1:` and base64url of `{url, keyId, secret}` in ASCII. */
import * as z from 'zod/mini';

export const PAIRING_PREFIX = 'gyoryu1:';

export const pairing = z.object({
  /** Address of the ledger's web app. */
  url: z.string().check(z.regex(/^https?:\/\/[!-~]+$/)),
  keyId: z.string().check(z.regex(/^[A-Za-z0-9_-]{4,64}$/)),
  /** 32 random bytes as 43 base64url characters; the text itself is the HMAC key. */
  secret: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
});
export type Pairing = z.infer<typeof pairing>;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** base64url without padding; characters above U+00FF are an error of the caller. */
const encodeAscii = (text: string): string => {
  let out = '';
  for (let i = 0; i < text.length; i += 3) {
    const [a, b, c] = [text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2)];
    const bits = (a << 16) | ((b || 0) << 8) | (c || 0);
    const take = Math.min(text.length - i, 3) + 1;
    for (let k = 0; k < take; k++) out += ALPHABET.charAt((bits >> (18 - 6 * k)) & 63);
  }
  return out;
};

const decodeAscii = (text: string): string | null => {
  let out = '';
  for (let i = 0; i < text.length; i += 4) {
    const group = text.slice(i, i + 4);
    const sextets = [...group].map((letter) => ALPHABET.indexOf(letter));
    if (group.length === 1 || sextets.includes(-1)) return null;
    const bits = sextets.reduce((sum, sextet, k) => sum | (sextet << (18 - 6 * k)), 0);
    for (let k = 0; k < group.length - 1; k++) out += String.fromCharCode((bits >> (16 - 8 * k)) & 255);
  }
  return out;
};

export const encodePairing = (code: Pairing): string => PAIRING_PREFIX + encodeAscii(JSON.stringify(code));

/** Null when the text is no pairing code. */
export const decodePairing = (text: string): Pairing | null => {
  const trimmed = text.trim();
  if (!trimmed.startsWith(PAIRING_PREFIX)) return null;
  const json = decodeAscii(trimmed.slice(PAIRING_PREFIX.length).replace(/=+$/, ''));
  if (json === null) return null;
  try {
    const parsed = pairing.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};
