/** The filled form: as a table to paste into 한글 or 한셀, and as an Excel file. */
import { headerCells, headerRows } from '../../../shared/ledger/form-header.ts';
import type { FormCell } from '../../../shared/ledger/form-rows.ts';
import { plainCell } from '../../../shared/record/plain-cell.ts';
import { button, el, notice, text } from '../dom.ts';
import { writeForm } from '../parts.ts';
import { doing } from '../server.ts';

/** It is also what people copy, so its texts are safe in Excel. */
const tableOf = (headers: readonly string[], rows: readonly (readonly FormCell[])[]): HTMLTableElement =>
  el('table', { border: '1' }, [
    ...Array.from({ length: headerRows(headers) }, (_, at) =>
      el(
        'tr',
        {},
        headerCells(headers)
          .filter(({ row }) => row === at)
          .map(({ words, rows: down, columns: across }) =>
            el('th', { rowspan: String(down), colspan: String(across) }, [words]),
          ),
      ),
    ),
    ...rows.map((row) =>
      el(
        'tr',
        {},
        row.map(({ words, number }) => text('td', number === undefined ? plainCell(words) : words)),
      ),
    ),
  ]);

const copyTable = (table: HTMLTableElement): void => {
  const range = document.createRange();
  range.selectNode(table);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  notice(
    document.execCommand('copy')
      ? '복사했습니다. 한글이나 한셀에 붙여 넣으십시오.'
      : '표가 선택되어 있습니다. Ctrl+C로 복사해 주십시오.',
  );
};

const KEPT_MS = 60_000;

const download = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file);
  const link = el('a', { href: url, download: `${name.replace(/[\\/:*?"<>|]/g, ' ')}.xlsx` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};

/** `name` is asked for at the click, for it can be changed meanwhile. */
export const filledForm = (
  name: () => string,
  headers: readonly string[],
  rows: readonly (readonly FormCell[])[],
): HTMLElement => {
  const table = tableOf(headers, rows);
  return el('div', {}, [
    el('div', { class: 'row' }, [
      button(
        '엑셀 파일(.xlsx)로 받기',
        () =>
          doing('파일을 만드는 중입니다…', async () => {
            download(await writeForm({ name: name(), headers, rows }), name());
            return '내려받았습니다. A4 가로에 맞추어 인쇄됩니다.';
          }),
        'primary',
      ),
      button('표로 복사', () => copyTable(table)),
    ]),
    el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': '채운 양식' }, [table]),
  ]);
};
