/** HMAC-SHA256 as lower-case hex; the key is the ASCII text of the device secret. */
const utf8 = new TextEncoder();

const keyOf = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', utf8.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);

export const sign = async (secret: string, text: string): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secret), utf8.encode(text)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** In constant time. */
export const verify = async (secret: string, text: string, mac: string): Promise<boolean> => {
  const bytes = new Uint8Array((mac.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  return crypto.subtle.verify('HMAC', await keyOf(secret), bytes, utf8.encode(text));
};
