/** EUC-KR has no encoder in Node: its table is read backwards. */
export const toEucKr = (text: string): Uint8Array => {
  const decoder = new TextDecoder('euc-kr');
  const bytesOf = new Map<string, readonly number[]>();
  for (let high = 0xa1; high <= 0xfe; high++)
    for (let low = 0xa1; low <= 0xfe; low++)
      bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from([...text].flatMap((letter) => bytesOf.get(letter) ?? [letter.charCodeAt(0)]));
};
