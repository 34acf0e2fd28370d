import { describe, expect, it } from 'vitest';
import { offeredGovernments, typedGovernment } from '../../../shared/places/offered-governments.ts';

const names = (query: string, options?: { standing: boolean }) =>
  offeredGovernments(query, options).map(({ code }) => code);

describe('governments for a box that a person types into', () => {
  it('춘천 is 춘천시 of today, though the abolished 강원도 had one of that name', () => {
    expect(names('춘천')[0]).toBe('KR/강원특별자치도/춘천시');
    expect(typedGovernment('춘천').code).toBe('KR/강원특별자치도/춘천시');
    expect(typedGovernment('춘천시').code).toBe('KR/강원특별자치도/춘천시');
  });

  it('what was abolished is offered for old articles, not as 우리 지자체', () => {
    expect(names('강원도')).toContain('KR/강원도');
    expect(names('강원도', { standing: true })).toEqual([]);
    expect(names('춘천', { standing: true })).toEqual(['KR/강원특별자치도/춘천시']);
  });

  it('what is called so stands before what only begins so', () => {
    expect(names('광주').slice(0, 2).sort()).toEqual(['KR/경기도/광주시', 'KR/광주광역시']);
  });

  it('is found behind its province', () => {
    expect(names('강원특별자치도 춘천')).toEqual(['KR/강원특별자치도/춘천시']);
  });

  it('a name of several says none of them', () => {
    expect(typedGovernment('중구')).toEqual({ name: '중구', code: '', province: null });
  });
});
