/** The device secret is in the pairing code and in the keys' own store, and nowhere else that people or pages see. */
import { Buffer } from 'node:buffer';
import { afterEach, expect, it, vi } from 'vitest';
import { textOf } from '../../apps-script/local/services/output.ts';
import { exportXlsx } from '../../apps-script/local/xlsx/export.ts';
import { ask } from '../../extension/capture/transport.ts';
import { Desk } from '../unit/apps-script/desk.ts';
import { envelopeOf } from '../unit/apps-script/signing.ts';
import { sampleRecord } from '../unit/ledger/sample-record.ts';

afterEach(() => vi.unstubAllGlobals());

const desk = new Desk();
const { pairing } = desk;

it('no answer of the web app holds it', () => {
  const said: string[] = [];
  const post = (contents: string): void => {
    const { value } = desk.host.run('webapp', 'doPost', [{ postData: { contents } }]);
    said.push(textOf(value)?.text ?? '');
  };
  const record = sampleRecord();
  const bodies: Record<string, unknown> = {
    hello: { extension: '1' },
    capture: { records: [record], spellings: [] },
    sync: { since: 0 },
    status: { recordIds: [record.recordId] },
    locate: { recordId: record.recordId },
    undo: { recordIds: [record.recordId] },
    nothing: {},
  };
  for (const [op, body] of Object.entries(bodies)) {
    said.push(JSON.stringify(attempt(() => desk.ask(op, body))));
    post(JSON.stringify({ ...envelopeOf(pairing, op, body), mac: '0'.repeat(64) }));
  }
  expect(said.length).toBe(14);
  for (const text of said) {
    expect(text.length).toBeGreaterThan(10);
    expect(text).not.toContain(pairing.secret);
  }
});

const attempt = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
};

it('neither the list of browsers nor any cell or export holds it', async () => {
  desk.capture(sampleRecord());
  expect(JSON.stringify(desk.run('listKeys'))).not.toContain(pairing.secret);
  expect(JSON.stringify(desk.host.book())).not.toContain(pairing.secret);
  expect(Buffer.from(await exportXlsx(desk.host.book())).includes(pairing.secret)).toBe(false);
});

it('a request carries its signature and not it, in address, headers and body', async () => {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push(url, JSON.stringify(init.headers), String(init.body));
    return new Response('<html>');
  });
  const printed: unknown[] = [];
  for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...words: unknown[]) => printed.push(...words));
  const connection = { pairing, clockOffset: 0, keepClockOffset: async () => undefined };
  const answer = await ask(connection, 'hello', { extension: '1' });
  vi.restoreAllMocks();
  expect(sent).toHaveLength(3);
  expect(sent[2]).toMatch(/"mac":"[0-9a-f]{64}"/);
  for (const text of [...sent, JSON.stringify(answer), JSON.stringify(printed)])
    expect(text).not.toContain(pairing.secret);
});
