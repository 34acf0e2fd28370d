/** One sentence for a page that gives nothing to capture, and what to do next. */
import type { NoArticle } from '../article/types.ts';
import { type MessageKey, t } from '../i18n.ts';
import type { PageState } from '../page/page-state.ts';

const REASONS: Readonly<Record<NoArticle, MessageKey>> = {
  'no-body': 'page_no_body',
  'too-short': 'page_too_short',
  'several-articles': 'page_several',
  login: 'page_login',
};

const isReason = (text: string): text is NoArticle => text in REASONS;

const messageOf = (page: PageState): MessageKey => {
  if (page.is === 'no_article') return isReason(page.reason) ? REASONS[page.reason] : 'page_no_body';
  if (page.is === 'unread') return page.reason === 'no_background' ? 'page_no_background' : 'page_no_access';
  return 'page_no_exchange';
};

export const PageMessage = ({ page }: { page: PageState }) => <p className="card">{t(messageOf(page))}</p>;
