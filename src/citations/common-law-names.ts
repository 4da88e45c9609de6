import { wordsOf } from './tokens.ts';

/**
 * Acronyms that other trades have too: where these phrases stand in the same sentence, no text of law is
 * meant.
 */
export const homonyms: Readonly<Record<string, readonly string[]>> = {
  OPAC: ['library', 'libraries', 'librarian', 'catalogue', 'catalog', 'public access'],
  CRC: ['checksum', 'redundancy', 'cyclic', 'checksums'],
};

/** What the law of many countries is called; whose is meant the name of the country decides. */
export const commonLawNames: readonly (readonly string[])[] = [
  'Penal Code',
  'Criminal Code',
  'Military Penal Code',
  'Labour Code',
  'Constitution',
  'Child Act',
  'Children Act',
  'Children’s Act',
  'Child Rights Act',
  'Child Rights Law',
  'Armed Forces Act',
  'Defence Act',
  'Geneva Conventions Act',
  'Code pénal',
  'Code pénal militaire',
  'Code du travail',
  'Code de l’enfant',
  'Code de protection de l’enfant',
  'statut général des militaires',
  'Código Penal',
  'Código Penal Militar',
  'Código de la Niñez',
  'Ley de Amnistía',
  'Ley de Víctimas',
  'Ley de Orden Público',
  'قانون حقوق الطفل',
  'قانون رعاية الأحداث',
].map(wordsOf);
