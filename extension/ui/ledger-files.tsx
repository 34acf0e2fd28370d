/** Excel out and in, printing, and the move into a Google Sheet. */
import { type ChangeEvent, useRef, useState } from 'react';
import { t } from '../i18n.ts';
import { exportXlsx } from '../own-ledger/export-xlsx.ts';
import { importXlsx } from '../own-ledger/import-xlsx.ts';
import { moveToLedger } from '../own-ledger/move.ts';
import { readXlsx } from '../own-ledger/read-xlsx.ts';
import { sendMessage } from '../platform/messages.ts';
import { sendNow } from '../platform/send-now.ts';
import { isSheet, type Settings, type SheetLedger } from '../settings/schema.ts';
import { downloadBlob } from './download.ts';

interface Told {
  tone: 'good' | 'warn' | 'bad';
  words: string;
}

const today = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

const bringIn = async (file: File): Promise<Told> => {
  const read = await readXlsx(await file.arrayBuffer());
  if ('problem' in read)
    return {
      tone: 'bad',
      words: read.problem === 'no_workbook' ? t('xlsx_no_workbook') : t('xlsx_no_sheet'),
    };
  const { added, known, cells, kept } = await importXlsx(read);
  await sendMessage('syncNow', undefined).catch(() => {});
  const more = kept > 0 ? ` ${t('xlsx_kept', kept)}` : '';
  return { tone: 'good', words: `${t('xlsx_done', added, known, cells)}${more}` };
};

const failed = (error: unknown): Told => ({
  tone: 'bad',
  words: t('xlsx_failed', error instanceof Error ? error.name : String(error)),
});

const Move = ({ sheets, tell }: { sheets: readonly SheetLedger[]; tell(told: Told): void }) => {
  const [target, setTarget] = useState(sheets[0]?.id ?? '');
  const name = sheets.find(({ id }) => id === target)?.name || t('ledger_unnamed');
  if (sheets.length === 0)
    return (
      <p className="soft">
        {t('move_none')} <a href="/options.html">{t('open_options')}</a>
      </p>
    );
  const move = async () => {
    const { sent, before, excluded } = await moveToLedger(target);
    void sendNow();
    const left = excluded > 0 ? ` ${t('move_excluded', excluded)}` : '';
    tell({ tone: 'good', words: `${t('move_done', sent, name, before)}${left}` });
  };
  return (
    <div className="row">
      {sheets.length > 1 && (
        <select aria-label={t('move_where')} value={target} onChange={(e) => setTarget(e.target.value)}>
          {sheets.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name || t('ledger_unnamed')}
            </option>
          ))}
        </select>
      )}
      <button type="button" data-act="move" onClick={() => void move().catch((e) => tell(failed(e)))}>
        {t('move', name)}
      </button>
    </div>
  );
};

export const LedgerFiles = ({ settings }: { settings: Settings }) => {
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const work = (task: () => Promise<Told | null>) => {
    setBusy(true);
    task()
      .then(setTold, (error: unknown) => setTold(failed(error)))
      .finally(() => setBusy(false));
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) work(() => bringIn(file));
    target.value = '';
  };
  return (
    <section className="stack tight" aria-label={t('xlsx_section')}>
      <div className="row">
        <button
          type="button"
          data-act="export"
          disabled={busy}
          onClick={() =>
            work(async () => {
              downloadBlob(`교류대장-${today()}.xlsx`, await exportXlsx());
              return { tone: 'good', words: t('xlsx_out_done') };
            })
          }
        >
          {t('xlsx_out')}
        </button>
        <button type="button" disabled={busy} onClick={() => field.current?.click()}>
          {t('xlsx_in')}
        </button>
        <input ref={field} hidden type="file" accept=".xlsx" aria-label={t('xlsx_in')} onChange={choose} />
        <button type="button" onClick={() => print()}>
          {t('print')}
        </button>
        <Move sheets={settings.ledgers.filter(isSheet)} tell={setTold} />
      </div>
      <div aria-live="polite">
        {busy && <p className="soft">{t('working')}</p>}
        {told && !busy && <p className={`note ${told.tone}`}>{told.words}</p>}
      </div>
    </section>
  );
};
