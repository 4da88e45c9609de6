import type { Instrument } from '../../src/law/instrument.ts';
import { countriesOf, isCommitment } from '../../src/law/instrument.ts';
import type { Fault } from '../fault.ts';
import { startOfFile } from '../fault.ts';
import type { FieldPath } from '../front-matter.ts';
import type { FileRule } from './rule.ts';

/**
 * A page lies in the folder of its kind and, below «national» and «commitments», of its country.
 *
 * «notes/opac.md»
 * → `1:1: error wrong-folder No page is made from a file here`
 *
 * `kind: treaty` in «commitments/mm/»
 * → `3:7-3:13: error wrong-folder A treaty does not lie in “commitments/mm”`
 *
 * `jurisdiction: MM` in «national/in/»
 * → `7:15-7:17: error wrong-folder A text of MM does not lie in “national/in”`
 */
export const wrongFolderOfKind: FileRule = {
  name: 'wrong-folder',
  *check({ path, page, frontMatter, vocabulary }) {
    if (page?.type !== 'instrument' || frontMatter === undefined) return;
    const folder = path.slice(0, path.lastIndexOf('/'));
    const wrong = wrongField(page.instrument, folder);
    if (wrong === undefined) return;
    const subject =
      wrong[0] === 'kind'
        ? article(vocabulary.kinds[page.instrument.kind].label.toLowerCase())
        : `A text of ${jurisdictionOf(page.instrument)}`;
    const message = `${subject} does not lie in “${folder}”`;
    yield { message, place: frontMatter.place(wrong), hint: placesOfFiles };
  },
};

const placesOfFiles =
  'Files lie in international/, national/<cc>/, commitments/<cc>/, groups/, countries/, topics/ or practice/.';

/** The fault of a file from which no page can be made at all. */
export function wrongFolder(path: string): Fault {
  return {
    path,
    place: startOfFile,
    severity: 'error',
    rule: 'wrong-folder',
    message: 'No page is made from a file here',
    hint: placesOfFiles,
  };
}

/** The field that does not fit the folder; `undefined` when all is well. */
function wrongField(instrument: Instrument, folder: string): FieldPath | undefined {
  const [top, country = ''] = folder.split('/');
  const isInternational = instrument.jurisdiction === 'international';
  if (top === 'international') return isInternational ? undefined : ['jurisdiction'];
  if (isCommitment(instrument) !== (top === 'commitments')) return ['kind'];
  if (country === 'international') return isInternational ? undefined : ['jurisdiction'];
  return countriesOf(instrument).includes(country.toUpperCase()) ? undefined : ['jurisdiction'];
}

function jurisdictionOf({ jurisdiction }: Instrument): string {
  return typeof jurisdiction === 'string' ? jurisdiction : jurisdiction.join(', ');
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun}`;
}
