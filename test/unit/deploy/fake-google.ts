/**
 * Google as clasp meets it, loaded into clasp's own process by `--import`: every host but these is refused.
 * State and the requests that came stand in the file that FAKE_GOOGLE names, for each command is a process of its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import nock from 'nock';
import * as z from 'zod/mini';

const file = z.object({ name: z.string(), type: z.string(), source: z.string() });
const deployment = z.object({ deploymentId: z.string(), versionNumber: z.optional(z.number()) });
export const fakeState = z.object({
  files: z.array(file),
  versions: z.number(),
  deployments: z.array(deployment),
  /** `PUT /v1/projects/…` in the order they came. */
  calls: z.array(z.object({ call: z.string(), body: z.unknown() })),
  /** Deployment id that an update answers with, to play a changed address. */
  strayId: z.optional(z.string()),
});
export type FakeState = z.infer<typeof fakeState>;

export const SCRIPT = 'fake-script';
export const SHEET = 'fake-spreadsheet';

const path = process.env.FAKE_GOOGLE;

const change = (work: (state: FakeState) => object): object => {
  const state = fakeState.parse(JSON.parse(readFileSync(path ?? '', 'utf8')));
  const answer = work(state);
  writeFileSync(path ?? '', JSON.stringify(state));
  return answer;
};

const put = z.object({ files: z.array(file) });
const config = z.object({ deploymentConfig: z.object({ versionNumber: z.number() }) });
const shown = ({ deploymentId, versionNumber }: z.infer<typeof deployment>) => ({
  deploymentId,
  deploymentConfig: { scriptId: SCRIPT, ...(versionNumber !== undefined && { versionNumber }) },
});

const install = (): void => {
  nock.disableNetConnect();
  nock('https://oauth2.googleapis.com')
    .persist()
    .post('/token')
    .reply(200, { access_token: 'fake', expires_in: 3600, token_type: 'Bearer' });
  nock('https://www.googleapis.com')
    .persist()
    .post(/^\/drive\/v3\/files/)
    .reply(200, (_uri, body) =>
      change((state) => {
        state.calls.push({ call: 'POST drive/files', body });
        return { id: SHEET };
      }),
    );
  const script = nock('https://script.googleapis.com').persist();
  const on = (
    method: 'get' | 'post' | 'put',
    at: string | RegExp,
    work: (state: FakeState, body: unknown, uri: string) => object,
  ): void => {
    script[method](at).reply(200, (uri, body) =>
      change((state) => {
        if (method !== 'get')
          state.calls.push({ call: `${method.toUpperCase()} ${uri.split('?')[0]}`, body });
        return work(state, body, uri);
      }),
    );
  };
  on('post', '/v1/projects', () => ({ scriptId: SCRIPT, title: '교류대장' }));
  on('get', `/v1/projects/${SCRIPT}/content`, (state) => ({ scriptId: SCRIPT, files: state.files }));
  on('put', `/v1/projects/${SCRIPT}/content`, (state, body) => {
    state.files = put.parse(body).files;
    return { scriptId: SCRIPT, files: state.files };
  });
  on('post', `/v1/projects/${SCRIPT}/versions`, (state) => {
    state.versions += 1;
    return { scriptId: SCRIPT, versionNumber: state.versions };
  });
  on('get', new RegExp(`^/v1/projects/${SCRIPT}/deployments`), (state) => ({
    deployments: state.deployments.map(shown),
  }));
  on('post', `/v1/projects/${SCRIPT}/deployments`, (state, body) => {
    const { versionNumber } = z.object({ versionNumber: z.number() }).parse(body);
    const added = { deploymentId: `AKfy-${state.deployments.length}`, versionNumber };
    state.deployments.push(added);
    return shown(added);
  });
  on('put', new RegExp(`^/v1/projects/${SCRIPT}/deployments/`), (state, body, uri) => {
    const deploymentId = state.strayId ?? uri.split('/').at(-1) ?? '';
    return shown({ deploymentId, versionNumber: config.parse(body).deploymentConfig.versionNumber });
  });
};

if (path) install();
