import { hostOf } from './source-view.ts';

/** The line that stands on every page of law: a summary is not the law. Its date stands with the status. */
export interface OfficialView {
  /** Where the official text is, whether or not it was read; `null`: its address is not stated. */
  readonly text: { readonly url: string; readonly host: string } | null;
}

export function officialView(instrument: {
  readonly official_url?: string | undefined;
}): OfficialView {
  const { official_url: url } = instrument;
  return { text: url === undefined ? null : { url, host: hostOf(url) } };
}
