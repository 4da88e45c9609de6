import type { Cited } from '../../src/citations/print/cited.ts';
import type { CitedWork } from '../../src/citations/print/cited-work.ts';
import type { PrintedCitation } from '../../src/citations/print/printed.ts';
import { readWork } from '../../src/citations/print/read-work.ts';
import { aCommitment, aTreaty } from './instrument.ts';

/** OPAC Art. 4(1), with all that the styles ask for, or as said. */
export function aCited(over: Partial<Cited> = {}): Cited {
  return {
    id: 'opac#art-4-1',
    instrument: aTreaty({
      title:
        'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
      citation: '2173 UNTS 222',
      issuer: 'UN General Assembly',
      adopted: '2000-05-25',
      in_force: '2002-02-12',
      official_url: 'https://www.ohchr.org/opac',
    }),
    pin: 'Art. 4(1)',
    citation: 'OPAC Art. 4(1)',
    url: 'https://law.example.org/instruments/opac/art-4-1',
    places: [],
    note: 'In force, as of 2023. Summary, not the official text: https://law.example.org/instruments/opac/art-4-1',
    ...over,
  };
}

type Law = Parameters<typeof aTreaty>[0] & { readonly pin?: string; readonly places?: string[] };

/** A treaty, a statute, a resolution … with only what is said of it. */
export function aCitedLaw({ pin, places = [], ...law }: Law): Cited {
  const instrument = aTreaty({ abbreviations: undefined, ...law });
  return aCited({ id: instrument.id, instrument, pin: pin ?? null, places });
}

/** A deed of an armed group. */
export function aCitedDeed(over: Parameters<typeof aCommitment>[0] = {}): Cited {
  const instrument = aCommitment({ issuer: 'Front for Example', ...over });
  return aCited({ id: instrument.id, instrument, pin: null, places: ['Myanmar'] });
}

/** A form as one reads it, with its italics between asterisks. */
export function inStyle(style: (work: CitedWork) => PrintedCitation, cited: Cited): string {
  const { runs } = style(readWork(cited));
  return runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}
