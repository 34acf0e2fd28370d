/** Between the person's hands and Univer: every command that would write becomes an operation, or is refused. */
import type { FUniver } from '@univerjs/core/facade';
import type { Painter } from './apply.ts';
import { notice } from './notice.ts';
import type { Operation } from './protocol.ts';
import { sheetIdOf } from './workbook.ts';

export interface Sender {
  revision(): number;
  send(operation: Operation, base: number): void;
}

const REFUSAL =
  '이 화면에서는 할 수 없는 동작입니다. 값 입력, 정렬, 필터, 행·열 넣기와 지우기를 쓸 수 있습니다.';

export const guard = (api: FUniver, painter: Painter, sender: Sender): void => {
  let startedAt = 0;
  api.addEvent(api.Event.SheetEditStarted, () => {
    startedAt = sender.revision();
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, (params) => {
    console.log('edit end', params.row, params.column, params.value.toPlainText(), params.isConfirm);
    if (!params.isConfirm) return;
    const text = params.value.toPlainText().replace(/\r\n?|\n$/g, '');
    sender.send(
      {
        type: 'enter',
        sheetId: sheetIdOf(params.worksheet.getSheetId()),
        row: params.row,
        column: params.column,
        rows: [[text]],
      },
      startedAt,
    );
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (painter.busy) return;
    console.log('command', event.id, event.type, JSON.stringify(event.params)?.slice(0, 300));
    if (event.id === 'sheet.command.none') notice(REFUSAL);
  });
};
