/** One sentence for a page that gives nothing to capture, and what to do next. */
import { type MessageKey, t } from '../i18n.ts';
import type { PageState } from '../page/page-state.ts';

type NoArticleReason = Extract<PageState, { is: 'no_article' }>['reason'];

export const NO_ARTICLE_WORDS: Readonly<Record<NoArticleReason, MessageKey>> = {
  'no-body': 'page_no_body',
  'too-short': 'page_too_short',
  'several-articles': 'page_several',
  login: 'page_login',
  unfit: 'page_unfit',
};

const messageOf = (page: PageState): MessageKey => {
  if (page.is === 'no_article') return NO_ARTICLE_WORDS[page.reason];
  if (page.is === 'unread') return page.reason === 'no_background' ? 'page_no_background' : 'page_no_access';
  return 'page_no_exchange';
};

export const PageMessage = ({ page }: { page: PageState }) => <p className="card">{t(messageOf(page))}</p>;
