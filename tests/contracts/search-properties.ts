import fc from 'fast-check';
import { expect } from 'vitest';
import { withoutMarks } from '../../src/search/snippet.ts';
import type { FacetName, Filters } from '../../src/search/query.ts';
import { facetNames, hitsPerPage } from '../../src/search/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { aProvision } from '../factories/records.ts';
import type { Tools } from './search-contract.ts';
import { idsOf } from './search-contract.ts';

const words =
  'child children armed groups recruit recruitment release schools detention age 18 hostilities state consent'.split(
    ' ',
  );
const values: Readonly<Record<'kind' | 'country' | 'topic', readonly string[]>> = {
  kind: ['treaty', 'statute', 'resolution'],
  country: ['in', 'ph', 'mm'],
  topic: ['recruitment', 'release', 'schools'],
};

/** A shelf of provisions that repeats itself from run to run. */
const shelf: readonly SearchRecord[] = Array.from({ length: 130 }, (_, order) => {
  const pick = <T>(list: readonly T[], step: number) => list[(order * step) % list.length];
  const line = (count: number, step: number) =>
    Array.from({ length: count }, (_, at) => pick(words, step + at * 3)).join(' ');
  return aProvision({
    id: `p-${order}`,
    order,
    authority: 1 + (order % 6),
    heading: line(2, 5),
    text: `${line(9, 7)}. ${line(30, 11)}.`,
    facets: {
      kind: [pick(values.kind, 7) ?? 'treaty'],
      country: order % 4 === 0 ? [] : [pick(values.country, 5) ?? 'in'],
      topic: values.topic.filter((_, at) => (order + at) % 3 !== 0),
    },
  });
});

const someText = fc
  .array(fc.constantFrom(...words, 'recrutment', 'xyzzy', '-consent', '"armed groups"', 'rel'), {
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const someFilters: fc.Arbitrary<Filters> = fc.record(
  {
    kind: fc.subarray([...values.kind], { minLength: 1 }),
    country: fc.subarray([...values.country, 'xx'], { minLength: 1 }),
    topic: fc.subarray([...values.topic], { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const someFacet = fc.constantFrom<FacetName>('kind', 'country', 'topic');

function without(filters: Filters, facet: FacetName): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
}

/** What holds for every question to every engine. */
export function describeProperties({ check, ask }: Tools, numRuns: number): void {
  const question = { text: someText, filters: someFilters };

  async function forAll(body: (asked: { text: string; filters: Filters }) => Promise<void>) {
    await fc.assert(fc.asyncProperty(fc.record(question), body), { numRuns, seed: 1 });
  }

  /** Every provision that a question finds, page after page. */
  async function allHits(asked: { text: string; filters: Filters }) {
    const first = await ask(shelf, asked);
    const hits = [...first.hits];
    for (let page = 2; hits.length < first.total; page += 1) {
      const { hits: more, total } = await ask(shelf, { ...asked, page });
      expect(total).toBe(first.total);
      expect(more.length).toBeGreaterThan(0);
      hits.push(...more);
    }
    return { ...first, hits };
  }

  check('what is found carries a selected value of every facet with a filter', async () => {
    await forAll(async (asked) => {
      for (const { record } of (await allHits(asked)).hits) {
        for (const facet of facetNames) {
          const wanted = asked.filters[facet];
          const carried = record.facets[facet];
          expect(wanted === undefined || carried.some((value) => wanted.includes(value))).toBe(
            true,
          );
        }
      }
    });
  });

  check('the counts of a facet with one value each add up to the total', async () => {
    await forAll(async ({ text, filters }) => {
      const { facets, total } = await ask(shelf, { text, filters: without(filters, 'kind') });
      expect(facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    });
  });

  check('the count of a value is the total with that value alone selected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(question), someFacet, async (asked, facet) => {
        const [first] = (await ask(shelf, asked)).facets[facet];
        if (first === undefined) return;
        const filters = { ...asked.filters, [facet]: [first.value] };
        expect((await ask(shelf, { ...asked, filters })).total).toBe(first.count);
      }),
      { numRuns, seed: 2 },
    );
  });

  check('one filter more never finds more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(question), someFacet, async ({ text, filters }, facet) => {
        const fewer = without(filters, facet);
        const more = { ...fewer, [facet]: filters[facet] ?? ['in', 'treaty', 'release'] };
        const [wide, narrow] = [
          await ask(shelf, { text, filters: fewer }),
          await ask(shelf, { text, filters: more }),
        ];
        expect(narrow.total).toBeLessThanOrEqual(wide.total);
      }),
      { numRuns, seed: 3 },
    );
  });

  check('one word more taken out never finds more', async () => {
    await forAll(async ({ text, filters }) => {
      const before = await ask(shelf, { text: `${text} `, filters });
      const after = await ask(shelf, { text: `${text} -children`, filters });
      expect(after.total).toBeLessThanOrEqual(before.total);
    });
  });

  check('the pages from first to last are one list without repeats', async () => {
    await forAll(async (asked) => {
      const { hits, total } = await allHits(asked);
      const ids = hits.map((hit) => hit.record.id);
      expect(new Set(ids).size).toBe(total);
      expect(ids.slice(0, hitsPerPage)).toEqual(idsOf(await ask(shelf, asked)));
    });
  });

  check('what is shown is the stored text once the marks are taken out', async () => {
    await forAll(async (asked) => {
      for (const { record, heading, snippet } of (await ask(shelf, asked)).hits) {
        expect(withoutMarks(heading)).toBe(record.shown.heading);
        const passage = withoutMarks(snippet).replace(/^…/, '').replace(/…$/, '');
        const stored = shelf.find(({ id }) => id === record.id);
        expect(stored?.fields.text).toContain(passage);
        expect(passage).not.toBe('');
      }
    });
  });
}
