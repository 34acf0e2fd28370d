/** Which dates may be the day of an exchange that the article reports. */
import { dayOf, serial } from './calendar.ts';
import { AGREEMENT, AID, CONTACT, MOVE } from './cues.ts';
import { dateRole } from './date-roles.ts';
import { type DatedClause, lastSerialOf } from './dated.ts';
import { kindOf } from './kind.ts';
import { isNoEvent } from './no-event.ts';

/** Days before publication after which a month, or a day, is history and no news. */
const OLD_MONTH = 45;
const OLD_DAY = 100;

export const THIS_TIME = /이번\s?(?:교류|방문|행사|회의|협약|파견|홈스테이|캠프|연수)/;

export const isOld = (dated: DatedClause, publishedAt: string | null): boolean => {
  const published = dayOf(publishedAt);
  const day = lastSerialOf(dated);
  if (!published || day === null) return false;
  const age = serial(published) - day;
  if (dated.date.from.day !== null) return age > OLD_DAY;
  return dated.date.from.month === null
    ? age > 250
    : age > OLD_MONTH && !THIS_TIME.test(dated.scene.sentence.text);
};

/** 지난 7일 협의회 1월 정기회의: a month in the clause of a day is part of a name. */
const besideDay = ({ scene, clause }: DatedClause): boolean =>
  scene.dates.some(
    (other) =>
      other.from.day !== null &&
      other.start >= clause.start &&
      other.start < clause.end &&
      dateRole(other, scene, null) !== 'announced',
  );

/** A date of an exchange: not of a disaster, a selection or a person's career, and not long past. */
export const isCandidate = (dated: DatedClause, publishedAt: string | null): boolean => {
  const { date, scene } = dated;
  if (dated.role !== 'event' || dated.resolved.edtf === null) return false;
  if (date.from.day === null && date.from.month === null && date.anaphor === null) return false;
  if ((date.ends || dated.closes) && dated.resolved.range === null) return false;
  if (isOld(dated, publishedAt)) return false;
  const coming =
    ['next', 'following'].includes(String(date.from.year)) ||
    date.from.month === 'next' ||
    date.lead === 'future' ||
    (publishedAt !== null && dated.resolved.edtf.slice(0, 7) > publishedAt.slice(0, 7));
  if (date.from.day === null && date.anaphor === null && !coming && besideDay(dated)) return false;
  if (isNoEvent(dated, publishedAt)) return false;
  const words = scene.sentence.text;
  if (date.anaphor !== null && date.anaphor.days === 0 && dated.resolved.range === null)
    return dated.date.anaphor?.from === 'told'
      ? /체결|협약식|서명|조인|결연식/.test(scene.text.slice(date.end, scene.sentence.end))
      : AGREEMENT.test(words) || CONTACT.test(words);
  return (
    date.from.day !== null ||
    dated.resolved.range !== null ||
    coming ||
    scene.standing === 'lead' ||
    scene.standing === 'second' ||
    /심는|식수|기증|제막|현판|개막|기념식|환영식|열린|열었|연다/.test(words) ||
    AGREEMENT.test(words) ||
    CONTACT.test(words) ||
    AID.test(words) ||
    MOVE.test(words) ||
    kindOf(words) !== 'other'
  );
};
