import type { Mention } from '../mention.ts';
import { readPins } from '../pins/read-pins.ts';
import type { PinRead } from '../pins/read-pins.ts';
import { readUnit } from '../pins/unit-words.ts';
import type { Reading } from '../reading.ts';
import { nothing, worksBySymbol } from '../reading.ts';
import { symbolKey } from '../symbols.ts';
import { breaksAt, isOneOf, normAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import { wordsOf } from '../tokens.ts';
import { WordTrie } from '../word-trie.ts';
import type { CitationForm } from './form.ts';

/**
 * A rule of the study of customary humanitarian law of the Red Cross. Each rule is a text of its own. A
 * bare «Rule 136» stays open: courts and prisons have rules too.
 *
 * @example
 * Rule 136 of the ICRC study → customary-rule-136
 * Customary Rule 136 → customary-rule-136
 * CIHL Rule 136 → customary-rule-136
 * ICRC, Customary International Humanitarian Law, vol. I, Rule 136 → customary-rule-136
 * ICRC Customary IHL Study, Rules 136 and 137 → customary-rule-136 + customary-rule-137
 * rule 136 of customary international humanitarian law → customary-rule-136
 * la règle 136 du CICR → customary-rule-136
 * norma 136 del estudio del CICR → customary-rule-136
 * القاعدة 136 من القانون الدولي الإنساني العرفي → customary-rule-136
 * ICRC Rule 136 is custom; so is Rule 137. → customary-rule-136 + customary-rule-137
 * Customary Rule 1 → unknown
 * Rule 136 → ambiguous customary-rule-136
 * Rule 136 of the Rules of Procedure and Evidence → unknown
 */
export const customaryRule: CitationForm = {
  name: 'customary-rule',
  starts: [
    ...['rule', 'rules', 'regle', 'regles', 'norma', 'normas', 'regla', 'reglas'],
    ...['القاعده', 'قاعده', 'القواعد', 'والقاعده', 'القاعدتان', 'القاعدتين'],
    ...['customary', 'icrc', 'cihl', 'icrcs', 'ihl', 'cicr', 'dih', 'study'],
  ],
  read(reading, at) {
    const { tokens } = reading;
    const before = studyBefore(tokens, at);
    const pins = readRules(tokens, before ?? at);
    if (pins === undefined) return nothing;
    const last = pins.at(-1)?.end ?? at;
    const behind = studyBehind(tokens, last);
    const said = isSaid(reading, at, before ?? behind);
    const start = opensBracket(tokens, at, before) ? (before ?? at) : at;
    return mentions(reading, pins, { start, end: behind ?? last, said });
  },
};

/** Whether the study is named beside the rule, or the text has cited its rules before and no other rules. */
function isSaid(reading: Reading, at: number, named: number | undefined): boolean {
  const { memory, tokens } = reading;
  const here = named !== undefined || saidBefore(tokens, at);
  memory.study ||= here;
  const others = memory.named('rules').some((key) => key.startsWith('other:'));
  return here || (memory.study && !others);
}

const study = new WordTrie<true>();
for (const name of [
  ...['ICRC', 'CIHL', 'ICRC study', 'ICRC Customary IHL Study', 'CIHL Study', 'CIHL Database'],
  ...[
    'Customary',
    'Customary IHL',
    'Customary IHL Study',
    'Customary IHL Database',
    'ICRC CIHL Study',
  ],
  ...['Customary International Humanitarian Law', 'Customary International Humanitarian Law Study'],
  ...[
    'customary international law',
    'customary humanitarian law',
    'ICRC customary',
    'ICRC Customary IHL',
  ],
  'Customary International Humanitarian Law, Volume I',
  'Customary International Humanitarian Law, Volume I: Rules',
  'Customary International Humanitarian Law, vol. I',
  'Customary International Humanitarian Law, vol. 1',
  'ICRC Customary International Humanitarian Law',
  'ICRC Customary International Humanitarian Law Study',
  'ICRC Customary Law Study',
  'ICRC Study on Customary International Humanitarian Law',
  'ICRC’s study on customary international humanitarian law',
  'ICRC study on customary IHL',
  'study on customary international humanitarian law',
  'International Committee of the Red Cross',
  'coutumière',
  ...['CICR', 'étude du CICR', 'DIH coutumier', 'droit international humanitaire coutumier'],
  'étude du CICR sur le droit international humanitaire coutumier',
  'étude sur le droit international humanitaire coutumier',
  ...[
    'estudio del CICR',
    'DIH consuetudinario',
    'derecho internacional humanitario consuetudinario',
  ],
  'estudio del CICR sobre el derecho internacional humanitario consuetudinario',
  ...['consuetudinaria', 'العرفية', 'القانون الدولي الإنساني العرفي'],
  'دراسة اللجنة الدولية للصليب الأحمر',
  'دراسة اللجنة الدولية للصليب الأحمر عن القانون الدولي الإنساني العرفي',
]) {
  study.add(wordsOf(name), true);
}

/** The token of the unit word behind «ICRC», «Customary», «ICRC Customary IHL Study,». */
function studyBefore(tokens: readonly Token[], at: number): number | undefined {
  const end = study.hits(tokens, at).at(-1)?.end;
  if (end === undefined) return undefined;
  let next = end;
  while (next < end + 5 && /^(?:,|:|'|s|\(|\d{4}|\)|rules)$/.test(normAt(tokens, next))) {
    if (readUnit(tokens, next)?.unit === 'rule') break;
    next++;
  }
  return next;
}

/** «ICRC study (rules 136 and 137)»: the citation begins inside the bracket. */
function opensBracket(tokens: readonly Token[], at: number, unit = at): boolean {
  return (
    tokens.slice(at, unit).filter(({ norm }) => norm === '(').length >
    tokens.slice(at, unit).filter(({ norm }) => norm === ')').length
  );
}

const ofWords = new Set([
  ...['of', 'the', 'in', 'icrcs', ',', '(', 'du', 'de', 'l', 'la', "'", 'del', 'من', 'on', 's'],
]);

/** The token after «of the ICRC study», «(ICRC study)», «du droit international humanitaire coutumier». */
function studyBehind(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  while (next < at + 3 && isOneOf(tokens[next], ofWords)) next++;
  const end = study.hits(tokens, next).at(-1)?.end;
  if (end === undefined || breaksAt(tokens, next)) return undefined;
  const owned = normAt(tokens, end) === "'" ? studyBehind(tokens, end + 2) : undefined;
  if (owned !== undefined) return owned;
  return normAt(tokens, at) === '(' && normAt(tokens, end) === ')' ? end + 1 : end;
}

/** Whether the study was named shortly before: «the ICRC study (rule 136)». */
function saidBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > Math.max(-1, at - 8); before--) {
    if (study.hits(tokens, before).length > 0) return true;
    if (breaksAt(tokens, before)) return false;
  }
  return false;
}

