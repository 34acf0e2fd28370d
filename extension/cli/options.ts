/** The words of the command line. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type ColumnMap, columnMap, PRESETS } from './columns.ts';

export const HELP = `교류 기사를 읽어 보도된 교류를 뽑습니다. 세는 것은 "보도된 교류"이며 실제 교류의 전부가 아닙니다.

  npm run --silent extract -- [옵션] 파일…

파일   .jsonl  한 줄에 {id, url?, title?, outlet?, publishedAt?, text} 하나
       .html   저장한 기사 쪽 (--url 로 주소를 알려 주세요)
       .csv · .xlsx  첫 줄이 열 이름인 표
옵션   --url 주소            .html 의 주소
       --published 날짜      .html 의 보도일 (YYYY-MM-DD). 쪽에 적힌 것보다 먼저 씁니다
       --columns 지도        표의 열: text=본문,title=제목,url=URL,publishedAt=일자,id=번호,outlet=언론사
       --preset bigkinds     빅카인즈 내려받기 표 (열 이름이 맞으면 저절로 알아봅니다)
       --format json|csv     한 줄에 기사 하나인 JSON(기본) 또는 한 줄에 지자체·교류도시·교류 하나인 CSV(UTF-8 BOM)
       --jobs N              나란히 읽을 일꾼 수 (기본 1, 최대 ${availableParallelism() * 2})
       --with-text           .html 에서 뽑은 본문을 article.text 에 함께
결과는 표준 출력에, 진행과 오류는 표준 오류에 나옵니다. 읽지 못한 기사가 있으면 종료 코드는 1입니다.`;

export interface Options {
  files: readonly string[];
  url: string | null;
  published: string | null;
  columns: ColumnMap | null;
  format: 'json' | 'csv';
  jobs: number;
  withText: boolean;
  help: boolean;
}

/** A mistake in the command, told to the person as it is. */
export class UsageError extends Error {}

const jobsOf = (text: string): number => {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new UsageError(`--jobs 에는 1 이상의 수를 적어 주세요: ${text}`);
  return Math.min(jobs, availableParallelism() * 2);
};

const formatOf = (text: string): Options['format'] => {
  if (text !== 'json' && text !== 'csv') throw new UsageError(`--format 은 json 이나 csv 입니다: ${text}`);
  return text;
};

const publishedOf = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:]+(?:\+09:00)?)?$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new UsageError(`--published 는 2022-05-19 처럼 적어 주세요: ${text}`);
  return text;
};

const presetOf = (name: string): ColumnMap => {
  const preset = PRESETS[name];
  if (!preset)
    throw new UsageError(
      `모르는 --preset 입니다: ${name} (쓸 수 있는 것: ${Object.keys(PRESETS).join(', ')})`,
    );
  return preset;
};

const columnsOf = (text: string): ColumnMap => {
  const map = columnMap(text);
  if (!map)
    throw new UsageError(`--columns 는 text=본문,title=제목 처럼 적고 text 가 있어야 합니다: ${text}`);
  return map;
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        published: { type: 'string' },
        columns: { type: 'string' },
        preset: { type: 'string' },
        format: { type: 'string', default: 'json' },
        jobs: { type: 'string', default: '1' },
        'with-text': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const option = /'(-[^']*)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new UsageError(`옵션을 알아듣지 못했습니다: ${option}`);
  }
};

/** @throws UsageError */
export const optionsOf = (args: readonly string[]): Options => {
  const { values, positionals } = parse(args);
  if (positionals.length === 0 && !values.help) throw new UsageError('읽을 파일을 하나 이상 적어 주세요.');
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`--url 에는 https:// 로 시작하는 주소를 적어 주세요: ${values.url}`);
  return {
    files: positionals,
    url: values.url ?? null,
    published: values.published === undefined ? null : publishedOf(values.published),
    columns: values.columns ? columnsOf(values.columns) : values.preset ? presetOf(values.preset) : null,
    format: formatOf(values.format),
    jobs: jobsOf(values.jobs),
    withText: values['with-text'],
    help: values.help,
  };
};
