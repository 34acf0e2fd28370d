/** Which version the web app runs and as whom: a menu runs the newest code, browsers reach what was deployed. */
import * as z from 'zod/mini';
import { effectiveEmail, readProperty, writeProperty } from './platform.ts';
import { VERSION } from './version.ts';

const PROPERTY = 'deployment';

const deployment = z.object({ version: z.string(), account: z.string() });
export type Deployment = z.infer<typeof deployment>;

/** Called by the web app, for 점검 to read. */
export const noteDeployment = (): void =>
  writeProperty(PROPERTY, JSON.stringify({ version: VERSION, account: effectiveEmail() }));

/** Null before the first capture. */
export const notedDeployment = (): Deployment | null => {
  const text = readProperty(PROPERTY);
  const parsed = text === null ? null : z.safeParse(deployment, JSON.parse(text));
  return parsed?.success ? parsed.data : null;
};
