import { unitWords } from '../../law/parse-pinpoint.ts';
import type { PinpointUnit } from '../../law/pinpoint.ts';
import { joined } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import { wordsOf } from '../tokens.ts';
import { WordTrie } from '../word-trie.ts';

/** A unit of a pinpoint, or a word for what lies below one: «subparagraph (c)», «alinéa c)», «inciso xxvi)». */
export type UnitOrStep = PinpointUnit | 'step' | 'preamble';

export interface UnitWord {
  readonly unit: UnitOrStep;
  /** «Articles», «paras»: a list or a range follows. */
  readonly plural: boolean;
  /** Only with a full stop, or it is another word: «al. c)» in French, «al» in Spanish. */
  readonly dotted?: boolean;
  /** Only in capitals: «OP 5», «PP 3»; «pp. 5–7» are pages. */
  readonly capitals?: boolean;
}

type Words = Readonly<Partial<Record<UnitOrStep, readonly string[]>>>;

const singular: Words = {
  article: ['artículo', 'المادة', 'مادة'],
  section: ['sección', 'secc', 'الفرع', 'القسم'],
  rule: ['règle', 'norma', 'regla', 'القاعدة', 'قاعدة'],
  principle: ['principe', 'principio', 'المبدأ', 'مبدأ'],
  paragraph: [
    'paragraphe',
    'paragraphe du dispositif',
    'párrafo',
    'párrafo de la parte dispositiva',
    'párr',
    'parr',
    'pár',
    'numeral',
    'الفقرة',
    'فقرة',
    'فقرة المنطوق',
  ],
  'preambular-paragraph': ['recital', 'considérant', 'considerando'],
  chapter: ['chapitre', 'capítulo', 'cap', 'الفصل'],
  part: ['partie', 'parte', 'الباب', 'الجزء'],
  commitment: ['engagement', 'compromiso', 'الالتزام'],
  guideline: ['ligne directrice', 'directriz'],
  module: ['módulo', 'الوحدة'],
  element: ['élément', 'elemento', 'الركن'],
  count: ["chef d'accusation", 'chef', 'cargo', 'التهمة'],
  annex: ['annexe', 'anexo', 'المرفق', 'مرفق'],
  preamble: ['preamble', 'préambule', 'preámbulo', 'الديباجة', 'ديباجة'],
  step: [
    'subparagraph',
    'sub-paragraph',
    'subpara',
    'subsection',
    'sub-section',
    'subrule',
    'sub-rule',
    'clause',
    'sub-clause',
    'item',
    'letter',
    'lit',
    'alinéa',
    'sous-alinéa',
    'lettre',
    'let',
    'litt',
    'littera',
    'chiffre',
    'apartado',
    'apdo',
    'inciso',
    'inc',
    'literal',
    'letra',
    'ordinal',
    'subpárrafo',
    'الفقرة الفرعية',
    'البند',
    'الحرف',
  ],
};

const plural: Words = {
  article: ['artículos', 'المواد', 'مواد', 'المادتان', 'المادتين'],
  section: ['secciones'],
  rule: ['règles', 'normas', 'reglas', 'القواعد', 'قواعد', 'القاعدتان', 'القاعدتين'],
  principle: ['principes', 'principios', 'المبادئ', 'مبادئ', 'المبدآن', 'المبدأين'],
  paragraph: [
    'paragraphes',
    'paragraphes du dispositif',
    'párrafos',
    'párrafos de la parte dispositiva',
    'párrs',
    'numerales',
    'الفقرات',
    'فقرات',
    'الفقرتان',
    'الفقرتين',
  ],
  'preambular-paragraph': ['recitals', 'considérants', 'considerandos'],
  chapter: ['chaps', 'chapitres', 'capítulos', 'الفصول'],
  part: ['pts', 'parties', 'partes', 'الأبواب', 'الأجزاء'],
  commitment: ['engagements', 'compromisos', 'الالتزامات'],
  guideline: ['lignes directrices', 'directrices'],
  module: ['módulos', 'الوحدات'],
  element: ['éléments', 'elementos', 'الأركان'],
  count: ["chefs d'accusation", 'cargos', 'التهم'],
  annex: ['appendices', 'schedules', 'anexos', 'المرفقات'],
  step: [
    'subparagraphs',
    'sub-paragraphs',
    'subparas',
    'subsections',
    'sub-sections',
    'clauses',
    'sub-clauses',
    'items',
    'alinéas',
    'lettres',
    'apartados',
    'incisos',
    'literales',
    'letras',
    'البنود',
    'البندان',
    'البندين',
  ],
};

const trie = new WordTrie<UnitWord>();
for (const [unit, words] of Object.entries(unitWords) as [PinpointUnit, readonly string[]][]) {
  const capitals = (word: string): boolean => word === 'op' || word === 'pp';
  for (const word of words) {
    const manifold = word.endsWith('s') && word !== 's';
    trie.add(wordsOf(word), { unit, plural: manifold, capitals: capitals(word) });
  }
}
addAll(singular, false);
addAll(plural, true);
for (const word of ['al', 'ap', 'cl']) {
  trie.add([word], { unit: 'step', plural: false, dotted: true });
}

function addAll(words: Words, isPlural: boolean): void {
  for (const [unit, list] of Object.entries(words) as [UnitOrStep, readonly string[]][]) {
    for (const word of list) trie.add(wordsOf(word), { unit, plural: isPlural });
  }
}

export interface UnitRead extends UnitWord {
  /** The token after the word and its full stop. */
  readonly end: number;
}

/** The unit word that begins at a token: «Art.», «operative paragraph», «§§», «المادة». */
export function readUnit(tokens: readonly Token[], at: number): UnitRead | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kind === 'word' && isTail(tokens, at))) return undefined;
  if (token.kind === 'mark') return readSign(tokens, at);
  const hit = trie.hits(tokens, at).at(-1);
  const word = hit?.values.find((value) => fits(value, tokens, at, hit.end));
  if (hit === undefined || word === undefined) return undefined;
  const stop = tokens[hit.end];
  return { ...word, end: stop?.norm === '.' ? hit.end + 1 : hit.end };
}

/** Whether a place begins at a token: «Article 12», not «Rules of Procedure». */
export function beginsPlace(tokens: readonly Token[], at: number): boolean {
  const unit = readUnit(tokens, at);
  return unit !== undefined && tokens[unit.end]?.kind === 'number';
}

function readSign(tokens: readonly Token[], at: number): UnitRead | undefined {
  const sign = tokens[at]?.norm;
  if (sign !== '§' && sign !== '¶') return undefined;
  const unit = sign === '§' ? 'section' : 'paragraph';
  const doubled = tokens[at + 1]?.norm === sign;
  return { unit, plural: doubled, end: doubled ? at + 2 : at + 1 };
}

function fits(word: UnitWord, tokens: readonly Token[], at: number, end: number): boolean {
  if (word.dotted === true) return tokens[end]?.norm === '.';
  if (word.capitals === true && tokens[at]?.text.length === 2) {
    return tokens[at].text === tokens[at].text.toUpperCase();
  }
  return true;
}

/** Whether a word hangs on what stands before it: the «s» of «India’s 83 courts» is no section. */
function isTail(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !joined(tokens, at)) return false;
  if (before.norm === '_') return true;
  return (tokens[at]?.norm.length ?? 0) <= 2 && (before.norm === "'" || before.kind === 'number');
}
