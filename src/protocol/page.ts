/**
 * A page is data: a small, language-neutral HTML document. The Browser party reads it back with `readPage`;
 * the user interface draws a translated screen for the page id and never renders the body.
 */

/** One thing that can be done on a page: a form to send or a link to follow. */
export interface PageAction {
  /** The choice of the page's decision that this action stands for; `auto` submits itself on load. */
  readonly choice: string;
  readonly method: "get" | "post";
  /** Absolute or relative to the page. */
  readonly action: string;
  /** Hidden fields of a form. */
  readonly fields: Readonly<Record<string, string>>;
  /** The visible field that the Person fills in, for instance the account of a login form. */
  readonly fills?: string;
}

/** A row of a list on a page, for instance a task. All values are text. */
export type PageRow = Readonly<Record<string, string>>;

export interface Page {
  readonly id: string;
  /** The decision that the Person takes on this page, if any. */
  readonly decision?: string;
  /** Facts that the page shows, such as the name of the PGO; never language, always text. */
  readonly data: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly PageRow[]>>;
  readonly actions: readonly PageAction[];
}
