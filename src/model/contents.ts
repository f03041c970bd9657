/** A page as the table of contents names it. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
}

/** What every page of the site carries: ids and titles, nothing more. */
export interface Contents {
  readonly pages: readonly ContentsEntry[];
}
