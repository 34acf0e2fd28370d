/** Addresses outside the project that people are sent to. */

/**
 * The published spreadsheet that holds the add-on alone, to be copied: `https://docs.google.com/spreadsheets/d/ID`.
 * Empty while there is none; then the way to a sheet is `npm run deploy`.
 */
export const TEMPLATE_URL: string = '';
