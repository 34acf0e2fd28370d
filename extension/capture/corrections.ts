/** What a person made of a draft, against what reading said. */
import type { DraftRecord } from '../../shared/record/from-analysis.ts';
import type { DraftItem } from './draft-sheet.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every value that was read is there still; a choice from a list may know more. */
const holds = (read: unknown, now: unknown): boolean =>
  isObject(read) && isObject(now)
    ? Object.entries(read).every(([name, value]) => holds(value, now[name])) &&
      (!Array.isArray(read) || !Array.isArray(now) || read.length === now.length)
    : (read ?? null) === (now ?? null);

/** Never of an exchange written by hand: nothing of it was read. */
export const isCorrected = ({ read, draft }: DraftItem, field: keyof DraftRecord): boolean =>
  read !== null && !holds(read[field], draft[field]);

/** The person's value for a field; the one that was read, chosen again, is no change. */
export const withField = <Field extends keyof DraftRecord>(
  item: DraftItem,
  field: Field,
  value: DraftRecord[Field],
): DraftItem => {
  const next = { ...item, draft: { ...item.draft, [field]: value } };
  const others = item.changed.filter((each) => each !== field);
  return { ...next, changed: item.read === null || isCorrected(next, field) ? [...others, field] : others };
};
