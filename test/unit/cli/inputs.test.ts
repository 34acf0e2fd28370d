import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../../extension/cli/inputs.ts';
import type { Item } from '../../../extension/cli/item.ts';
import { toEucKr } from '../../corpus/euc-kr.ts';

const folder = mkdtempSync(join(tmpdir(), 'gyoryu-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const items = async (path: string): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of itemsOf([path], { url: null, published: null, columns: null })) found.push(item);
  return found;
};

describe('files to articles', () => {
  it('.jsonl: wrong lines are told by number, the others are read', async () => {
    const found = await items(
      file(
        'a.jsonl',
        '\ufeff{"id":7,"text":"하나"}\n\nnonsense\n{"title":"글 없음"}\n{"text":"둘","publishedAt":"2022-05-19"}\n',
      ),
    );
    expect(found.map((item) => (item.is === 'bad' ? item.where : item.id))).toEqual([
      '7',
      'a.jsonl 3번째 줄',
      'a.jsonl 4번째 줄',
      'a.jsonl:5',
    ]);
  });

  it('.csv: quotes, line breaks in cells, a BOM; an empty text is told by its line', async () => {
    const found = await items(
      file('b.csv', '\ufeff제목,본문,일자\r\n"가, 나","첫 줄\n둘째 ""줄""",20220519\r\n다,,20220520\r\n'),
    );
    expect(found[0]).toMatchObject({ title: '가, 나', text: '첫 줄\n둘째 "줄"', publishedAt: '2022-05-19' });
    expect(found[1]).toMatchObject({ is: 'bad', where: 'b.csv 4번째 줄' });
  });

  it('.csv without a column of texts names its columns', async () => {
    const [only] = await items(file('c.csv', '이름,값\n가,나\n'));
    expect(only).toMatchObject({ is: 'bad', message: expect.stringContaining('열: 이름, 값') });
  });

  it('.xlsx as BIGKinds gives it', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('sheet');
    sheet.addRow(['뉴스 식별자', '일자', '언론사', '제목', '본문', 'URL']);
    sheet.addRow([
      '01100101.2022',
      20220519,
      '어느신문',
      { richText: [{ text: '남양주' }, { text: '시' }] },
      '본문 앞부분',
      { text: 'https://a.example/1', hyperlink: 'https://a.example/1' },
    ]);
    const path = join(folder, 'd.xlsx');
    await book.xlsx.writeFile(path);
    expect(await items(path)).toEqual([
      {
        ...{
          is: 'text',
          id: '01100101.2022',
          publishedAt: '2022-05-19',
          outlet: '어느신문',
          title: '남양주시',
        },
        ...{ text: '본문 앞부분', url: 'https://a.example/1', cut: true },
      },
    ]);
  });

  it.each([
    [
      'meta',
      '<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987"><p>남양주시 상주시</p>',
    ],
    ['no meta', '<p>남양주시 상주시</p>'],
  ])('.html in EUC-KR, %s', async (name, html) => {
    const [page] = await items(file(`${name}.html`, toEucKr(html)));
    expect(page).toMatchObject({ is: 'page', html });
  });

  it('a missing file and a strange one are told, and stop nothing', async () => {
    expect(await items(join(folder, 'nothing.jsonl'))).toMatchObject([{ is: 'bad', where: 'nothing.jsonl' }]);
    expect(await items(file('e.hwp', 'x'))).toMatchObject([
      { is: 'bad', message: expect.stringContaining('.jsonl') },
    ]);
  });
});
