/** One place to deploy to (`-P NAME`): clasp's project file and beside it the deployment whose address must stay. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { DeployProblem } from './problem.ts';

export const CONTENT = '.output/apps-script';

const project = z.object({ scriptId: z.optional(z.string()), parentId: z.optional(z.string()) });
const kept = z.object({ deploymentId: z.string().check(z.regex(/^[\w-]+$/)) });

export class Environment {
  readonly name: string;
  readonly projectFile: string;
  readonly #deploymentFile: string;

  constructor(name: string, folder: string) {
    if (!/^[A-Za-z0-9-]{1,30}$/.test(name)) {
      throw new DeployProblem(`-P ${name}: 이름은 영문자·숫자·붙임표로 30자까지 쓸 수 있습니다.`);
    }
    this.name = name;
    this.projectFile = join(folder, `.clasp-${name}.json`);
    this.#deploymentFile = join(folder, `.clasp-${name}.deployment.json`);
  }

  /** Undefined before the first deployment. */
  get scriptId(): string | undefined {
    return this.#project().scriptId;
  }
  /** The spreadsheet that the script is bound to. */
  get spreadsheetId(): string | undefined {
    return this.#project().parentId;
  }

  #project(): z.infer<typeof project> {
    return existsSync(this.projectFile) ? this.#read(this.projectFile, project) : {};
  }

  get deploymentId(): string | undefined {
    return existsSync(this.#deploymentFile) ? this.#read(this.#deploymentFile, kept).deploymentId : undefined;
  }

  #read<T>(file: string, schema: z.ZodMiniType<T>): T {
    try {
      return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      throw new DeployProblem(
        `${file}을(를) 읽을 수 없습니다. 고치거나, 처음부터 다시 배포하려면 옮겨 두십시오.`,
      );
    }
  }

  /** clasp writes the new script's id into a project file that is already there. */
  prepare(): void {
    if (!existsSync(this.projectFile)) writeFileSync(this.projectFile, JSON.stringify({ rootDir: CONTENT }));
  }

  keepDeployment(deploymentId: string): void {
    writeFileSync(this.#deploymentFile, `${JSON.stringify({ deploymentId }, null, 2)}\n`);
  }
}
