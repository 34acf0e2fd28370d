import type { Refusal } from '../../shared/record/envelope.ts';

/** Something a person can do something about: told in Korean, with a code for the extension. */
export class LedgerError extends Error {
  readonly code: string;
  readonly now: number | undefined;

  constructor(code: string, message: string, now?: number) {
    super(message);
    this.code = code;
    this.now = now;
  }

  refusal(): Refusal {
    return { code: this.code, message: this.message, ...(this.now === undefined ? {} : { now: this.now }) };
  }
}

export const sheetFull = (): LedgerError =>
  new LedgerError(
    'sheet_full',
    '구글 시트의 한도(천만 칸)에 가까워 저장하지 않았습니다. 지난 연도를 다른 파일로 옮긴 뒤 다시 보내 주십시오.',
  );
