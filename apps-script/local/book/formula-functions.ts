/** Functions of Sheets that the parser lacks, taken from formulajs. */
import * as library from '@formulajs/formulajs';
import FormulaParser, { type Argument } from 'fast-formula-parser';

const flat = (value: unknown): unknown => (Array.isArray(value) ? value.flat() : value);

const adapted =
  (run: (...values: never[]) => unknown, shape: (value: unknown) => unknown) =>
  (...args: Argument[]): unknown => {
    const result: unknown = Reflect.apply(
      run,
      undefined,
      args.map((arg) => shape(arg.value)),
    );
    if (result instanceof Error) throw new FormulaParser.FormulaError(result.message);
    return result;
  };

export const formulaFunctions: Record<string, (...args: Argument[]) => unknown> = {
  MATCH: adapted(library.MATCH, flat),
  COUNTIFS: adapted(library.COUNTIFS, (value) => value),
  SUMIFS: adapted(library.SUMIFS, flat),
  MAXIFS: adapted(library.MAXIFS, flat),
  MINIFS: adapted(library.MINIFS, flat),
  SUBTOTAL: adapted(library.SUBTOTAL, flat),
  /** A link shows its label. */
  HYPERLINK: (address, label) => label?.value ?? address?.value ?? '',
};
