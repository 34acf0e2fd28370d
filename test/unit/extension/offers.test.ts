import { describe, expect, it } from 'vitest';
import { searchOwnHomes } from '../../../extension/ui/home-field.tsx';
import { meantByEnter, meantByLeaving, type Offer } from '../../../extension/ui/offers.ts';

const offer = (key: string, called: boolean): Offer<string> => ({
  key,
  label: key,
  detail: '',
  value: key,
  called,
});

describe('what a text field takes where nobody pointed at an offer', () => {
  it.each([
    ['the one of that name', [offer('a', false), offer('b', true)], 'b', 'b'],
    ['of several, Enter the first and leaving none', [offer('a', true), offer('b', true)], 'a', undefined],
    ['of none, Enter the first and leaving none', [offer('a', false), offer('b', false)], 'a', undefined],
    ['of nothing, nothing', [], undefined, undefined],
  ])('%s', (_what, offers, enter, leaving) => {
    expect(meantByEnter(offers)?.key).toBe(enter);
    expect(meantByLeaving(offers)?.key).toBe(leaving);
  });

  it('춘천 is 춘천시 both ways, 춘 only with Enter', async () => {
    expect(meantByLeaving(await searchOwnHomes('춘천'))?.value.name).toBe('춘천시');
    expect(meantByEnter(await searchOwnHomes('춘'))?.value.name).toBe('춘천시');
    expect(meantByLeaving(await searchOwnHomes('춘'))).toBeUndefined();
  });
});
