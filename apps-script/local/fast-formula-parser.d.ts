/** The part of fast-formula-parser 1.0.19 (no types of its own) that the computed values need. */
declare module 'fast-formula-parser' {
  export interface CellReference {
    sheet?: string;
    /** One-based. */
    row: number;
    col: number;
  }
  export interface RangeReference {
    sheet?: string;
    from: CellReference;
    to: CellReference;
  }
  export interface Argument {
    value: unknown;
  }
  export default class FormulaParser {
    constructor(config: {
      functions?: Record<string, (...args: Argument[]) => unknown>;
      onCell: (reference: CellReference) => unknown;
      onRange: (reference: RangeReference) => unknown[][];
    });
    parse(formula: string, position: { sheet: string; row: number; col: number }): unknown;
    static FormulaError: FormulaErrorClass;
  }
  export interface FormulaErrorClass {
    new (name: string): Error & { readonly name: string };
  }
}
