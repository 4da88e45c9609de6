import { describe, expect, test } from 'vitest';
import {
  citationName,
  countriesOf,
  groupsOf,
  instrumentSchema,
  isCommitment,
  isStatus,
  yearOf,
} from '../../src/law/instrument.ts';
import { aCommitment, aTreaty } from '../factories/instrument.ts';

describe('the front matter of an instrument', () => {
  test('takes a treaty and a commitment as they stand', () => {
    expect(instrumentSchema.parse(aTreaty())).toEqual(aTreaty());
    expect(instrumentSchema.parse(aCommitment())).toEqual(aCommitment());
  });

  test('reads a year that YAML gives as a number', () => {
    const parsed = instrumentSchema.parse({ ...aTreaty(), adopted: 2000 });
    expect(parsed.adopted).toBe('2000');
  });

  const faults: readonly [string, object, string][] = [
    ['a key that is none', { colour: 'red' }, 'Unrecognized key'],
    ['a group that makes a treaty', { group: 'xx-front' }, 'Unrecognized key'],
    ['a date that does not exist', { adopted: '2000-02-30' }, 'must be a real date'],
    ['an address without a scheme', { official_url: 'treaties.un.org' }, 'full web address'],
    ['no as-of date', { status_as_of: undefined }, 'Invalid input'],
    ['a status that is none', { status: 'asleep' }, 'Invalid option'],
    ['an id with capitals', { id: 'OPAC' }, 'lower-case words'],
    ['a country in lower case', { jurisdiction: 'in' }, 'two-letter country code'],
    ['a relation to no id', { relations: [{ to: 'AP II', type: 'cites' }] }, 'must be an id'],
  ];
  test.each(faults)('refuses %s', (_name, change, message) => {
    const result = instrumentSchema.safeParse({ ...aTreaty(), ...change });
    expect(JSON.stringify(result.error?.issues)).toContain(message);
  });
});

describe('what is known of an instrument', () => {
  test('only armed groups make commitments', () => {
    expect([isCommitment(aTreaty()), isCommitment(aCommitment())]).toEqual([false, true]);
  });

  test('a commitment belongs to one group, to several, or to none that is known', () => {
    const unsigned = aCommitment();
    delete unsigned.group;
    expect(groupsOf(aCommitment())).toEqual(['xx-front']);
    expect(groupsOf(aCommitment({ group: ['a', 'b'] }))).toEqual(['a', 'b']);
    expect(groupsOf(unsigned)).toEqual([]);
    expect(groupsOf(aTreaty())).toEqual([]);
  });

  test('its countries are those whose law it is and those it concerns, once each', () => {
    expect(countriesOf(aTreaty())).toEqual([]);
    expect(countriesOf(aTreaty({ countries: ['CD'] }))).toEqual(['CD']);
    expect(countriesOf(aTreaty({ jurisdiction: ['CD', 'SL'], countries: ['CD'] }))).toEqual([
      'CD',
      'SL',
    ]);
  });

  test('it is cited by the name given for that, else its abbreviation, else its short title', () => {
    expect(citationName(aTreaty({ cite_as: 'Geneva Conventions' }))).toBe('Geneva Conventions');
    expect(citationName(aTreaty())).toBe('OPAC');
    expect(citationName(aCommitment())).toBe('Front deed (2013)');
  });

  test('its year is that of its adoption, else of the next date known', () => {
    expect(yearOf(aTreaty({ adopted: '2000-05-25', in_force: '2002-02-12' }))).toBe(2000);
    expect(yearOf(aTreaty({ in_force: '2002-02-12' }))).toBe(2002);
    expect(yearOf(aTreaty())).toBeUndefined();
  });

  test('a status of texts is told from a status of groups and from none', () => {
    expect([isStatus('superseded'), isStatus('dissolved'), isStatus(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
