import type { CitableWork } from './citable-work.ts';
import { fold } from './fold.ts';
import { wordsOf } from './tokens.ts';

/**
 * The folded words by which a judgment is called: the names that stand alone behind «Prosecutor v»,
 * before «case» and in its short title. «Prosecutor v. Thomas Lubanga Dyilo» is found by «Lubanga».
 */
export function partiesOf(work: CitableWork): readonly string[] {
  if (work.kind !== 'judgment') return [];
  const names = [work.name, ...work.titles, ...work.aliases].flatMap(calledBy);
  const parties = names.flatMap((name) => name.split(/ and | et | y |, /));
  return parties.flatMap((party) => {
    const words = wordsOf(party.replace(/ et al\.?$/, ''));
    return words.length === 1 && (words[0]?.length ?? 0) > 2 ? words : [];
  });
}

const against = /(?:Prosecutor|Procureur|Fiscal|Fiscalía) (?:v\.?|c\.|contre) (.+)$/;
const beforeCase = /^(?:The )?(.+) case\b/;

function calledBy(name: string): readonly string[] {
  const bare = name.replace(/ ?\(.*$/, '');
  const party = against.exec(bare)?.[1] ?? beforeCase.exec(bare)?.[1] ?? bare;
  return [party.split(/, (?:Decision|Judgment|Special|International)/)[0] ?? party];
}

/** Words that stand for the prosecution in the name of a case, folded. */
export const prosecutors: ReadonlySet<string> = new Set(
  ['Prosecutor', 'Procureur', 'Fiscal', 'Fiscalía'].map(fold),
);
