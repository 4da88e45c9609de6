import type { Country } from '../law/country.ts';
import type { ArmedGroup } from '../law/group.ts';
import type { Instrument, InstrumentKind } from '../law/instrument.ts';
import { citationName, countriesOf, groupsOf } from '../law/instrument.ts';
import { demonyms } from './demonyms.ts';

/** A text as citations know it: everything by which somebody may cite it. */
export interface CitableWork {
  readonly id: string;
  readonly kind: InstrumentKind;
  /** Its name in our own citations: «OPAC», «Rome Statute». */
  readonly name: string;
  /** Titles and short titles, in any language. */
  readonly titles: readonly string[];
  /** What else it is called; among these are phrases that people search for and nobody cites. */
  readonly aliases: readonly string[];
  /** Matched letter by letter: «OPAC», «JJ Act 2015». */
  readonly abbreviations: readonly string[];
  /** Abbreviations of other languages («PA II», «CDE»): as short, and less known. */
  readonly foreign_abbreviations: readonly string[];
  /** «2173 UNTS 222»: holds the official numbers. */
  readonly citation: string;
  /** The years that its dates and names give. */
  readonly years: readonly number[];
  /** The names of the groups that made it. */
  readonly makers: readonly string[];
  /** The names of the countries whose law it is, in several languages, and of those concerned. */
  readonly places: readonly string[];
  readonly topics: readonly string[];
}

/** What stands in other files and helps to recognise a text. */
export interface CitationSources {
  readonly groups?: readonly ArmedGroup[];
  readonly countries?: readonly Country[];
}

/** The names by which an instrument is cited, from its front matter and the files of its groups and countries. */
export function workOf(instrument: Instrument, sources: CitationSources = {}): CitableWork {
  const foreign = Object.values(instrument.names ?? {});
  const titles = foreign.flatMap(({ title, short = [] }) =>
    title === undefined ? short : [title, ...short],
  );
  return {
    id: instrument.id,
    kind: instrument.kind,
    name: citationName(instrument),
    titles: [instrument.title, instrument.short_title, ...titles],
    aliases: instrument.aliases ?? [],
    abbreviations: instrument.abbreviations ?? [],
    foreign_abbreviations: foreign.flatMap(({ abbreviations = [] }) => abbreviations),
    citation: instrument.citation ?? '',
    years: yearsOf(instrument),
    makers: makersOf(groupsOf(instrument), sources.groups ?? []),
    places: countriesOf(instrument).flatMap((code) => placesOf(code, sources.countries ?? [])),
    topics: instrument.topics,
  };
}

/** Years of its dates, and those written in its own names: «Act No. 2 of 2016» is of 2015 and 2016. */
function yearsOf(instrument: Instrument): readonly number[] {
  const { adopted, signed, ratified, in_force, title, short_title, citation } = instrument;
  const names = [title, short_title, citation, ...(instrument.abbreviations ?? [])];
  const texts = [adopted, signed, ratified, in_force, ...names];
  const years = texts.flatMap((text) => text?.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? []);
  return [...new Set(years.map(Number))];
}

function makersOf(ids: readonly string[], groups: readonly ArmedGroup[]): readonly string[] {
  return groups
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ name, abbreviations = [], aliases = [] }) => [name, ...abbreviations, ...aliases]);
}

const languages = ['en', 'fr', 'es', 'ar'].map(
  (language) => new Intl.DisplayNames([language], { type: 'region' }),
);

function placesOf(code: string, countries: readonly Country[]): readonly string[] {
  const known = countries.find(({ id }) => id.toUpperCase() === code);
  const own = known === undefined ? [] : [known.name, ...(known.aliases ?? [])];
  const named = languages.flatMap((names) => names.of(code)?.split(/ ?[()]/) ?? []);
  const all = [...own, ...named, ...(demonyms[code] ?? [])];
  return [...new Set(all)].filter((name) => name !== '');
}
