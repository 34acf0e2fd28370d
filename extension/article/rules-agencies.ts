/** News agencies with a layout of their own. */
import type { SiteRule } from './rules.ts';

export const AGENCY_RULES: readonly SiteRule[] = [
  {
    id: 'yna',
    hosts: ['yna.co.kr'],
    body: ['article.story-news', '#articleWrap .article', '#articleWrap', '.article-txt'],
    drop: ['.txt-copyright', '.writer-zone01', '.comp-box', '.related-zone', '.tit-sub', '.aside-box'],
    title: ['.tit01', 'h1.tit', '.title-article01 h1'],
    date: [
      '#newsUpdateTime01[data-published-time]',
      '#newsUpdateTime01[data-update-time]',
      '.update-time',
      '.txt-time',
    ],
  },
  {
    id: 'newsis',
    hosts: ['newsis.com'],
    body: ['div.viewer article', '.viewer', '#articleBody', '#textBody', '.article_content'],
    drop: ['.summury', '.summary_view', '.thumCont', '.photojournal', '.desc', '#view_ad'],
    title: ['.articleView .tit', 'h1.tit.title_area', '.title_area'],
    date: ['.infoLine .txt', '.date .txt', '.infoLine'],
  },
  {
    id: 'news1',
    hosts: ['news1.kr'],
    body: ['#articles_detail', '#articleBody', '.detail.sa_area', '#articleBodyContent'],
    drop: ['.custom_imgCenterWrap', '.photo_caption', '#article_relation'],
    title: ['.title h2', '.article-title', 'h1'],
    date: ['.info', 'time[datetime]', '#article_created'],
  },
  {
    id: 'newspim',
    hosts: ['newspim.com'],
    body: ['#news-contents', '#news_contents'],
    drop: ['.img_caption'],
    title: ['.bodynews h2', '.tit'],
    date: ['#send-time', '#send-date', '.writetime'],
  },
  {
    id: 'nspna',
    hosts: ['nspna.com'],
    body: ['#CmAdContent', '.article_body', '#news_body'],
    title: ['.news_title', 'h1'],
    date: ['.news_date', '.date'],
  },
];
