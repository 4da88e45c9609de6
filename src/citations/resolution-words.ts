import { breaksAt, isOneOf, normAt } from './token-reading.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';
import { WordTrie } from './word-trie.ts';

/** Who adopted a resolution, as far as it matters here. */
export type Body = 'council' | 'assembly' | 'other';

const bodies = new WordTrie<Body>();
const bodyNames: Readonly<Record<Body, readonly string[]>> = {
  council: [
    'Council',
    'Security Council',
    'UN Security Council',
    'United Nations Security Council',
    'UNSC',
    'UN SC',
    'SC',
    'Conseil de sécurité',
    'Consejo de Seguridad',
    'CSNU',
    'مجلس الأمن',
  ],
  assembly: [
    'General Assembly',
    'UN General Assembly',
    'United Nations General Assembly',
    'UNGA',
    'GA',
    'Assemblée générale',
    'Asamblea General',
    'AGNU',
    'الجمعية العامة',
  ],
  other: [
    'Human Rights Council',
    'HRC',
    'UNHRC',
    'Commission on Human Rights',
    'Economic and Social Council',
    'ECOSOC',
    'Parliamentary Assembly',
    'PACE',
    'European Parliament',
    'Peace and Security Council',
    'OAS',
    'World Health Assembly',
    'Conseil des droits de l’homme',
    'Consejo de Derechos Humanos',
    'Assemblée parlementaire',
    'Parlement européen',
    'Parlamento Europeo',
    'OEA',
  ],
};
for (const [body, names] of Object.entries(bodyNames) as [Body, readonly string[]][]) {
  for (const name of names) bodies.add(wordsOf(name), body);
}

/** The body whose name begins at a token. */
export function readBody(
  tokens: readonly Token[],
  at: number,
): { readonly body: Body; readonly end: number } | undefined {
  const hit = bodies.hits(tokens, at).at(-1);
  const body = hit?.values[0];
  return hit === undefined || body === undefined ? undefined : { body, end: hit.end };
}

/** The head of a citation of a resolution: who adopted it, as far as it says, and where the number begins. */
export interface ResolutionHead {
  readonly body: Body | undefined;
  readonly end: number;
  readonly plural: boolean;
}

const resolutionWords = new Set([
  ...['resolution', 'resolutions', 'res', 'ress', 'resolucion', 'resoluciones'],
  ...['قرار', 'القرار', 'القرارات', 'قرارات', 'القراران', 'القرارين', 'قراري', 'قرارا'],
]);
const acronyms: Readonly<Record<string, Body>> = {
  unscr: 'council',
  unscrs: 'council',
  scr: 'council',
  rcsnu: 'council',
  unscres: 'council',
  ungar: 'assembly',
};
const links = new Set([
  ...['du', 'de', 'del', 'la', 'l', "'", '.', 'of', 'the', 'no', 'nos', 'n', '°', 'num', 'رقم'],
]);

/** The words that may begin the citation of a resolution. */
export const resolutionStarts: readonly string[] = [
  ...resolutionWords,
  ...Object.keys(acronyms),
  ...[
    'un',
    'united',
    'security',
    'council',
    'general',
    'unsc',
    'unga',
    'sc',
    'ga',
    'conseil',
    'consejo',
    'csnu',
  ],
  ...[
    'assemblee',
    'asamblea',
    'human',
    'hrc',
    'parliamentary',
    'pace',
    'commission',
    'ecosoc',
    'oas',
    'oea',
  ],
];

/** Read «Security Council resolution», «UNSCR», «S.C. Res. No.», «résolutions du Conseil de sécurité». */
export function readHead(tokens: readonly Token[], at: number): ResolutionHead | undefined {
  const acronym = acronyms[normAt(tokens, at)];
  if (acronym !== undefined) {
    const plural = normAt(tokens, at).endsWith('s');
    return { body: acronym, end: skipLinks(tokens, at + 1), plural };
  }
  const before = readBody(tokens, at);
  const word = before === undefined ? at : skipComma(tokens, before.end);
  const isParted = word > at && breaksAt(tokens, word);
  if (isParted || !isOneOf(tokens[word], resolutionWords)) return undefined;
  const number = skipLinks(tokens, word + 1);
  const { body, end } = before ?? readBody(tokens, number) ?? { body: undefined, end: number };
  return {
    body,
    end: before === undefined ? skipLinks(tokens, end) : number,
    plural: isPlural(normAt(tokens, word)),
  };
}

function isPlural(word: string): boolean {
  return /s$|ات$|ان$|ين$/u.test(word.replace('res', ''));
}

function skipComma(tokens: readonly Token[], at: number): number {
  return normAt(tokens, at) === ',' ? at + 1 : at;
}

function skipLinks(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 4 && isOneOf(tokens[end], links) && !breaksAt(tokens, end)) end++;
  return end;
}

const ofWords = new Set(['of', 'the', 'by', 'du', 'de', 'del', 'la', 'l', "'", '(', 'un']);

/** The body named behind a number: «of the Security Council», «du Conseil de sécurité». */
export function readBodyBehind(
  tokens: readonly Token[],
  at: number,
): { readonly body: Body; readonly end: number } | undefined {
  let next = at;
  while (next < at + 3 && isOneOf(tokens[next], ofWords)) next++;
  const read = readBody(tokens, next);
  if (read === undefined) return undefined;
  const bracketed = normAt(tokens, at) === '(' && normAt(tokens, read.end) === ')';
  return bracketed ? { ...read, end: read.end + 1 } : read;
}

/** Whether the Security Council is named near a token, before it in the same paragraph. */
export function namesBodyBefore(tokens: readonly Token[], at: number): Body | undefined {
  for (let before = at - 1; before > Math.max(-1, at - 12); before--) {
    const read = readBody(tokens, before);
    // «Council» alone may end the name of another.
    if (read !== undefined && read.end > before + 1) return read.body;
    if (breaksAt(tokens, before)) return undefined;
  }
  return undefined;
}
