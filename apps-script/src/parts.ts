/** The sidebar's larger files, which only some of its pages ask for. */
import { PARTS } from '../../shared/ledger/sidebar.ts';
import { LedgerError } from './errors.ts';
import { htmlFile } from './platform.ts';

/** The file's HTML: one script tag around the part. */
export const readPart = (name: string): string => {
  const part = PARTS.find((one) => one === name);
  if (part === undefined) throw new LedgerError('invalid', `‘${name}’이라는 파일은 없습니다.`);
  return htmlFile(part);
};
