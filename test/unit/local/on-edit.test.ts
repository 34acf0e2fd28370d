/** onEdit as Google runs it: after a person's edit, two at most in line, as that person, and never for a script. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readBundle } from '../../../apps-script/local/bundle.ts';
import { Host } from '../../../apps-script/local/host.ts';
import { applyOperation } from '../../../apps-script/local/operations/apply.ts';
import { applyBatch } from '../../../apps-script/local/requests/batch-update.ts';
import { Database } from '../../../apps-script/local/store/database.ts';
import { bookOf, SHEET } from './books.ts';
import { temporaryFolder } from './bundle-for-tests.ts';

const SCRIPT = `
function onEdit(e) {
  var store = PropertiesService.getScriptProperties();
  var seen = JSON.parse(store.getProperty('seen') || '[]');
  seen.push([e.range.getA1Notation(), e.range.getSheet().getName(), e.value === undefined ? null : e.value, e.oldValue === undefined ? null : e.oldValue, e.user.getEmail()]);
  store.setProperty('seen', JSON.stringify(seen));
}
function write() {
  Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { start: { sheetId: ${SHEET} }, rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }], fields: 'userEnteredValue' } }] }, SpreadsheetApp.getActiveSpreadsheet().getId());
}
`;

const folder = temporaryFolder();
let host: Host;

beforeAll(() => {
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b/Code.js'), SCRIPT);
  writeFileSync(join(folder, 'b/appsscript.json'), '{"timeZone":"Asia/Seoul"}');
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  host = new Host(
    new Database(':memory:', '시험'),
    readBundle(join(folder, 'b')),
    'http://127.0.0.1:1',
    () => undefined,
  );
  const book = bookOf([['가', '나']]);
  host.commit({ book: { ...book, revision: host.book().revision + 1 }, changes: [] });
});

const enter = (row: number, texts: string[][]) =>
  applyOperation(host, {
    base: host.book().revision,
    who: 'kim@city.kr',
    operation: { type: 'enter', sheetId: SHEET, row, column: 0, rows: texts },
  });
const seen = async (): Promise<unknown> => {
  for (let turn = 0; turn < 5; turn++) await nextTurn();
  return JSON.parse(host.database.properties().seen ?? '[]');
};

describe('onEdit', () => {
  it('tells the cell, its value and what stood there, as the colleague', async () => {
    enter(0, [['다']]);
    expect(await seen()).toEqual([['A1', '표', '다', '가', 'kim@city.kr']]);
  });

  it('tells a block without values', async () => {
    enter(2, [
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(await seen()).toEqual([['A3:B4', '표', null, null, 'kim@city.kr']]);
  });

  it('says nothing when a text was left as it was', async () => {
    const { revision } = host.book();
    enter(0, [['가', '나']]);
    expect([await seen(), host.book().revision]).toEqual([[], revision]);
  });

  it('waits in line twice; what comes then is dropped', async () => {
    for (let n = 0; n < 5; n++) enter(n, [[String(n)]]);
    expect(await seen()).toHaveLength(2);
  });

  it('does not run for a script, a sort or an inserted row', async () => {
    host.run('menu', 'write', []);
    const who = 'kim@city.kr';
    const base = host.book().revision;
    applyOperation(host, {
      base,
      who,
      operation: { type: 'insert', sheetId: SHEET, dimension: 'ROWS', start: 0, count: 1, before: true },
    });
    const box = { top: 0, bottom: 2, left: 0, right: 2 };
    applyOperation(host, {
      base: base + 1,
      who,
      operation: { type: 'reorder', sheetId: SHEET, box, order: [1, 0] },
    });
    expect(await seen()).toEqual([]);
  });

  it('an operation on a row that a script deleted meanwhile is refused, not moved to another row', async () => {
    const base = host.book().revision;
    const range = { sheetId: SHEET, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
    host.commit(applyBatch(host.book(), { requests: [{ deleteDimension: { range } }] }));
    const operation = { type: 'enter' as const, sheetId: SHEET, row: 0, column: 0, rows: [['다']] };
    expect(applyOperation(host, { base, who: 'a', operation }).refused).toMatch(/옮기거나 지웠습니다/);
    expect(await seen()).toEqual([]);
  });
});
