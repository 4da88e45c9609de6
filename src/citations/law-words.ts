/**
 * The words by which texts of law are called, in the languages that are read, by what they are in
 * common: «the Convention», «la Convención» and «le Convenio» ask for the same kind of text.
 */
const families = {
  act: ['act', 'acts', 'bill'],
  law: ['law', 'loi', 'ley', 'قانون', 'القانون'],
  code: ['code', 'codigo'],
  constitution: ['constitution', 'constitucion'],
  convention: [
    'convention',
    'conventions',
    'convencion',
    'convenio',
    'convenios',
    'اتفاقيه',
    'اتفاقيات',
    'الاتفاقيه',
  ],
  covenant: ['covenant', 'pacte', 'pacto'],
  pact: ['pact'],
  charter: ['charter', 'charte', 'carta', 'ميثاق', 'الميثاق'],
  protocol: [
    'protocol',
    'protocols',
    'protocole',
    'protocoles',
    'protocolo',
    'protocolos',
    'بروتوكول',
    'البروتوكول',
  ],
  statute: ['statute', 'statut', 'estatuto', 'نظام', 'النظام'],
  treaty: ['treaty', 'traite', 'tratado'],
  rules: ['rules', 'rule', 'reglas', 'regles', 'reglamento', 'reglement'],
  regulations: ['regulations', 'regulation'],
  ordinance: ['ordinance', 'ordonnance'],
  decree: ['decree', 'decret', 'decreto'],
  directive: ['directive', 'directiva'],
  order: ['order', 'orden', 'ordre'],
  principles: ['principles', 'principes', 'principios', 'مبادئ'],
  guidelines: ['guidelines', 'directrices'],
  commitments: ['commitments', 'engagements', 'compromisos'],
  declaration: ['declaration', 'declaracion', 'اعلان'],
  resolution: ['resolution', 'resolutions', 'resolucion', 'قرار'],
  recommendation: ['recommendation', 'recommandation', 'recomendacion'],
  comment: ['comment', 'observation', 'observacion'],
  agreement: ['agreement', 'accord', 'acuerdo', 'accords'],
  deed: ['deed', 'deeds', 'acte', 'escritura', 'صك'],
  plan: ['plan', 'plans'],
  case: [
    'case',
    'affaire',
    'caso',
    'judgment',
    'arret',
    'jugement',
    'sentencia',
    'قضيه',
    'decision',
  ],
  standards: [
    'standards',
    'policy',
    'report',
    'study',
    'elements',
    'circular',
    'instruction',
    'statement',
    'pledge',
    'undertaking',
    'sanhita',
    'instrument',
  ],
} as const;

/** A kind of text by its common name: «convention», «act», «rules». */
export type LawFamily = keyof typeof families;

const byWord = new Map<string, LawFamily>(
  (Object.entries(families) as [LawFamily, readonly string[]][]).flatMap(([family, words]) =>
    words.map((word) => [word, family] as const),
  ),
);

/** What kind of text a folded word names; `undefined` for other words. */
export function lawFamily(word: string): LawFamily | undefined {
  return byWord.get(word);
}

const prepositions = new Set(
  (
    'to on of for concerning relating relative against under in regarding by between ' +
    'de du des del d sur relatif concernant portant a au aux contre sobre relativo por para entre'
  ).split(' '),
);

/**
 * What kind of text a name is of, by its head: «Optional Protocol to the Convention …» is a protocol,
 * «Geneva Conventions Act» an act.
 */
export function familyOfName(words: readonly string[]): LawFamily | undefined {
  let family: LawFamily | undefined;
  for (const word of words) {
    if (family !== undefined && prepositions.has(word)) break;
    family = byWord.get(word) ?? family;
  }
  return family;
}
