/** clasp as a child process: JSON answers in, Korean sentences for what a person can mend. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod/mini';
import { DeployProblem } from './problem.ts';

const CLASP = fileURLToPath(import.meta.resolve('@google/clasp'));

const ADVICE: readonly { readonly shape: RegExp; readonly sentence: string }[] = [
  {
    shape: /No credentials|not logged in|invalid_grant/i,
    sentence:
      '구글 계정에 로그인되어 있지 않습니다. npx clasp login을 실행해 대장을 소유할 계정으로 로그인한 뒤 다시 해 주십시오.',
  },
  {
    shape: /has not enabled the Apps Script API/i,
    sentence:
      '이 계정에서 Apps Script API가 꺼져 있습니다. https://script.google.com/home/usersettings 에서 켠 뒤 몇 분 뒤에 다시 해 주십시오.',
  },
  {
    shape: /not found|Requested entity was not found/i,
    sentence:
      '구글에서 이 스크립트나 배포를 찾지 못했습니다. 로그인한 계정이 대장의 소유자인지 확인해 주십시오.',
  },
  {
    shape: /permission|PERMISSION_DENIED|forbidden/i,
    sentence:
      '이 계정에는 스크립트를 고칠 권한이 없습니다. 대장의 소유자 계정으로 npx clasp login을 다시 실행해 주십시오.',
  },
  {
    shape: /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/,
    sentence: '구글에 연결하지 못했습니다. 인터넷 연결과 기관의 방화벽을 확인한 뒤 다시 해 주십시오.',
  },
];

const problemOf = (args: readonly string[], output: string): DeployProblem => {
  const known = ADVICE.find(({ shape }) => shape.test(output));
  const command = `clasp ${args.join(' ')}`;
  return new DeployProblem(
    known ? `${known.sentence}\n(${command})` : `${command}이(가) 실패했습니다.\n${output.trim()}`,
  );
};

export type Clasp = <T>(args: readonly string[], answer: z.ZodMiniType<T>) => Promise<T>;

/** Runs clasp for one environment's project file, in the project's folder. */
export const claspFor =
  (projectFile: string, folder: string): Clasp =>
  (args, answer) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [CLASP, '--json', '-P', projectFile, ...args], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let out = '';
      let all = '';
      child.stdout.on('data', (chunk) => {
        out += chunk;
        all += chunk;
      });
      child.stderr.on('data', (chunk) => {
        all += chunk;
      });
      child.on('error', reject);
      child.on('close', (code) => {
        if (code !== 0) {
          reject(problemOf(args, all));
          return;
        }
        try {
          resolve(answer.parse(JSON.parse(out)));
        } catch {
          reject(problemOf(args, all));
        }
      });
    });
