/** What a page needs to know of the site that it stands on; the same for every request. */
export interface Site {
  /** Where readers reach the site: `https://law.example.org`, without a final slash. */
  readonly publicUrl: string;
  /** The version of the assets, part of their addresses. */
  readonly assets: string;
}
