import type { CitedWork } from './cited-work.ts';

/** What whoever copies a citation must know of it, in any style. */
export function remarksOn(work: CitedWork): readonly string[] {
  return [
    ...(work.pin?.kind === 'clause'
      ? [
          `The text is cited as a whole: “${work.pin.name}” is Servanda’s name for a part that has no number.`,
        ]
      : []),
    ...(work.sort === 'act' && work.several
      ? ['This record covers several laws: name the one that you cite.']
      : []),
    ...(work.sort === 'case' && work.several
      ? ['This record covers several decisions: the first is cited.']
      : []),
  ];
}

/** OSCOLA and AGLC: a document without a number of the United Nations is cited with its address. */
export function pageAddress(work: CitedWork): string {
  if (work.sort !== 'document' && work.sort !== 'agreement') return '';
  return work.symbol === '' && work.url !== '' ? `<${work.url}>` : '';
}

/** OSCOLA and AGLC cite an address with the day on which it was read, which only the reader knows. */
export function dayOfReading(address: string): readonly string[] {
  return address === '' ? [] : ['Add the day on which you read the page: “accessed …”.'];
}
