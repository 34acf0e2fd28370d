/** Files to articles, one at a time, whatever the size of the archive. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { CellValue } from 'exceljs';
import * as z from 'zod/mini';
import { itemOf, mapFor } from './columns.ts';
import { decodePage } from './decode.ts';
import { archiveLine, type BadItem, type Item } from './item.ts';
import type { Options } from './options.ts';

type Given = Pick<Options, 'url' | 'published' | 'columns'>;

const bad = (file: string, place: string, message: string): BadItem => ({
  is: 'bad',
  where: `${basename(file)}${place && ` ${place}`}`,
  message,
});
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const parsedJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

async function* jsonLines(file: string): AsyncGenerator<Item> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    number++;
    if (line.trim() === '') continue;
    const place = `${number}번째 줄`;
    const json = parsedJson(line.replace(/^\ufeff/, ''));
    const parsed = archiveLine.safeParse(json);
    if (json === undefined) yield bad(file, place, 'JSON이 아닙니다.');
    else if (!parsed.success) yield bad(file, place, '글이 담긴 "text"가 없거나 모양이 다릅니다.');
    else {
      const { id, url, title, outlet, publishedAt, text } = parsed.data;
      yield {
        ...{ is: 'text', id: String(id ?? `${basename(file)}:${number}`), text, cut: false },
        ...{
          url: url ?? null,
          title: title ?? null,
          outlet: outlet ?? null,
          publishedAt: publishedAt ?? null,
        },
      };
    }
  }
}

async function* page(file: string, { url, published }: Given): AsyncGenerator<Item> {
  const html = decodePage(await readFile(file));
  yield { is: 'page', id: basename(file), html, url, publishedAt: published };
}

/** Rows of a table, the first being the headers, as articles. */
async function* table(
  file: string,
  rows: AsyncIterable<{ cells: readonly string[]; number: number }>,
  given: Given,
): AsyncGenerator<Item> {
  let headers: readonly string[] | null = null;
  let map: ReturnType<typeof mapFor> = null;
  for await (const { cells, number } of rows) {
    if (!headers) {
      headers = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
      map = mapFor(headers, given.columns);
      if (map) continue;
      yield bad(
        file,
        '',
        `본문 열을 찾지 못했습니다. --columns text=열이름 으로 알려 주세요. 열: ${headers.join(', ')}`,
      );
      return;
    }
    const row = Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? '']));
    const item = map && itemOf(row, map, `${basename(file)}:${number}`);
    yield item ?? bad(file, `${number}번째 줄`, '본문이 비어 있습니다.');
  }
}

async function* csvRows(file: string) {
  const { parse } = await import('csv-parse');
  const parser = createReadStream(file).pipe(
    parse({ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }),
  );
  const shape = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });
  for await (const parsed of parser) {
    const { record, info } = shape.parse(parsed);
    yield { cells: record, number: info.lines };
  }
}

/** A cell as its text: rich text, links and formulas show what a person sees. */
const shown = (value: CellValue): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  return 'result' in value && value.result !== undefined ? shown(value.result) : '';
};

/** The first sheet alone. */
async function* xlsxRows(file: string) {
  const { default: ExcelJS } = await import('exceljs');
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    sharedStrings: 'cache',
    worksheets: 'emit',
    styles: 'cache',
  });
  for await (const sheet of reader) {
    for await (const row of sheet) {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        cells[column - 1] = shown(cell.value);
      });
      yield { cells: Array.from(cells, (cell) => cell ?? ''), number: row.number };
    }
    return;
  }
}

const readers: Readonly<Record<string, (file: string, given: Given) => AsyncGenerator<Item>>> = {
  '.jsonl': jsonLines,
  '.html': page,
  '.htm': page,
  '.csv': (file, given) => table(file, csvRows(file), given),
  '.xlsx': (file, given) => table(file, xlsxRows(file), given),
};

/** Articles of all files, in order; a file that cannot be read is one bad item. */
export async function* itemsOf(files: readonly string[], given: Given): AsyncGenerator<Item> {
  for (const file of files) {
    const reader = readers[extname(file).toLowerCase()];
    if (!reader) {
      yield bad(file, '', '읽을 수 있는 파일은 .jsonl, .html, .csv, .xlsx 입니다.');
      continue;
    }
    try {
      yield* reader(file, given);
    } catch (error) {
      yield bad(file, '', `파일을 읽지 못했습니다. ${reasonOf(error)}`);
    }
  }
}
