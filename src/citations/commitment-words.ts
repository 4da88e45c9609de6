import type { InstrumentKind } from '../law/instrument.ts';
import { wordsOf } from './tokens.ts';
import { WordTrie } from './word-trie.ts';

/** What a commitment is called, in the languages that are read. */
export interface KindWord {
  /** The likeliest first: the next is taken where the group has none of it. */
  readonly kinds: readonly InstrumentKind[];
  /** Said of many things: only with its year it is a citation. */
  readonly loose: boolean;
}

const kindWords = new WordTrie<KindWord>();

function addKind(
  kinds: readonly InstrumentKind[],
  loose: boolean,
  phrases: readonly string[],
): void {
  for (const phrase of phrases) kindWords.add(wordsOf(phrase), { kinds, loose });
}

addKind(['action-plan'], false, [
  ...[
    'action plan',
    'action plans',
    'joint action plan',
    'plan d’action',
    'plans d’action',
    'plan de acción',
  ],
  ...['plan de action', 'خطة العمل', 'خطة عمل'],
]);
addKind(['deed-of-commitment', 'agreement'], false, [
  ...['Deed of Commitment', 'Deeds of Commitment', 'acte d’engagement', 'actes d’engagement'],
  ...[
    'Escritura de Compromiso',
    'Escrituras de Compromiso',
    'صك الالتزام',
    'صكوك الالتزام',
    'deed',
  ],
]);
addKind(['command-order'], false, [
  ...[
    'command order',
    'command orders',
    'general order',
    'ordre de commandement',
    'orden de mando',
  ],
]);
addKind(['command-order', 'declaration'], true, [
  'order',
  'directive',
  'decree',
  'code of conduct',
  'layha',
]);
addKind(['declaration', 'agreement'], true, [
  ...[
    'declaration',
    'unilateral declaration',
    'undertaking',
    'pledge',
    'statement',
    'commitment',
    'road map',
  ],
  ...['roadmap', 'déclaration', 'engagement', 'feuille de route', 'declaración', 'compromiso'],
]);
addKind(['agreement'], true, [
  ...[
    'agreement',
    'peace agreement',
    'ceasefire',
    'ceasefire agreement',
    'accord',
    'accord de paix',
    'acuerdo',
  ],
  'acuerdo de paz',
]);

export { kindWords };

/** What the deeds of commitment are about, by the words for it. */
const topics: readonly ReadonlySet<string>[] = [
  'children child enfants enfant ninos ninas الاطفال',
  'sexual gender sexuelle sexuelles genre genero',
  'mines mine minas antipersonnel',
  'health sante salud medical',
  'starvation food famine hambre',
].map((words) => new Set(words.split(' ')));

/** The words for the same topic as a word; `undefined` where it names none. */
export function topicOf(word: string): ReadonlySet<string> | undefined {
  return topics.find((words) => words.has(word));
}
