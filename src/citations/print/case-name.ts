/** What the title and the citation of a decision say, part by part. */
export interface CaseName {
  /** «Prosecutor v. Thomas Lubanga Dyilo». */
  readonly name: string;
  /** «Judgment», «Decision on …»; '' where neither says what it is. */
  readonly phase: string;
}

/**
 * The parties and the sort of decision; `undefined` when the title names no parties and the decision is
 * known by its court. The sort of decision comes from the title, else from the citation.
 */
export function caseName(title: string, court: string, citation: string): CaseName | undefined {
  if (!/ v\.? /.test(title)) return undefined;
  const at = court === '' ? -1 : title.indexOf(`, ${court}`);
  const before = (at < 0 ? title : title.slice(0, at)).replace(/^(?:The|Case of) /, '');
  const after = at < 0 ? '' : title.slice(at + court.length + 2);
  const [name = before, ...rest] = before.split(/, (?=(?:Decision|Judgment|Order|Ruling)\b)/);
  return { name, phase: rest.join(', ') || phaseIn(after) || phaseIn(citation) };
}

/** The whole phrase («decision on the confirmation of charges»), else the last word that says it. */
function phaseIn(text: string): string {
  const phrase = /\bdecision on [a-z ]+/.exec(text)?.[0];
  const word = phrase ?? text.match(/\b(?:judgment|verdict|decision)\b/g)?.at(-1) ?? '';
  return word.charAt(0).toUpperCase() + word.slice(1).trimEnd();
}

/** OSCOLA and AGLC: «v» has no full stop. */
export function unpointedParties(name: string): string {
  return name.replace(/ v\. /, ' v ');
}
