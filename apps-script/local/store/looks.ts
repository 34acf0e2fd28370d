/** Looks and rules that many cells share: one object in memory, one text in the file. */
import * as z from 'zod/mini';
import type { Cell } from '../book/book.ts';
import { type CellData, cellData } from '../book/shapes.ts';

const look = z.pick(cellData, { userEnteredFormat: true, dataValidation: true });
type Look = z.infer<typeof look>;

const storedCell = z.nullable(
  z.strictObject({
    l: z.optional(z.number()),
    ...z.omit(cellData, { userEnteredFormat: true, dataValidation: true }).shape,
  }),
);
const storedCells = z.array(storedCell);

export class Looks {
  #byId = new Map<number, Look>();
  #byText = new Map<string, number>();

  /** Looks that were numbered since the last call, to be stored. */
  #fresh: { id: number; text: string }[] = [];

  load(id: number, text: string): void {
    this.#byId.set(id, look.parse(JSON.parse(text)));
    this.#byText.set(text, id);
  }

  takeFresh(): readonly { readonly id: number; readonly text: string }[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  #idOf(cell: CellData): number | undefined {
    const { userEnteredFormat, dataValidation } = cell;
    if (!userEnteredFormat && !dataValidation) return undefined;
    const text = JSON.stringify({ userEnteredFormat, dataValidation });
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const id = this.#byText.size + 1;
    this.#byText.set(text, id);
    this.#byId.set(id, look.parse(JSON.parse(text)));
    this.#fresh.push({ id, text });
    return id;
  }

  /** Cells as stored; a look that is not known yet gets a number. */
  encode(cells: readonly Cell[]): string {
    return JSON.stringify(
      Array.from(cells, (cell) => {
        if (!cell) return null;
        const { userEnteredFormat: _, dataValidation: __, ...rest } = cell;
        return { l: this.#idOf(cell), ...rest };
      }),
    );
  }

  decode(text: string): Cell[] {
    return storedCells.parse(JSON.parse(text)).map((stored) => {
      if (!stored) return undefined;
      const { l, ...rest } = stored;
      return l === undefined ? rest : { ...rest, ...this.#byId.get(l) };
    });
  }
}