/** «Rule 136», «Rules 136 and 137», «règle coutumière 136». */
function readRules(tokens: readonly Token[], at: number): readonly PinRead[] | undefined {
  const unit = readUnit(tokens, at);
  if (unit?.unit !== 'rule') return undefined;
  const read = readPins(tokens, at);
  if (read !== undefined) return read.pins;
  const adjective = study.hits(tokens, unit.end).at(-1)?.end;
  const token = adjective === undefined ? undefined : tokens[adjective];
  if (adjective === undefined || token?.kind !== 'number') return undefined;
  const pin = { kind: 'numbered', unit: 'rule', number: token.norm, subs: [] } as const;
  return [{ pin, start: at, end: adjective + 1 }];
}

function mentions(
  reading: Reading,
  pins: readonly PinRead[],
  { start, end, said }: { readonly start: number; readonly end: number; readonly said: boolean },
): readonly Mention[] {
  const read = pins.map((place, index): Mention => {
    const number = place.pin.kind === 'numbered' ? place.pin.number : '';
    return {
      form: 'customary-rule',
      start: index === 0 ? start : place.start,
      end: index === pins.length - 1 ? end : place.end,
      works: worksBySymbol(reading, symbolKey('rule', number)),
      open: !said,
    };
  });
  return said || read.some(({ works }) => works.length > 0) ? read : nothing;
}
