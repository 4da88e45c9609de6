import type { TreatyStatus } from '../../law/country.ts';

/** Where a State stands with a treaty, in words. */
export const treatyStatusWords: Readonly<Record<TreatyStatus['status'], string>> = {
  party: 'party',
  signatory: 'signatory, not a party',
  'not-party': 'not a party',
  withdrawn: 'withdrawn',
  unknown: 'not known',
};
