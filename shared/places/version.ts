/** Version of the places data: raised with each change of `data/foreign-places.txt` or of the governments. */
export const PLACES_VERSION = '2026.11.1';
