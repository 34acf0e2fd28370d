import { describe, expect, it } from 'vitest';
import { keepForGood, teach, withoutLessons } from '../../../shared/ledger/lessons.ts';
import { newPair } from '../../../shared/ledger/pair.ts';
import { storedPair } from '../../../shared/ledger/stored.ts';
import { changzhou, sampleRecord } from './sample-record.ts';

const { home } = sampleRecord();
const pair = () => newPair(1, home, changzhou);

describe('what records told of a pair', () => {
  it('goes with the only record that told it, and the pair with the last', () => {
    const first = teach(pair(), 'mou', '2001', 'a');
    const both = teach(first, 'sister', '2010', 'b');
    expect(both).toMatchObject({ relation: 'sister', steps: { mou: '2001', sister: '2010' } });
    expect(withoutLessons(both, ['b'])).toEqual(first);
    expect(withoutLessons(both, ['a', 'b'])).toMatchObject({ relation: null, steps: {}, gone: true });
  });

  it('stays while another record told it as well', () => {
    const both = teach(teach(pair(), 'sister', '2010', 'a'), 'sister', '2010', 'b');
    expect(withoutLessons(both, ['a'])).toMatchObject({ relation: 'sister', steps: { sister: '2010' } });
    expect(withoutLessons(both, ['a']).gone).toBeUndefined();
    expect(withoutLessons(withoutLessons(both, ['a']), ['b']).gone).toBe(true);
  });

  it('keeps a pair that other records name without any fact', () => {
    const both = teach(teach(pair(), null, null, 'a'), 'sister', '2010', 'b');
    const left = withoutLessons(both, ['b']);
    expect(left).toMatchObject({ relation: null, steps: {} });
    expect(left.gone).toBeUndefined();
  });

  it('stands for good where too many told it to be listed', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `record ${i}`);
    const told = ids.reduce((known, id) => teach(known, 'sister', '2010', id), pair());
    expect(withoutLessons(told, ids)).toMatchObject({ relation: 'sister', steps: { sister: '2010' } });
    expect(JSON.stringify(told.lessons).length).toBeLessThan(200);
  });

  it('stays bounded whatever dates are read', () => {
    const ids = Array.from({ length: 90 }, (_, i) => String(1900 + i));
    const told = ids.reduce((known, year) => teach(known, 'sister', year, year), pair());
    expect(told.lessons?.length).toBeLessThanOrEqual(31);
    expect(withoutLessons(told, ids).relation).toBe('sister');
  });

  it('does not touch what stood before lessons were kept', () => {
    const { lessons: _, ...old } = {
      ...pair(),
      relation: 'friendship' as const,
      steps: { friendship: '1999' },
    };
    const told = teach(storedPair.parse(old), 'sister', '2010', 'a');
    expect(withoutLessons(told, ['a'])).toMatchObject({
      relation: 'friendship',
      steps: { friendship: '1999' },
    });
    expect(withoutLessons(told, ['a']).gone).toBeUndefined();
    const blank = storedPair.parse({ ...old, relation: null, steps: {} });
    expect(withoutLessons(teach(blank, null, null, 'a'), ['a']).gone).toBeUndefined();
  });

  it('leaves a pair that a person stands for', () => {
    expect(withoutLessons(keepForGood(teach(pair(), 'mou', '2001', 'a')), ['a'])).toMatchObject({
      relation: null,
    });
    expect(withoutLessons(keepForGood(teach(pair(), 'mou', '2001', 'a')), ['a']).gone).toBeUndefined();
  });
});
