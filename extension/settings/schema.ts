/** Everything the person set up. Versions and their migrations stand in migrations.ts. */
import * as z from 'zod/mini';
import { pairing } from '../../shared/record/pairing-code.ts';

export const SETTINGS_VERSION = 3;

const named = {
  id: z.string(),
  /** The spreadsheet's name, as the ledger told it. */
  name: z.string(),
  sheetUrl: z.nullable(z.string()),
};

export const ledger = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sheet'), ...named, pairing }),
  /** 내 PC 대장: in this browser, without Google. */
  z.object({ kind: z.literal('own'), ...named }),
]);
export type Ledger = z.infer<typeof ledger>;
export type SheetLedger = Extract<Ledger, { kind: 'sheet' }>;

export const isSheet = (each: Ledger): each is SheetLedger => each.kind === 'sheet';

export const LANGUAGES = ['browser', 'ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const settings = z.object({
  version: z.literal(SETTINGS_VERSION),
  ledgers: z.array(ledger),
  /** Where captures go; null without a ledger. */
  defaultLedger: z.nullable(z.string()),
  /** 우리 지자체: codes such as `KR/경기도/남양주시`. */
  ownHomes: z.array(z.string()),
  /** Whether articles of other governments raise the sign too. */
  showOthers: z.boolean(),
  /** Hosts where the person turned the sign off. */
  mutedHosts: z.array(z.string()),
  /** Whether quotes of the article travel with a record. */
  keepQuotes: z.boolean(),
  highlight: z.boolean(),
  /** Of our windows and signs. */
  language: z.enum(LANGUAGES),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  ledgers: [],
  defaultLedger: null,
  ownHomes: [],
  showOthers: true,
  mutedHosts: [],
  keepQuotes: true,
  highlight: true,
  language: 'browser',
};
