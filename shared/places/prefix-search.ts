/** Search by the beginning of any name in a packed line: for a person typing, so a scan of all lines is quick enough. */

/** Letters without diacritics, lower case: da nang finds Đà Nẵng. Hangul and hanzi stay composed. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .normalize('NFC')
    .toLowerCase();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Rows whose spelling, native or Latin name begins with the query. */
export const prefixSearch = (lines: readonly string[]) => {
  let searchable: string[] | null = null;
  return (query: string): number[] => {
    const text = plain(query.trim());
    if (text === '') return [];
    searchable ??= lines.map((line) => {
      const [spellings = '', natives = '', , , latin = ''] = line.split('\t');
      return plain(`,${spellings.replaceAll('*', '')},${natives.replaceAll('/', ',')},${latin}`);
    });
    const begins = new RegExp(`,${escaped(text)}`);
    return searchable.flatMap((line, row) => (begins.test(line) ? [row] : []));
  };
};
