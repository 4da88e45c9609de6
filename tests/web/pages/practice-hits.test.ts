import { describe, expect, test } from 'vitest';
import { searchPage } from '../../../src/web/pages/search-page.ts';
import { anAnswer, aRecord, noCounts } from '../../factories/answer.ts';
import { aContext, someDocuments } from '../../factories/library.ts';
import { deedCampaign } from '../../factories/profiles.ts';

describe('practice among the hits', () => {
  const facets = {
    ...noCounts,
    type: [
      { value: 'law', count: 30 },
      { value: 'practice', count: 4 },
    ],
  };
  const context = aContext([...someDocuments, deedCampaign]);
  const found = (total: number, type?: readonly string[]) => {
    const filters = type === undefined ? {} : { type };
    const { count, hitsHeading } = searchPage(
      context,
      anAnswer({ total, filters, result: { facets } }),
    );
    return [count, hitsHeading];
  };

  test('is told from provisions in the count', () => {
    expect(found(34)).toEqual(['30 provisions and 4 practice pages', 'Provisions and practice']);
    expect(found(4, ['practice'])).toEqual(['4 practice pages', 'Practice']);
    expect(found(30, ['law'])).toEqual(['30 provisions', 'Provisions']);
    expect(found(0, ['commitment'])).toEqual(['0 provisions', 'Provisions']);
  });

  test('is not in the files that save the provisions', () => {
    const saved = (total: number, type?: readonly string[]) => {
      const filters = type === undefined ? {} : { type };
      return searchPage(context, anAnswer({ total, filters, result: { facets } })).save?.words;
    };
    expect(saved(34)).toBe('Save these 30 provisions');
    expect(saved(4, ['practice'])).toBeUndefined();
  });

  test('says what it is, where and when, and leads to its page', () => {
    const record = aRecord({
      type: 'practice',
      id: 'practice:mm-deed-campaign',
      facets: { ...aRecord().facets, type: ['practice'], kind: ['practice'] },
      shown: { ...aRecord().shown, label: deedCampaign.practice.short_title },
    });
    const answer = anAnswer({ result: { hits: [{ record, heading: 'A deed', snippet: '' }] } });
    expect(searchPage(context, answer).hits[0]).toMatchObject({
      kind: 'Practice',
      path: '/practice/mm-deed-campaign',
      headingHtml: 'A deed',
      facts: ['Myanmar and India', '2013–2018'],
    });
  });

  test('is counted in what a wider question would give', () => {
    const query = { text: 'recruit', filters: {}, page: 1 };
    const answer = anAnswer({
      total: 0,
      filters: { country: ['zz'] },
      answer: { relaxations: [{ query, total: 5, practice: 2 }] },
    });
    expect(searchPage(context, answer).none?.relaxations[0]?.count).toBe(
      '3 provisions and 2 practice pages',
    );
  });
});
