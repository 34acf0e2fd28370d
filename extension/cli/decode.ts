/** Bytes of a saved page to text, by its BOM, its meta element, or what its bytes allow. */

const META = /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/i;

const knownLabel = (label: string): string =>
  /^(?:ks_c_5601|ksc5601|ms949|cp949|x-windows-949|uhc)/i.test(label) ? 'euc-kr' : label;

const decodeAs = (bytes: Uint8Array, label: string, fatal: boolean): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** Never throws: in the worst case some letters are replacement characters. */
export const decodePage = (bytes: Uint8Array): string => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = META.exec(start)?.[1];
  const said = label === undefined ? null : decodeAs(bytes, knownLabel(label), true);
  return (
    said ??
    decodeAs(bytes, 'utf-8', true) ??
    decodeAs(bytes, 'euc-kr', true) ??
    decodeAs(bytes, 'utf-8', false) ??
    ''
  );
};
