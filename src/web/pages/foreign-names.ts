import type { Instrument } from '../../law/instrument.ts';

/** What a text is called in one other language, with what is known of each name's standing. */
export interface ForeignNamesView {
  /** ISO 639-1, for `lang`. */
  readonly lang: string;
  /** The language in English. */
  readonly language: string;
  readonly names: readonly ForeignNameView[];
  /** «formed by the usual pattern, not an official title»; empty where nothing needs saying. */
  readonly note: string;
}

export interface ForeignNameView {
  readonly text: string;
  /** `false`: not seen in a source. */
  readonly seen: boolean;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

export function foreignNames(instrument: Instrument): readonly ForeignNamesView[] {
  return Object.entries(instrument.names ?? {}).flatMap(([lang, given]) => {
    const { title, short = [], abbreviations = [], unseen = false, unseen_names = [] } = given;
    const all = [...(title === undefined ? [] : [title]), ...short, ...abbreviations];
    const names = [...new Set(all)].map((text) => ({
      text,
      seen: !unseen && !unseen_names.includes(text),
    }));
    if (names.length === 0) return [];
    const note =
      given.composed === true ? 'formed by the usual pattern, not an official title' : '';
    return [{ lang, language: languages.of(lang) ?? lang, names, note }];
  });
}
