/** How the tables of listed papers are written. */

/** Name of the paper (null where its pages alone name it), and paths of articles where they are its own. */
export type Paper = string | null | readonly [name: string | null, ...paths: string[]];

export interface NewsGroup {
  why: string;
  /** Paths of articles, as in a match pattern, for papers without their own. */
  paths: readonly string[];
  /** By host, all subdomains included. */
  papers: Readonly<Record<string, Paper>>;
}
