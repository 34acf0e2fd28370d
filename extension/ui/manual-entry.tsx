/** An exchange written by hand. */
import { useState } from 'react';
import { BY_HAND } from '../../shared/record/pasted-article.ts';
import { blankItem } from '../capture/blank.ts';
import { captureItems } from '../capture/capture.ts';
import { capturedBy } from '../capture/captured-by.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { sendNow } from '../platform/send-now.ts';
import { ownHome } from '../settings/own-home.ts';
import { CaptureBar } from './capture-bar.tsx';
import { ExchangeForm } from './exchange-form.tsx';

/** Blank but for the first of 우리 지자체. */
export const blankByHand = async (): Promise<DraftItem> => {
  const blank = blankItem(BY_HAND, undefined);
  const home = await ownHome();
  return home ? { ...blank, draft: { ...blank.draft, home } } : blank;
};

/** The article of a record by hand is its own 교류내용, so that two entries are two captures. */
const titled = (item: DraftItem): DraftItem => ({
  ...item,
  draft: { ...item.draft, article: { ...item.draft.article, title: item.draft.content.slice(0, 500) } },
});

export const ManualEntry = ({ first }: { first: DraftItem }) => {
  const [item, setItem] = useState(first);
  return (
    <>
      <ExchangeForm item={item} known={null} change={setItem} />
      <CaptureBar
        url={null}
        byHand
        items={[titled(item)]}
        capture={async () => {
          const by = await capturedBy({ extractor: 'by-hand', data: 'by-hand' });
          const result = await captureItems([titled(item)], by);
          if (result.is === 'captured') void sendNow();
          return result;
        }}
      />
    </>
  );
};
