/** Would the bundle run at Google? Its syntax, the names it expects, and a load with nothing around it. */
import { createContext, Script } from 'node:vm';
import { freeNames } from './free-names.ts';

/** The services the manifest's scopes cover. */
const SERVICES =
  'ContentService HtmlService LockService PropertiesService ScriptApp Session Sheets SpreadsheetApp Utilities';

/** What the language itself brings: no URL, TextEncoder, crypto, timers, fetch or console. */
const LANGUAGE =
  'Array ArrayBuffer BigInt Boolean Date Error Infinity Int32Array JSON Map Math NaN Number Object ' +
  'Promise RangeError Reflect RegExp Set String Symbol SyntaxError TypeError Uint8Array WeakMap WeakSet ' +
  'decodeURIComponent encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined';

const ALLOWED = new Set(`${SERVICES} ${LANGUAGE}`.split(' '));

/** Throws with the reason where it would not. */
export const checkBundle = (code: string, globals: readonly string[]): void => {
  const foreign = freeNames(code).filter((name) => !ALLOWED.has(name));
  if (foreign.length > 0)
    throw new Error(`Apps Script has no ${foreign.join(', ')}, but the bundle uses it.`);
  const context = createContext(Object.create(null));
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  for (const name of globals)
    if (new Script(`typeof ${name}`).runInContext(context) !== 'function')
      throw new Error(`The bundle has no global function ${name}.`);
};
