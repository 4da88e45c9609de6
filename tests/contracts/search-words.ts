import { expect } from 'vitest';
import { aProvision } from '../factories/records.ts';
import type { Tools } from './search-contract.ts';
import { idsOf, setOf } from './search-contract.ts';

const release = aProvision({
  id: 'deed#clause-release',
  heading: 'Release of children',
  text: 'The group undertakes to release children who are with its forces in safe conditions.',
});
const recruitment = aProvision({
  id: 'opac#art-4-1',
  names: 'OPAC Art 4(1); OP-CRC-AC Art 4(1)',
  heading: 'Armed groups',
  text: 'Armed groups should not recruit or use in hostilities persons under the age of 18 years.',
});
const schools = aProvision({
  id: 'ssd#commitment-1',
  heading: 'Schools',
  text: 'Schools are not used for military ends. The recruitment of pupils is ruled out.',
});
const penalty = aProvision({
  id: 'jja#s-83-1',
  heading: 'Militant outfits',
  text: "L’enfant n'est pas recruté: a fine of 12345 rupees, S/RES/1612 (2005), s. 188D. Mexico signs.",
});
const all = [release, recruitment, schools, penalty];

/** Which provisions a text finds. */
export function describeWords({ check, ask }: Tools): void {
  async function found(text: string): Promise<string[]> {
    return setOf(await ask(all, { text }));
  }

  check('every word must stand in the provision (K 21)', async () => {
    expect(await found('armed groups hostilities ')).toEqual(['opac#art-4-1']);
    expect(await found('children forces ')).toEqual(['deed#clause-release']);
  });

  check('words may stand in different fields of a provision', async () => {
    expect(await found('opac persons ')).toEqual(['opac#art-4-1']);
  });

  check('the last word is the beginning of a word (K 28)', async () => {
    expect(await found('recruit')).toEqual(['jja#s-83-1', 'opac#art-4-1', 'ssd#commitment-1']);
  });

  check('a space after the last word says that it is whole (K 28)', async () => {
    expect(await found('scho')).toEqual(['ssd#commitment-1']);
    expect(await found('scho ')).toEqual([]);
  });

  check('a word before the last is no beginning', async () => {
    expect(await found('recru pupils')).toEqual(['ssd#commitment-1']);
    expect((await ask(all, { text: 'recru pupils' })).dropped).toEqual(['recru']);
  });

  check('case and accents do not matter', async () => {
    expect(await found('MÉXICO ')).toEqual(['jja#s-83-1']);
    expect(await found('recrute ')).toContain('jja#s-83-1');
  });

  check('apostrophes, slashes, hyphens and brackets split words', async () => {
    expect(await found('enfant ')).toEqual(['jja#s-83-1']);
    expect(await found('S/RES/1612 ')).toEqual(['jja#s-83-1']);
    expect(await found('op-crc-ac ')).toEqual(['opac#art-4-1']);
    expect(await found('4(1)')).toEqual(['opac#art-4-1']);
    expect(await found('188d ')).toEqual(['jja#s-83-1']);
  });

  check('a word of five letters may have one typo, one of nine two (R 31)', async () => {
    expect(await found('amred groups ')).toEqual(['opac#art-4-1']);
    expect(await found('hostilitiess ')).toEqual(['opac#art-4-1']);
    expect(await found('hostlitis ')).toEqual(['opac#art-4-1']);
    expect(await found('pupls ')).toEqual(['ssd#commitment-1']);
    expect(await found('pupl ')).toEqual([]);
    expect(await found('rupes ')).toEqual(['jja#s-83-1']);
    expect(await found('rpes ')).toEqual([]);
  });

  check('two neighbouring letters exchanged are one typo', async () => {
    expect(await found('shcools ')).toEqual(['ssd#commitment-1']);
  });

  check('a wrong first letter counts as one typo more', async () => {
    expect(await found('qupils ')).toEqual([]);
    expect(await found('lostilities ')).toEqual(['opac#art-4-1']);
  });

  check('the beginning of a word may have a typo too', async () => {
    expect(await found('hsotil')).toEqual(['opac#art-4-1']);
  });

  check('numbers have no typos, but beginnings (K 29)', async () => {
    expect(await found('1234')).toEqual(['jja#s-83-1']);
    expect(await found('12346 ')).toEqual([]);
    expect(await found('12354')).toEqual([]);
  });

  check('a quoted phrase is found as it stands only', async () => {
    expect(await found('"armed groups should"')).toEqual(['opac#art-4-1']);
    expect(await found('"groups armed"')).toEqual([]);
    expect(await found('"armed should"')).toEqual([]);
  });

  check('a quoted phrase has no typos and no beginnings (R 31)', async () => {
    expect(await found('"armed grups"')).toEqual([]);
    expect(await found('"armed group"')).toEqual([]);
  });

  check('no phrase runs across the end of a sentence', async () => {
    expect(await found('"military ends"')).toEqual(['ssd#commitment-1']);
    const over = await ask([schools], { text: '"ends the recruitment"' });
    expect(over.total).toBe(0);
  });

  check('an open quotation mark makes a phrase of the rest', async () => {
    expect(await found('"release children who')).toEqual(['deed#clause-release']);
    expect(await found('"release who')).toEqual([]);
  });

  check('a word after a minus must not stand in the provision (K 24)', async () => {
    expect(await found('-recruitment ')).toEqual([
      'deed#clause-release',
      'jja#s-83-1',
      'opac#art-4-1',
    ]);
    expect(await found('military -pupils')).toEqual([]);
  });

  check('a minus takes out the very word, no longer one', async () => {
    expect(await found('-recruit recruit')).toEqual(['jja#s-83-1', 'ssd#commitment-1']);
  });

  check('a phrase after a minus is taken out (K 24)', async () => {
    expect(await found('-"armed groups"')).not.toContain('opac#art-4-1');
    expect(await found('-"groups armed"')).toContain('opac#art-4-1');
  });

  check('a minus with a space after it takes nothing out (K 24)', async () => {
    expect(await found('- schools ')).toEqual(['ssd#commitment-1']);
  });

  check('what is both sought and taken out is not found (R 25)', async () => {
    expect(await found('-schools schools ')).toEqual([]);
  });

  check('no text at all gives every provision in the order of the corpus', async () => {
    const backwards = all.map((record, index) => ({ ...record, order: 10 - index }));
    expect(idsOf(await ask(backwards, { text: '' }))).toEqual(
      all.map((record) => record.id).reverse(),
    );
    expect(idsOf(await ask(backwards, { text: ' !? ' }))).toHaveLength(all.length);
  });

  check(
    'only when nothing has all words are words left out, from the end, and they are named',
    async () => {
      const result = await ask(all, { text: 'armed pupils ' });
      expect(setOf(result)).toEqual(['opac#art-4-1']);
      expect(result.dropped).toEqual(['pupils']);
      expect((await ask(all, { text: 'armed groups ' })).dropped).toEqual([]);
    },
  );

  check('words that no provision has are left out first (R 22, R 23)', async () => {
    const first = await ask(all, { text: 'xyzzy armed groups ' });
    expect(setOf(first)).toEqual(['opac#art-4-1']);
    expect(first.dropped).toEqual(['xyzzy']);
    const middle = await ask(all, { text: 'armed xyzzy groups ' });
    expect(setOf(middle)).toEqual(['opac#art-4-1']);
    expect(middle.dropped).toEqual(['xyzzy']);
  });

  check('where no provision has any of the words nothing is found', async () => {
    const result = await ask(all, { text: 'xyzzy plugh ' });
    expect(result.total).toBe(0);
    expect(result.hits).toEqual([]);
  });

  check('a filter that leaves nothing is no reason to leave words out', async () => {
    const result = await ask(all, { text: 'armed groups ', filters: { kind: ['statute'] } });
    expect(result.total).toBe(0);
    expect(result.dropped).toEqual([]);
  });

  check('words after the tenth are not looked for, and are named', async () => {
    const text =
      'opac armed groups recruit use hostilities persons age 18 years under xyzzy plugh frotz ';
    const record = aProvision({
      text: 'opac armed groups recruit use hostilities persons age 18 years',
    });
    const result = await ask([record], { text });
    expect(result.total).toBe(1);
    expect(result.dropped).toEqual(['under', 'xyzzy', 'plugh', 'frotz']);
  });

  check('of more than ten words the small ones are passed over first, and named', async () => {
    const text = 'what should armed groups not do: recruit or use in hostilities persons under 18';
    const result = await ask(all, { text });
    expect(setOf(result)).toEqual(['opac#art-4-1']);
    expect(result.dropped).toEqual(['what', 'should', 'not', 'do', 'or', 'in', 'under']);
  });

  check('where no provision has all words, small ones are left out before others', async () => {
    const result = await ask(all, { text: 'schools within the military pupils ' });
    expect(setOf(result)).toEqual(['ssd#commitment-1']);
    expect(result.dropped).toEqual(['within']);
    const other = await ask(all, { text: 'are schools hostilities ' });
    expect(setOf(other)).toEqual(['ssd#commitment-1']);
    expect(other.dropped).toEqual(['are', 'hostilities']);
  });

  check('a number of up to three figures is whole', async () => {
    const record = aProvision({ text: 'Section 83 and section 188.' });
    expect((await ask([record], { text: 'section 8' })).dropped).toEqual(['8']);
    expect((await ask([record], { text: 'section 83' })).dropped).toEqual([]);
  });

  check('a synonym finds the word, and the word the synonym (R 27)', async () => {
    const synonyms = [['rupees', 'fine imposed', 'lakh']];
    expect(setOf(await ask(all, { text: 'lakh ' }, synonyms))).toEqual(['jja#s-83-1']);
    expect(setOf(await ask(all, { text: 'fine imposed ' }, synonyms))).toEqual(['jja#s-83-1']);
  });

  check('synonyms of several words are found as phrases', async () => {
    const synonyms = [['CAAFAG', 'children who are with']];
    expect(setOf(await ask(all, { text: 'caafag ' }, synonyms))).toEqual(['deed#clause-release']);
    expect(setOf(await ask(all, { text: 'caafag safe ' }, synonyms))).toEqual([
      'deed#clause-release',
    ]);
    const almost = aProvision({ text: 'Release children who were with forces.' });
    expect(setOf(await ask([almost], { text: 'caafag ' }, synonyms))).toEqual([]);
  });

  check('words of a synonym with a comma between them are two words', async () => {
    const synonyms = [['minimum age', 'rupees']];
    expect(setOf(await ask(all, { text: 'minimum age ' }, synonyms))).toEqual(['jja#s-83-1']);
    expect(setOf(await ask(all, { text: 'minimum, age ' }, synonyms))).not.toContain('jja#s-83-1');
  });

  check('a quoted phrase has no synonyms', async () => {
    expect(setOf(await ask(all, { text: '"lakh"' }, [['rupees', 'lakh']]))).toEqual([]);
  });

  check('a word written in two is found in one, and the other way round (R 32)', async () => {
    const ceasefire = aProvision({ id: 'one', text: 'The ceasefire holds.' });
    const ceaseFire = aProvision({ id: 'two', text: 'The parties cease fire at once.' });
    expect(setOf(await ask([ceasefire], { text: 'cease fire ' }))).toEqual(['one']);
    expect(setOf(await ask([ceaseFire], { text: 'ceasefire ' }))).toEqual(['two']);
  });
}
