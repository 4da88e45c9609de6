/** A link as a template prints it. */
export interface LinkView {
  readonly label: string;
  /** An address within the site, made by `paths`. */
  readonly path: string;
}
