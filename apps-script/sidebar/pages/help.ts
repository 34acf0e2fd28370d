/** 도움말: the same lines as the sheet 사용법. */
import { GUIDE_LINES } from '../../../shared/ledger/guide.ts';
import { show, text } from '../dom.ts';

export const openHelp = (): void => show(text('h1', '도움말'), ...GUIDE_LINES.map((line) => text('p', line)));
