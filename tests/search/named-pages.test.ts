import { expect, test } from 'vitest';
import { buildNamedPages } from '../../src/search/named-pages.ts';
import type { Suggestible } from '../../src/search/suggestions.ts';

function aPage(over: Partial<Suggestible>): Suggestible {
  const names = { title: 'A', short_title: 'A', cite_as: 'A' };
  return { type: 'group', id: 'a', ...names, abbreviations: [], aliases: [], ...over };
}

const milf = aPage({
  id: 'ph-milf',
  title: 'Moro Islamic Liberation Front',
  abbreviations: ['MILF', 'BIAF'],
});
const plan = aPage({
  type: 'instrument',
  id: 'ph-milf-action-plan-2009',
  title: 'MILF action plan',
});
const upcCd = aPage({
  id: 'cd-upc',
  abbreviations: ['UPC'],
  title: 'Union des patriotes congolais',
});
const upcCf = aPage({ id: 'cf-upc', abbreviations: ['UPC'], aliases: ['Unité pour la paix'] });
const named = buildNamedPages([milf, plan, upcCd, upcCf]);

test.each([
  ['MILF', ['ph-milf']],
  ['milf', ['ph-milf']],
  ['moro islamic liberation front', ['ph-milf']],
  ['UPC', ['cd-upc', 'cf-upc']],
  ['unite pour la paix', ['cf-upc']],
  ['MILF action', []],
  ['liberation front', []],
  ['', []],
])('%s is the whole name of %j', (typed, ids) => {
  expect(named(typed).map(({ id }) => id)).toEqual(ids);
});
