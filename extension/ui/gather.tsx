/** 지난 기사 모으기: addresses in, their articles read one by one, and a queue to decide by keyboard. */
import { allItems, loadRun } from '../gather/database.ts';
import { t } from '../i18n.ts';
import { Brand } from './brand.tsx';
import { GatherForm } from './gather-form.tsx';
import { GatherProgress } from './gather-progress.tsx';
import { GatherQueue } from './gather-queue.tsx';
import { GatherRest } from './gather-rest.tsx';
import { useLive } from './use-live.ts';

export const GatherWindow = () => {
  const items = useLive(allItems);
  const run = useLive(loadRun);
  return (
    <main className="gather-window stack">
      <Brand>
        <a href="/ledger.html">{t('ledger_title')}</a>
        <a href="/options.html">{t('open_options')}</a>
      </Brand>
      <h2>{t('gather_title')}</h2>
      <GatherForm />
      {items && run && (
        <>
          <GatherProgress items={items} run={run} />
          <GatherQueue items={items} />
          <GatherRest items={items} />
        </>
      )}
    </main>
  );
};
