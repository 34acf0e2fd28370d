/** The 캡처 button and what came of it. */
import { useCallback, useState } from 'react';
import { type CaptureResult, sameKeyOf, type Unfit } from '../capture/capture.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { allEntries, entriesOfArticle } from '../capture/entries.ts';
import { isLiving } from '../capture/entry.ts';
import { t } from '../i18n.ts';
import { EntryLine } from './entry-line.tsx';
import { fieldNames } from './field-names.ts';
import { useLive } from './use-live.ts';

interface Props {
  /** Canonical address of the article; null for a pasted text, whose captures of this session are shown. */
  url: string | null;
  items: readonly DraftItem[];
  capture(): Promise<CaptureResult>;
  /** Written by hand: nothing of it is an article's. */
  byHand?: boolean;
}

const reportFault = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? t('fault_full')
    : t('fault_storage', error instanceof Error ? error.name : String(error));

export const CaptureBar = ({ url, items, capture, byHand = false }: Props) => {
  const [unfit, setUnfit] = useState<readonly Unfit[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [mine, setMine] = useState<readonly string[]>([]);
  const load = useCallback(
    async () =>
      url === null
        ? (await allEntries()).filter(({ recordId }) => mine.includes(recordId))
        : entriesOfArticle(url),
    [url, mine],
  );
  const entries = useLive(load) ?? [];
  const shown = entries.filter(({ state }) => state.is !== 'undone');
  const captured = new Set(entries.filter(isLiving).map(({ sameKey }) => sameKey));
  const wanted = items.filter(({ dropped }) => !dropped);
  const fresh = wanted.filter((item) => !captured.has(sameKeyOf(item)));

  const done = wanted.length > 0 && fresh.length === 0;
  const words = byHand
    ? t(done ? 'saved_row' : 'save_row')
    : done
      ? t('captured')
      : fresh.length > 1
        ? t('capture_many', fresh.length)
        : t('capture');

  const click = async () => {
    setBusy(true);
    setFault(null);
    try {
      const result = await capture();
      setUnfit(result.is === 'unfit' ? result.unfit : []);
      if (result.is === 'captured') setMine(result.entries.map(({ recordId }) => recordId));
    } catch (error) {
      setFault(reportFault(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="bar stack">
      <div aria-live="polite" className="stack tight">
        {fault && <p className="note bad">{fault}</p>}
        {unfit.length > 0 && <p className="note bad">{t('unfit', fieldNames(unfit))}</p>}
        {shown.map((entry) => (
          <EntryLine key={entry.recordId} entry={entry} />
        ))}
      </div>
      <button
        type="button"
        className={done ? undefined : 'primary'}
        title={byHand ? undefined : t('capture_tooltip')}
        disabled={busy || wanted.length === 0}
        onClick={() => void click()}
      >
        {words}
      </button>
    </div>
  );
};
