/** Television and radio stations with a layout of their own. */
import type { SiteRule } from './rules.ts';

export const STATION_RULES: readonly SiteRule[] = [
  {
    id: 'nocutnews',
    hosts: ['nocutnews.co.kr'],
    body: ['#pnlContent', '#article_body', '.article_body', '#divContent'],
    drop: ['.fr-img-caption', '.relation'],
    title: ['.h_info h1', '.h_info h2', '#spn_news_title', '.news_tit'],
    date: ['.h_info li:nth-child(2)', '.bl_b .time'],
  },
  {
    id: 'kbs',
    hosts: ['news.kbs.co.kr'],
    body: ['#cont_newstext', '.detail-body'],
    title: ['.headline-title', 'h5.tit-s', '.tit-s'],
    date: ['.dates .input-date', '.input-date', '.date'],
  },
  {
    id: 'mbc',
    hosts: ['imbc.com', 'mbceg.co.kr'],
    body: ['.news_txt[itemprop="articleBody"]', '.news_txt', '.view_cont'],
    drop: ['.news_img', '.caption'],
    title: ['.art_title', 'h2.art_title'],
    date: ['.date .input', '.input', '.date'],
  },
  {
    id: 'ytn',
    hosts: ['ytn.co.kr'],
    body: ['#CmAdContent', '.article .paragraph', '.article'],
    title: ['.news_title span', '.news_title', 'h2.news_title'],
    date: ['.news_info .date', '.news_title_wrap .date', '.extra_info'],
  },
  {
    id: 'sbs',
    hosts: ['sbs.co.kr'],
    body: ['.main_text .text_area', '.article_body', '.article_cont_area', '.text_area'],
    drop: ['.article_image', '.caption'],
    title: ['#news-title', '.article_main_tit', 'h3'],
    date: ['.date_area span', '.article_main_date', '.date'],
  },
  {
    id: 'jtbc',
    hosts: ['jtbc.co.kr', 'jtbc.joins.com'],
    body: ['[data-testid="article-body"]', '.article_content', '#articlebody'],
    drop: ['.img_caption', '.caption'],
    title: ['#articleTitle', '.title h3', 'h1'],
    date: ['.i_date', '.artical_date'],
  },
  {
    id: 'mbn',
    hosts: ['mbn.co.kr'],
    body: ['#newsViewArea', '[itemprop="articleBody"]', '.rns_text', '#article_body'],
    drop: ['.caption', '.news_writer'],
    title: ['.news_title h1', '.con_title', '.box01 h1'],
    date: ['.txt_box .reg_dt', '.news_header .date', '.reg_dt'],
  },
  {
    id: 'wowtv',
    hosts: ['wowtv.co.kr'],
    body: ['#divNewsContent', '.box-news-body'],
    title: ['.title-news', 'h1.title-news'],
    date: ['.date-news', '.date'],
  },
  {
    id: 'channela',
    hosts: ['ichannela.com'],
    body: ['.news_artice_area', '.news_page_txt'],
    title: ['.news_title_area h1', 'h1'],
    date: ['.news_view_day', '.date'],
  },
];
