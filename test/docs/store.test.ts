/** The store pages explain each permission that the extension asks for, and no other. */
import { expect, it } from 'vitest';
import { explained, LANGUAGES, listingIn } from '../store/listing.ts';

it.each(LANGUAGES)('the listing in %s is whole', (language) => {
  expect(listingIn(language).split('---')).toHaveLength(6);
});

it('reads the permissions of a listing', () => {
  expect(explained('## 권한\n\n- `tabs`: 까닭\n- tabs\n')).toEqual(['tabs']);
});
