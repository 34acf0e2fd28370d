/** What papers commonly call the element that holds the body. */

/** Looked up in no time; a list of selectors is tried on every element up to the body. */
export const COMMONEST_ID = 'article-view-content-div';
/** With blanks between. */
export const OTHER_IDS =
  'dic_area CLtag textinput news_body_area articleBody article_body articlebody viewContent view_content textBody CmAdContent articletxt realArtcContents articles_detail pnlContent news-contents cont_newstext article_txt';

export const BODY_CLASSES = ['.article_view', '.article_body', '.article-body', '.news_body'];
