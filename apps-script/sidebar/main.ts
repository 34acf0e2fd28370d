/** The sidebar: one page at a time, named by the menu item that opened it. */
import { openCheck } from './pages/check.ts';
import { openConnections } from './pages/connections.ts';
import { openDeleted } from './pages/deleted.ts';
import { openDuplicates } from './pages/duplicates.ts';
import { openEntry } from './pages/entry.ts';
import { openForms } from './pages/forms.ts';
import { openHandover } from './pages/handover.ts';
import { openHelp } from './pages/help.ts';
import { openPrint } from './pages/print.ts';
import { openReview } from './pages/review.ts';
import { openSpellings } from './pages/spellings.ts';

const PAGES: Readonly<Record<string, () => void>> = {
  review: openReview,
  duplicates: openDuplicates,
  deleted: openDeleted,
  spellings: openSpellings,
  connections: openConnections,
  entry: openEntry,
  forms: openForms,
  check: openCheck,
  handover: openHandover,
  print: openPrint,
  help: openHelp,
};

(PAGES[document.body.dataset.page ?? ''] ?? openReview)();
