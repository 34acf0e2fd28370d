/** `npm run deploy -- [-P NAME] [--dry-run] [--deployment ID]`: the add-on to a Google account, by clasp. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAppsScript } from '../build.ts';
import { claspFor } from './clasp.ts';
import { deploy, stepsOf } from './deploy.ts';
import { CONTENT, Environment } from './environment.ts';
import { DeployProblem } from './problem.ts';

const HELP = `사용법: npm run deploy -- [-P 이름] [--dry-run] [--deployment ID]
  -P            배포할 곳의 이름 (기본 main). 시험용 대장을 따로 두려면 -P test
  --dry-run     구글에 아무것도 보내지 않고 할 일을 보여 줍니다
  --deployment  다른 컴퓨터에서 만든 배포의 ID (주소를 그대로 쓰려고 할 때)`;

const version = (): string => JSON.parse(readFileSync('package.json', 'utf8')).version;

const dryRun = async (environment: Environment, title: string, description: string): Promise<void> => {
  await buildAppsScript(CONTENT);
  const files = readdirSync(CONTENT).map(
    (name) => `  ${name} (${statSync(join(CONTENT, name)).size.toLocaleString()} B)`,
  );
  const steps = stepsOf(environment, title, description).map(
    ({ says, args }, i) => `${i + 1}. ${says}\n   clasp -P ${environment.projectFile} ${args.join(' ')}`,
  );
  console.log(`올릴 파일\n${files.join('\n')}\n\n할 일 (구글에 보낸 것은 없습니다)\n${steps.join('\n')}`);
};

const NEXT = `다음 할 일
1. 스프레드시트를 새로 고쳐 메뉴 ‘교류대장’이 보이면 ‘처음 설정’을 누르고 권한을 허용하십시오.
2. 같은 메뉴에서 브라우저 연결 코드를 만들어 확장 프로그램의 설정에 붙여 넣으십시오.`;

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      project: { type: 'string', short: 'P', default: 'main' },
      'dry-run': { type: 'boolean', default: false },
      deployment: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const folder = process.cwd();
  const environment = new Environment(values.project, folder);
  if (values.deployment !== undefined) environment.keepDeployment(values.deployment);
  const title = environment.name === 'main' ? '교류대장' : `교류대장 (${environment.name})`;
  const description = `교류대장 ${version()}`;
  if (values['dry-run']) return dryRun(environment, title, description);
  const done = await deploy(claspFor(environment.projectFile, folder), environment, {
    title,
    description,
    build: () => buildAppsScript(CONTENT),
    say: console.log,
  });
  console.log(`\n버전 ${done.versionNumber}을(를) 배포했습니다.\n웹 앱 주소    ${done.url}`);
  const sheet = environment.spreadsheetId;
  if (sheet) console.log(`대장 시트     https://docs.google.com/spreadsheets/d/${sheet}/edit`);
  if (done.first) console.log(`\n${NEXT}`);
};

main().catch((error: unknown) => {
  console.error(error instanceof DeployProblem || error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
});
