import { expect, it } from 'vitest';
import { withoutRecord } from '../../../shared/ledger/undo.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { sampleRecord } from './sample-record.ts';

it('a late copy of a capture that was taken back does not come in again', () => {
  const ledger = new MemoryLedger();
  const [first, second] = [sampleRecord(), sampleRecord({ content: '다른 제목' })];
  expect(ledger.outcomes(first, second)).toEqual(['stored', 'merged']);
  ledger.events.set(1, withoutRecord(ledger.event(1), second.recordId));
  expect(ledger.capture(second)).toMatchObject([{ outcome: 'duplicate', code: 'undone' }]);
  expect(ledger.event(1).recordIds).toEqual([first.recordId]);

  ledger.events.set(1, withoutRecord(ledger.event(1), first.recordId));
  expect(ledger.event(1).life).toBe('undone');
  expect(ledger.capture(first, second)).toMatchObject([
    { outcome: 'duplicate', code: 'undone' },
    { outcome: 'duplicate', code: 'undone' },
  ]);
});
