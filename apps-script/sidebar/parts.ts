/** Files of the sidebar that one page alone needs: asked of the server at their first use, and kept. */
import type { Part } from '../../shared/ledger/sidebar.ts';
import type { FormFile } from './parts/excel.ts';
import type { Reader } from './parts/reading.ts';
import { call } from './server.ts';

const texts = new Map<Part, Promise<string>>();

/** What stands between the part's script tags. */
const textOf = (part: Part): Promise<string> => {
  const asked = texts.get(part) ?? call('readPart', part);
  texts.set(part, asked);
  asked.catch(() => texts.delete(part));
  return asked.then((html) => html.slice(html.indexOf('>') + 1, html.lastIndexOf('</script>')));
};

const run = async (part: Part): Promise<void> => {
  const script = document.createElement('script');
  script.textContent = await textOf(part);
  document.head.append(script);
};

/** Writes the form as an Excel file; its writer is 0.9 MB, once a window. */
export const writeForm = async (form: FormFile): Promise<Blob> => {
  if (!globalThis.gyoryuExcel) await run('excel');
  if (!globalThis.gyoryuExcel) throw new Error('엑셀 파일을 만들지 못했습니다. ‘표로 복사’를 쓰십시오.');
  return globalThis.gyoryuExcel(form);
};

let reader: Promise<Reader> | null = null;

const loadReader = async (): Promise<Reader> => {
  const [places] = await Promise.all([textOf('places'), run('reading')]);
  if (!globalThis.gyoryuReader)
    throw new Error('읽기 도구를 열지 못했습니다. 창을 닫았다가 다시 열어 주십시오.');
  return globalThis.gyoryuReader(places);
};

/** Reads articles and knows places: about 0.9 MB, once a window. */
export const theReader = (): Promise<Reader> => {
  reader ??= loadReader().catch((error: unknown) => {
    reader = null;
    throw error;
  });
  return reader;
};
