/** Names of a record's fields for people. */
import type { Unfit } from '../capture/capture.ts';
import { type MessageKey, t } from '../i18n.ts';

const NAMES: Readonly<Record<string, MessageKey>> = {
  home: 'field_home',
  partner: 'field_partner',
  date: 'field_date',
  content: 'field_content',
  kind: 'field_kind',
  state: 'field_state',
  direction: 'field_direction',
  field: 'field_field',
  relation: 'field_relation',
  since: 'field_since',
  delegation: 'field_number',
  related: 'field_related',
  evidence: 'evidence',
};

/** Each once; a path such as `partner.name` is its first part. */
export const fieldNames = (unfit: readonly Unfit[]): string => {
  const names = unfit
    .flatMap(({ fields }) => fields)
    .map((path) => {
      const first = path.split('.')[0] ?? path;
      const key = NAMES[first];
      return key ? t(key) : first;
    });
  return [...new Set(names)].join(', ');
};
