/** The way to Google: first a spreadsheet with a script and a deployment, later new versions at the same address. */
import * as z from 'zod/mini';
import type { Clasp } from './clasp.ts';
import { CONTENT, type Environment } from './environment.ts';
import { DeployProblem } from './problem.ts';

const created = z.object({ scriptId: z.string(), parentId: z.optional(z.string()) });
const pushed = z.array(z.string());
const version = z.object({ versionNumber: z.number() });
const deployment = z.object({ deploymentId: z.string(), versionNumber: z.optional(z.number()) });

export interface Step {
  /** What happens, for people. */
  readonly says: string;
  /** clasp's arguments; an id that is not known yet stands in angle brackets. */
  readonly args: readonly string[];
}

/** What a deployment of this environment does, in order. */
export const stepsOf = (environment: Environment, title: string, description: string): Step[] => {
  const { scriptId, deploymentId } = environment;
  const create = {
    says: '구글 스프레드시트와 스크립트를 새로 만듭니다.',
    args: ['create-script', '--type', 'sheets', '--title', title, '--rootDir', CONTENT],
  };
  return [
    ...(scriptId ? [] : [create]),
    { says: '빌드한 파일을 올립니다.', args: ['push', '-f'] },
    { says: '바뀌지 않는 버전을 만듭니다.', args: ['create-version', description] },
    deploymentId
      ? {
          says: '같은 주소의 배포를 새 버전으로 바꿉니다.',
          args: ['update-deployment', deploymentId, '-V', '<버전>', '-d', description],
        }
      : {
          says: '웹 앱으로 처음 배포합니다.',
          args: ['create-deployment', '-V', '<버전>', '-d', description],
        },
  ];
};

/** A deployment made elsewhere for this script: a second one would be a second address. */
const standingDeployment = async (clasp: Clasp): Promise<string | undefined> => {
  const list = await clasp(['list-deployments'], z.array(deployment));
  const versioned = list.filter((one) => one.versionNumber !== undefined);
  if (versioned.length > 1) {
    throw new DeployProblem(
      `이 스크립트에는 배포가 여럿입니다: ${versioned.map((one) => one.deploymentId).join(', ')}. 브라우저들이 쓰는 주소의 것을 --deployment로 알려 주십시오.`,
    );
  }
  return versioned[0]?.deploymentId;
};

export interface Deployed {
  readonly deploymentId: string;
  readonly versionNumber: number;
  readonly url: string;
  /** True when the address is new, so that browsers must be connected to it. */
  readonly first: boolean;
}

/** `build` runs after the script exists, for making it fetches Google's empty files into the same folder. */
export const deploy = async (
  clasp: Clasp,
  environment: Environment,
  {
    title,
    description,
    build,
    say,
  }: { title: string; description: string; build: () => Promise<void>; say: (line: string) => void },
): Promise<Deployed> => {
  const isNew = environment.scriptId === undefined;
  if (isNew) {
    environment.prepare();
    say('구글 스프레드시트와 스크립트를 새로 만듭니다.');
    await clasp(['create-script', '--type', 'sheets', '--title', title, '--rootDir', CONTENT], created);
  }
  await build();
  say('빌드한 파일을 올립니다.');
  await clasp(['push', '-f'], pushed);
  const known = environment.deploymentId ?? (isNew ? undefined : await standingDeployment(clasp));
  say('새 버전을 만듭니다.');
  const { versionNumber } = await clasp(['create-version', description], version);
  const change = known ? ['update-deployment', known] : ['create-deployment'];
  say(known ? '같은 주소의 배포를 새 버전으로 바꿉니다.' : '웹 앱으로 처음 배포합니다.');
  const { deploymentId } = await clasp(
    [...change, '-V', String(versionNumber), '-d', description],
    deployment,
  );
  if (known !== undefined && deploymentId !== known) {
    throw new DeployProblem(
      `배포 주소가 바뀌었습니다(${known} → ${deploymentId}). 브라우저들은 옛 주소로 보냅니다. script.google.com의 배포 관리에서 확인해 주십시오.`,
    );
  }
  environment.keepDeployment(deploymentId);
  const url = `https://script.google.com/macros/s/${deploymentId}/exec`;
  return { deploymentId, versionNumber, url, first: known === undefined };
};
