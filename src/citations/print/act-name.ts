/** The name of a national law, apart from the country and the places cited, which forms put elsewhere. */
export interface ActName {
  readonly name: string;
  /** The country, unless the name has it. */
  readonly place: string;
  /** It names several laws, each with its own place. */
  readonly several: boolean;
}

/** The first unit of a place that a title carries: «, article 26», «, § 103», «, Division 268». */
const unit = /, (?:articles?|artículos?|sections?|Division|rules?|§+) ?(?=\d)/;

/** Words that join figures; any other word behind a unit names a law. */
const joining = new Set(['and', 'section', 'sections', 'point', 'bis', 'ter', 'quater']);

/**
 * Take the title of a national law apart: «The Child Act, 2008 (Sudan)» is «Child Act, 2008» of Sudan,
 * «Código Penal (España), artículo 612» is the code. A title that names several laws stays whole.
 */
export function actName(title: string, places: readonly string[]): ActName {
  const whole = title.replace(/^The /, '');
  const [name, named] = withoutCountry(withoutPin(whole), places);
  const isInName = !named && places.some((place) => name.includes(place));
  return { name, place: isInName ? '' : places.join(' and '), several: unit.test(name) };
}

/** «Código Penal, artículo 162: reclutamiento ilícito» → «Código Penal». */
function withoutPin(title: string): string {
  const at = unit.exec(title);
  if (at === null) return title;
  const figures = title.slice(at.index + at[0].length).replace(/(?: \([^()]*\)|: \D.*)$/, '');
  const words = figures.match(/\p{L}{3,}/gu) ?? [];
  return words.every((word) => joining.has(word)) ? title.slice(0, at.index) : title;
}

/** «Child Rights Law (Myanmar, 2019)» → «Child Rights Law, 2019»; whether a country was taken away. */
function withoutCountry(title: string, places: readonly string[]): [name: string, named: boolean] {
  const [whole, name, inside] = /^(.*) \(([^()]*)\)$/.exec(title) ?? [];
  if (whole === undefined || name === undefined || inside === undefined) return [title, false];
  const parts = inside.split(', ');
  const rest = parts.filter((part) => !places.includes(part));
  if (rest.length === parts.length || !rest.every((part) => /^\d{4}$/.test(part))) {
    return [title, false];
  }
  return [[name, ...rest.filter((year) => !name.includes(year))].join(', '), true];
}

/** OSCOLA and AGLC: «Child Act, 2008» → «Child Act 2008». */
export function withoutCommaBeforeYear(name: string): string {
  return name.replace(/, (\d{4})$/, ' $1');
}
