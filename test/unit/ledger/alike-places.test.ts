import { describe, expect, it } from 'vitest';
import { unknownPlaces } from '../../../shared/ledger/alike-places.ts';
import { newPair } from '../../../shared/ledger/pair.ts';
import type { Partner } from '../../../shared/record/exchange-record.ts';
import { changzhou, sampleRecord } from './sample-record.ts';

const { home } = sampleRecord();
let made = 0;
const pair = (partner: Partial<Partner>, count = 1, of = home) => {
  made += 1;
  return { ...newPair(made, of, { ...changzhou, ...partner }), count };
};
const unknown = (name: string, more: Partial<Partner> = {}) =>
  pair({ name, asWritten: name, native: null, placeId: null, ...more });
const alikeTo = (...pairs: ReturnType<typeof pair>[]) =>
  unknownPlaces(pairs).map(({ name, alike }) => [name, ...alike.map(({ place }) => place.name)]);

describe('a city whose place nobody knows', () => {
  it('stands beside the one that its name is nearly', () => {
    expect(alikeTo(unknown('창조우시'), pair({}))).toEqual([['창조우시', '창저우시']]);
    expect(alikeTo(unknown('창저우'), pair({}))).toEqual([['창저우', '창저우시']]);
    expect(alikeTo(unknown('창저우현급시'), pair({}))).toEqual([['창저우현급시']]);
  });

  it('never beside one of another country, of another home, or at home', () => {
    const other = { name: '구리시', code: 'KR/경기도/구리시', province: '경기도' };
    expect(alikeTo(unknown('창조우시', { country: 'TW' }), pair({}))).toEqual([['창조우시']]);
    expect(alikeTo(unknown('창조우시'), pair({}, 1, other))).toEqual([['창조우시']]);
    expect(alikeTo(unknown('창조우시', { scope: 'domestic', country: 'KR' }), pair({}))).toEqual([
      ['창조우시'],
    ]);
  });

  it('is not taken for another short name', () => {
    expect(alikeTo(unknown('빈시'), pair({ name: '린시', asWritten: '린시' }))).toEqual([['빈시']]);
  });

  it('is left out where nothing is told of it, and where its place is known', () => {
    expect(alikeTo({ ...unknown('창조우시'), count: 0 }, pair({}))).toEqual([]);
  });
});
