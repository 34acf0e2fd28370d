/** An event as found: its day, who took part, and the sentences that tell of it. */
import type { DatedClause } from './dated.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';

export interface FoundEvent {
  dated: DatedClause | null;
  edtf: string | null;
  partners: PartnerRole[];
  scene: Scene | null;
  /** Further sentences that tell of the same day. */
  also: Scene[];
  rule: 'main' | 'own' | 'together' | 'within' | 'parallel' | 'sentence' | 'undated';
}
