/** Sheets as PDF: Google lays out no page by script, but its export of a file takes the page set-up in its address. */
import { EXCHANGES, PARTNERSHIPS, STATUS } from './layout.ts';

export interface PrintLink {
  readonly title: string;
  readonly paper: string;
  readonly url: string;
}

/** A person's own tabs may be renamed: the titles are the ones they read. */
export interface NamedSheet {
  readonly id: number;
  readonly title: string;
}

const GOOGLE = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+/;

const TABLE = 'portrait=false&fitw=true&fzr=true&pagenum=RIGHT';
/** `scale=4`: the whole sheet on one page. */
const PAGE = 'portrait=true&scale=4';
const EVERY = 'format=pdf&size=A4&gridlines=true&printtitle=false&sheetnames=true';

const PAPERS: ReadonlyMap<number, readonly [paper: string, layout: string]> = new Map([
  [EXCHANGES.id, ['A4 가로, 제목행 반복', TABLE]],
  [PARTNERSHIPS.id, ['A4 가로, 제목행 반복', TABLE]],
  [STATUS.id, ['A4 한 장', PAGE]],
]);

/** None where the spreadsheet is not at Google. */
export const printLinks = (spreadsheetUrl: string, sheets: readonly NamedSheet[]): PrintLink[] => {
  const file = GOOGLE.exec(spreadsheetUrl)?.[0];
  if (file === undefined) return [];
  return sheets.flatMap(({ id, title }) => {
    const found = PAPERS.get(id);
    if (!found) return [];
    const [paper, layout] = found;
    return [{ title, paper, url: `${file}/export?${EVERY}&${layout}&gid=${id}` }];
  });
};
