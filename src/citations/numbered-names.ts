const heads = new Set(
  (
    'rule rules regle regles norma regla القاعده قاعده resolution resolutions resolucion قرار القرار مجلس الامن res ' +
    'convention convenio الاتفاقيه اتفاقيه recommendation recommandation recomendacion general comment observation ' +
    'generale observacion gc c r ilo oit unscr scr sc unsc unga ga s a no n num ca common art رقم'
  ).split(' '),
);

/**
 * Whether a name is a common word and a number: «Rule 136», «Resolution 1612», «C182», «GC 6». Such
 * names are read by the forms that know what the number counts.
 */
export function isNumbered(words: readonly string[]): boolean {
  const figures = words.filter((word) => /\d/.test(word));
  return figures.length > 0 && words.every((word) => /\d/.test(word) || heads.has(word));
}

const lawHeads = new Set(
  (
    'act law loi ley ordonnance ordinance decret decree decreto legislative legislatif legislativo organique organica ' +
    'no n num of de loi قانون القانون رقم لسنه لعام المرسوم التشريعي'
  ).split(' '),
);

/** Whether a name is a law of some country by number: «Act No. 2 of 2016», «Loi n° 2012-023». */
export function isNumberedLaw(words: readonly string[]): boolean {
  if (words[0] === 'republic') return false;
  return words.every((word) => /\d/.test(word) || lawHeads.has(word));
}
