/** What people typed or left in a row, read back by its headers. */
import { edtfSpan } from '../record/edtf.ts';
import type { Partnership, Spelling } from '../record/envelope.ts';
import type { Partner } from '../record/exchange-record.ts';
import { codesOf, RELATION_WORDS, type Relation } from '../record/vocabulary.ts';
import type { Cell, Row } from './cells.ts';
import { countryCode } from './country-names.ts';
import { dayOf } from './dates.ts';
import { STANDING } from './layout.ts';
import { withLent } from './pair.ts';
import type { StoredPair } from './stored.ts';

export const typedText = (cell: Cell | undefined): string =>
  cell === undefined || 'formula' in cell
    ? ''
    : 'number' in cell
      ? String(cell.number)
      : cell.text.normalize('NFC').trim();

/** A number of ours: whole, from 1 on; null for anything else. */
export const numberIn = (row: Row, header: string): number | null => {
  const cell = row[header];
  return cell !== undefined && 'number' in cell && Number.isInteger(cell.number) && cell.number > 0
    ? cell.number
    : null;
};

/** Days of 1905 to 2100 as serials; a smaller number is a bare year. */
const FIRST_SERIAL = 2_100;
const LAST_SERIAL = 73_415;
const TYPED_DAY = /^(\d{4})(?:\s*[.\-/년]\s*(?:(\d{1,2})\s*(?:[.\-/월]\s*)?(?:(\d{1,2})\s*[.일]?)?)?)?$/;

/** EDTF of a date cell or of a date typed as text (`2022. 5. 18.`, `2021-07`, `1999.`); null for none. */
export const typedDate = (cell: Cell | undefined): string | null => {
  if (cell === undefined || 'formula' in cell) return null;
  if ('number' in cell) {
    if (Number.isInteger(cell.number) && cell.number > 1900 && cell.number <= FIRST_SERIAL)
      return String(cell.number);
    return cell.number > FIRST_SERIAL && cell.number < LAST_SERIAL ? dayOf(cell.number) : null;
  }
  const match = TYPED_DAY.exec(cell.text.trim());
  if (!match) return null;
  const edtf = [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  return edtfSpan(edtf) === null ? null : edtf;
};

const partnerOf = (row: Row, placeId: string | null): Partner | null => {
  const name = typedText(row.교류도시);
  if (name === '' || name.length > 120) return null;
  const domestic = typedText(row.구분) === '국내';
  return {
    name,
    asWritten: name,
    native: typedText(row.원어) || null,
    country: domestic ? 'KR' : countryCode(typedText(row.국가명)),
    region: typedText(row.지역) || null,
    placeId,
    scope: domestic ? 'domestic' : 'foreign',
    level: 'government',
  };
};

export const typedPartner = (row: Row): Partner | null => partnerOf(row, null);

/** A row of 도시명 표기; null where a name is missing. */
export const spellingOf = (row: Row): Spelling | null => {
  const written = typedText(row['기사 표기']);
  const place = partnerOf(row, typedText(row.장소번호) || null);
  return written === '' || place === null
    ? null
    : { written, place: { ...place, asWritten: written }, home: typedText(row.지자체) || null };
};

const relationOf = (row: Row): Relation | null => {
  const standing = typedText(row.상태);
  if (standing === STANDING.terminated) return 'terminated';
  if (standing === STANDING.suspended) return 'suspended';
  if (standing === STANDING.pending) return 'pending_approval';
  const word = typedText(row.교류형태);
  return codesOf(RELATION_WORDS).find((code) => RELATION_WORDS[code] === word) ?? null;
};

/** A row of 결연현황 as a reader may know it: what people typed wins over what the ledger holds (`pair`). */
export const partnershipOf = (row: Row, stored: StoredPair | null): Partnership | null => {
  const pair = stored && withLent(stored);
  const place = pair?.partner ?? typedPartner(row);
  if (place === null) return null;
  const relation = relationOf(row);
  const known = relation === null ? undefined : pair?.steps[relation];
  const typed = typedDate(row.자매체결일) ?? typedDate(row.우호체결일) ?? typedDate(row.결연일자);
  return {
    home: pair?.home ?? { name: typedText(row.지자체), code: '', province: null },
    place,
    relation,
    since: known ?? pair?.steps.none ?? typed,
  };
};
