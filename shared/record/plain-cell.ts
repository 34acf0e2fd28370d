/** A text for a spreadsheet: one that would be taken for a formula begins with an apostrophe; East Asian Excel knows wide signs. */
export const plainCell = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
