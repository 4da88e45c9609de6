/** The indexes of a collection on a server. Everything that begins with the prefix is its own. */
export interface IndexNames {
  readonly provisions: string;
  readonly pages: string;
  /** Exists while somebody publishes. */
  readonly lock: string;
}

/** The indexes of this site. Tests take a prefix of their own, so that they touch nobody's index. */
export const sitePrefix = 'servanda_';

export function indexNames(prefix: string): IndexNames {
  return { provisions: `${prefix}provisions`, pages: `${prefix}pages`, lock: `${prefix}lock` };
}
