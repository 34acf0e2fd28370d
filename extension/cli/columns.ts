/** Which column of a table holds what. */
import type { TextItem } from './item.ts';

const FIELDS = ['id', 'url', 'title', 'outlet', 'publishedAt', 'text'] as const;
type Field = (typeof FIELDS)[number];
const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

export interface ColumnMap {
  names: Readonly<Partial<Record<Field, string>> & { text: string }>;
  /** True where the source cuts its bodies after some 200 characters. */
  cut: boolean;
}

export const PRESETS: Readonly<Record<string, ColumnMap>> = {
  bigkinds: {
    names: {
      id: '뉴스 식별자',
      publishedAt: '일자',
      outlet: '언론사',
      title: '제목',
      text: '본문',
      url: 'URL',
    },
    cut: true,
  },
};

/** Names that tables of articles commonly use, for a table without a map. */
const USUAL: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', '번호', '연번'],
  url: ['url', '주소', '링크'],
  title: ['title', '제목', '기사제목'],
  outlet: ['outlet', '언론사', '매체', '매체명'],
  publishedAt: ['publishedAt', '보도일', '일자', '날짜', '발행일', '게재일'],
  text: ['text', '본문', '내용', '기사본문'],
};

/** `text=본문,title=제목`; null where it is none or names no text. */
export const columnMap = (text: string): ColumnMap | null => {
  const names: Partial<Record<Field, string>> = {};
  for (const pair of text.split(',')) {
    const [field = '', column = ''] = pair.split('=').map((part) => part.trim());
    if (!isField(field) || column === '') return null;
    names[field] = column;
  }
  return names.text === undefined ? null : { names: { ...names, text: names.text }, cut: false };
};

/** The map for a table with these headers: the given one, a preset whose columns are all there, or usual names. */
export const mapFor = (headers: readonly string[], given: ColumnMap | null): ColumnMap | null => {
  if (given) return headers.includes(given.names.text) ? given : null;
  const preset = Object.values(PRESETS).find(({ names }) =>
    Object.values(names).every((name) => headers.includes(name)),
  );
  if (preset) return preset;
  const find = (field: Field): string | undefined =>
    headers.find((header) => USUAL[field].some((name) => name.toLowerCase() === header.toLowerCase()));
  const text = find('text');
  if (text === undefined) return null;
  const found = FIELDS.flatMap((field): [Field, string][] => {
    const name = find(field);
    return name === undefined ? [] : [[field, name]];
  });
  return { names: { ...Object.fromEntries(found), text }, cut: false };
};

/** `20210115`, `2021.01.15`, `2021/1/15 10:30` → `2021-01-15`; null where it is no day. */
export const dayOf = (cell: string): string | null => {
  const match = /^\s*((?:19|20)\d{2})[.\-/년\s]*(\d{1,2})[.\-/월\s]*(\d{1,2})(?!\d)/.exec(
    cell.replace(/^(\d{4})(\d{2})(\d{2})/, '$1-$2-$3'),
  );
  if (!match) return null;
  const [year = '', month = '', day = ''] = match.slice(1);
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
};

/** One row of a table as an article; null where it has no text. */
export const itemOf = (
  row: Readonly<Record<string, string>>,
  map: ColumnMap,
  fallbackId: string,
): TextItem | null => {
  const cell = (field: Field): string | null => {
    const name = map.names[field];
    return name === undefined ? null : row[name]?.trim() || null;
  };
  const text = cell('text');
  if (text === null) return null;
  return {
    is: 'text',
    id: cell('id') ?? fallbackId,
    url: cell('url'),
    title: cell('title'),
    outlet: cell('outlet'),
    publishedAt: dayOf(cell('publishedAt') ?? ''),
    text,
    cut: map.cut || /(?:…|\.{3})$/.test(text),
  };
};
