import { expect } from 'vitest';
import { matchEnd, matchStart } from '../../src/search/engine.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { aPage, aProvision } from '../factories/records.ts';
import type { Tools } from './search-contract.ts';

const sentence = 'The parties meet once a year in a town of their choice and keep minutes. ';
const text = `${sentence.repeat(6)}They release every child at once. ${sentence.repeat(6).trim()}`;
const long = aProvision({ id: 'deed#clause-release', heading: 'Release & <care>', text });

/** What a result shows of the text, with marks around the words found. */
export function describeMarks({ check, ask }: Tools): void {
  async function hitFor(query: string) {
    const [hit] = (await ask([long], { text: query })).hits;
    if (hit === undefined) throw new Error(`«${query}» finds nothing`);
    return hit;
  }

  check('the words found are marked, in the passage where they stand (K 37)', async () => {
    const { snippet } = await hitFor('child release ');
    expect(snippet).toContain(
      `${matchStart}release${matchEnd} every ${matchStart}child${matchEnd}`,
    );
    expect(snippet.length).toBeLessThan(320);
  });

  check('a passage from within a text says so at both its ends', async () => {
    const { snippet } = await hitFor('child ');
    expect(snippet).toMatch(/^….*…$/su);
  });

  check('when the words stand elsewhere the beginning of the text is shown', async () => {
    const { snippet, heading } = await hitFor('care ');
    expect(heading).toContain(`${matchStart}care${matchEnd}`);
    expect(snippet.startsWith('The parties meet')).toBe(true);
  });

  check('a longer word is marked from its beginning on', async () => {
    expect((await hitFor('relea')).snippet).toContain(`${matchStart}relea`);
  });

  check('the words of a phrase are marked only where they stand side by side', async () => {
    const { snippet } = await hitFor('"every child"');
    expect(snippet).toMatch(/\uE000every(?:\uE001 \uE000| )child\uE001/);
    const { heading } = await hitFor('"release every"');
    expect(heading).toBe('Release & <care>');
  });

  check('a word is marked beside a sign, and the sign is kept', async () => {
    const fine = aProvision({ heading: 'Fines → bail', text: 'Aged <18: a fine of ₱500 at most.' });
    const [hit] = (await ask([fine], { text: '18 500 bail ' })).hits;
    expect(hit?.heading).toBe(`Fines → ${matchStart}bail${matchEnd}`);
    expect(hit?.record.shown.heading).toBe('Fines → bail');
    expect(hit?.snippet).toBe(
      `Aged <${matchStart}18${matchEnd}: a fine of ₱${matchStart}500${matchEnd} at most.`,
    );
  });

  check('a heading is shown whole and as it was written', async () => {
    const { heading } = await hitFor('release ');
    expect(heading).toBe(`${matchStart}Release${matchEnd} & <care>`);
  });

  check('without words nothing is marked', async () => {
    const [hit] = (await ask([long], { text: '' })).hits;
    expect(`${hit?.heading ?? ''}${hit?.snippet ?? ''}`).not.toMatch(/[\uE000\uE001]/);
  });

  check('a hit brings the record as it was given (K 38)', async () => {
    const { record } = await hitFor('release ');
    expect(record).toMatchObject(shownOf(long));
    const group = aPage('group', { id: 'group:mm-knu', names: 'KNU', facets: { country: ['mm'] } });
    const { pages } = await ask([group], { text: 'knu ' });
    expect(pages[0]?.record).toMatchObject(shownOf(group));
  });
}

function shownOf({ type, id, facets, shown }: SearchRecord) {
  return { type, id, facets, shown };
}
