/** The whole way to Google, offline: real clasp, real bundle, a Google that records what came. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAppsScript } from '../../../apps-script/build.ts';
import { claspFor } from '../../../apps-script/deploy/clasp.ts';
import { deploy, stepsOf } from '../../../apps-script/deploy/deploy.ts';
import { CONTENT, Environment } from '../../../apps-script/deploy/environment.ts';
import { type FakeState, fakeState, SHEET } from './fake-google.ts';

let folder = '';
let google = '';

const empty: FakeState = {
  files: [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' }],
  versions: 0,
  deployments: [{ deploymentId: 'HEAD-deployment' }],
  calls: [],
};
const state = (): FakeState => fakeState.parse(JSON.parse(readFileSync(google, 'utf8')));
const setState = (next: FakeState): void => writeFileSync(google, JSON.stringify(next));

const environment = (name = 'main'): Environment => new Environment(name, folder);
const run = (env: Environment) =>
  deploy(claspFor(env.projectFile, folder), env, {
    title: '교류대장',
    description: '교류대장 0.1.0',
    build: () => buildAppsScript(join(folder, CONTENT)),
    say: () => undefined,
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gyoryu-deploy-'));
  google = join(folder, 'google.json');
  setState(empty);
  const token = {
    client_id: 'c',
    client_secret: 's',
    type: 'authorized_user',
    refresh_token: 'r',
    access_token: 'fake',
  };
  writeFileSync(join(folder, 'auth.json'), JSON.stringify({ tokens: { default: token } }));
  process.env.FAKE_GOOGLE = google;
  process.env.clasp_config_auth = join(folder, 'auth.json');
  process.env.NODE_OPTIONS = `--import ${join(import.meta.dirname, 'fake-google.ts')}`;
});
afterAll(() => {
  delete process.env.FAKE_GOOGLE;
  delete process.env.clasp_config_auth;
  delete process.env.NODE_OPTIONS;
  rmSync(folder, { recursive: true, force: true });
});

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
];

/** One story in order: each command of clasp takes seconds to load. */
describe('deploying', { timeout: 180_000 }, () => {
  it('without a login, says how to log in', async () => {
    const auth = process.env.clasp_config_auth;
    process.env.clasp_config_auth = join(folder, 'nobody.json');
    await expect(run(environment('nobody'))).rejects.toThrow(/npx clasp login/);
    process.env.clasp_config_auth = auth;
  });

  it('first makes a spreadsheet with its script, pushes the bundle and deploys version 1', async () => {
    const env = environment();
    const done = await run(env);
    expect(done).toMatchObject({ deploymentId: 'AKfy-1', versionNumber: 1, first: true });
    expect(done.url).toBe('https://script.google.com/macros/s/AKfy-1/exec');
    expect(env.spreadsheetId).toBe(SHEET);
    expect(state().calls.map(({ call }) => call)).toEqual([
      'POST drive/files',
      'POST /v1/projects',
      'PUT /v1/projects/fake-script/content',
      'POST /v1/projects/fake-script/versions',
      'POST /v1/projects/fake-script/deployments',
    ]);
  });

  it('pushed one script, the manifest and the html pages, and nothing else', () => {
    const { files } = state();
    expect(files.filter((file) => file.type === 'SERVER_JS').map((file) => file.name)).toEqual(['Code']);
    expect(files.filter((file) => file.type === 'JSON').map((file) => file.name)).toEqual(['appsscript']);
    expect(files.every((file) => ['SERVER_JS', 'JSON', 'HTML'].includes(file.type))).toBe(true);
    const manifest = JSON.parse(files.find((file) => file.type === 'JSON')?.source ?? '');
    expect(manifest.oauthScopes).toEqual(SCOPES);
    expect(manifest.webapp).toEqual({ access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' });
    expect(manifest.timeZone).toBe('Asia/Seoul');
    expect(files.find((file) => file.name === 'Code')?.source).toContain('function doPost(');
  });

  it('later keeps the address: the same deployment gets the new version', async () => {
    const again = await run(environment());
    expect(again).toMatchObject({ deploymentId: 'AKfy-1', versionNumber: 2, first: false });
    expect(state().calls.at(-1)?.call).toBe('PUT /v1/projects/fake-script/deployments/AKfy-1');
    expect(state().calls.filter(({ call }) => call.endsWith('/deployments'))).toHaveLength(1);
  });

  it('finds the standing deployment when its note was lost, and makes no second address', async () => {
    rmSync(join(folder, '.clasp-main.deployment.json'));
    expect(await run(environment())).toMatchObject({ deploymentId: 'AKfy-1', first: false });
  });

  it('ends with an error when Google answers with another deployment', async () => {
    setState({ ...state(), strayId: 'AKfy-other' });
    await expect(run(environment())).rejects.toThrow(/배포 주소가 바뀌었습니다\(AKfy-1 → AKfy-other\)/);
    expect(environment().deploymentId).toBe('AKfy-1');
  });
});

describe('before anything is sent', () => {
  it('a dry run names the steps of a first and of a later deployment', () => {
    const first = stepsOf(environment('fresh'), '교류대장', '교류대장 0.1.0').map(({ args }) => args[0]);
    expect(first).toEqual(['create-script', 'push', 'create-version', 'create-deployment']);
    const standing = environment('standing');
    writeFileSync(standing.projectFile, JSON.stringify({ scriptId: 'x', rootDir: CONTENT }));
    standing.keepDeployment('AKfy-9');
    const later = stepsOf(standing, '교류대장', '교류대장 0.1.0');
    expect(later.map(({ args }) => args[0])).toEqual(['push', 'create-version', 'update-deployment']);
    expect(later.at(-1)?.args).toContain('AKfy-9');
  });

  it('two environments do not share a script or a deployment', () => {
    environment('main').keepDeployment('AKfy-main');
    environment('test').keepDeployment('AKfy-test');
    expect([environment('main').deploymentId, environment('test').deploymentId]).toEqual([
      'AKfy-main',
      'AKfy-test',
    ]);
    expect(environment('main').projectFile).not.toBe(environment('test').projectFile);
  });
});
