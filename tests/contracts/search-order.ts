import { expect } from 'vitest';
import type { SearchRecord } from '../../src/search/record.ts';
import { aProvision } from '../factories/records.ts';
import type { Tools } from './search-contract.ts';
import { idsOf } from './search-contract.ts';

/** Records that are found in the order given, though the corpus has them the other way round. */
function against(...records: SearchRecord[]): SearchRecord[] {
  return records.map((record, index) => ({ ...record, order: records.length - index }));
}

/** In which order provisions are found: each test differs in one criterion and leaves later ones against it. */
export function describeOrder({ check, ask }: Tools): void {
  async function expectOrder(records: SearchRecord[], text: string): Promise<void> {
    expect(idsOf(await ask(records, { text }))).toEqual(records.map((record) => record.id));
  }

  check('fewer typos come first, wherever the words stand', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'none', context: 'abduction' }),
        aProvision({ id: 'one', heading: 'abducton' }),
        aProvision({ id: 'two', names: 'abductn' }),
      ),
      'abduction ',
    );
  });

  check('words side by side come before words apart', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'adjacent', text: 'Of armed groups.' }),
        aProvision({ id: 'one between', heading: 'Armed opposition groups' }),
        aProvision({ id: 'two between', heading: 'Armed and other groups' }),
        aProvision({ id: 'far', heading: 'Armed, which is not always so, groups' }),
      ),
      'armed groups ',
    );
  });

  check('words in their order come before words the other way round', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'in order', text: 'child release' }),
        aProvision({ id: 'turned', text: 'release child' }),
      ),
      'child release ',
    );
  });

  check('closeness counts between words as they were found with the fewest typos', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'near', text: 'Armed opposition groups.' }),
        aProvision({ id: 'near only misspelt', text: 'Armed. Also some armd groups.' }),
      ),
      'armed groups ',
    );
  });

  check('beyond three words all distances are alike', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'heading', heading: 'Armed one two three four five six groups' }),
        aProvision({ id: 'text', text: 'Armed one two three groups' }),
      ),
      'armed groups ',
    );
  });

  check('the end of a sentence keeps words far apart', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'together', text: 'It is armed like groups.' }),
        aProvision({ id: 'parted', heading: 'It is armed. Groups.' }),
      ),
      'armed groups ',
    );
  });

  check('words with a comma between them in the question need not be near each other', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'heading', heading: 'Groups one two three four five armed' }),
        aProvision({ id: 'text', text: 'Of armed groups.' }),
      ),
      'armed, groups ',
    );
  });

  check('names come before titles, headings, text and context', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'names', names: 'x y z detention' }),
        aProvision({ id: 'title', title: 'x y detention' }),
        aProvision({ id: 'heading', heading: 'x detention y' }),
        aProvision({ id: 'text', text: 'detention x y' }),
        aProvision({ id: 'context', context: 'x detention' }),
      ),
      'detention ',
    );
  });

  check(
    'a field that is the query comes before one that begins with it, and that before others (R 34)',
    async () => {
      await expectOrder(
        against(
          aProvision({ id: 'whole', text: 'Safe conditions' }),
          aProvision({ id: 'beginning', text: 'Safe conditions of release' }),
          aProvision({ id: 'within', text: 'In safe conditions' }),
        ),
        'safe conditions ',
      );
    },
  );

  check('the very word comes before a longer one', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'exact', text: 'To recruit children.' }),
        aProvision({ id: 'longer', text: 'To recruitment offices.' }),
      ),
      'recruit',
    );
  });

  check('a misspelt word beside the right one does no harm', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'both', heading: 'Abduction', text: 'The abducton of children.' }),
        aProvision({ id: 'right', text: 'On abduction.' }),
      ),
      'abduction ',
    );
  });

  check('the words themselves come before a synonym of several words', async () => {
    const records = against(
      aProvision({ id: 'own', text: 'A minimum, whatever the State of the world, of age.' }),
      aProvision({ id: 'synonym', names: 'Limit' }),
    );
    const result = await ask(records, { text: 'minimum age ' }, [['minimum age', 'limit']]);
    expect(idsOf(result)).toEqual(['own', 'synonym']);
  });

  check('a synonym of one word counts like the word, but for exactness', async () => {
    const synonyms = [['outfit', 'militia']];
    const inHeading = against(
      aProvision({ id: 'synonym', heading: 'A militia' }),
      aProvision({ id: 'own', text: 'An outfit.' }),
    );
    expect(idsOf(await ask(inHeading, { text: 'outfit ' }, synonyms))).toEqual(['synonym', 'own']);
    const alike = against(
      aProvision({ id: 'own', text: 'An outfit.' }),
      aProvision({ id: 'synonym', text: 'A militia.' }),
    );
    expect(idsOf(await ask(alike, { text: 'outfit ' }, synonyms))).toEqual(['own', 'synonym']);
  });

  check('closeness to a synonym of several words is measured from its ends', async () => {
    const synonyms = [['caafag', 'children who serve with groups']];
    const after = against(
      aProvision({ id: 'next', text: 'Children who serve with groups return.' }),
      aProvision({ id: 'later', text: 'Children who serve with groups may return.' }),
    );
    expect(idsOf(await ask(after, { text: 'caafag return ' }, synonyms))).toEqual([
      'next',
      'later',
    ]);
    const before = against(
      aProvision({ id: 'next', text: 'Release children who serve with groups.' }),
      aProvision({ id: 'earlier', text: 'Release the children who serve with groups.' }),
    );
    expect(idsOf(await ask(before, { text: 'release caafag ' }, synonyms))).toEqual([
      'next',
      'earlier',
    ]);
  });

  check('synonyms are alike, however many words they have', async () => {
    const synonyms = [['minimum age', 'limit', 'least number of years']];
    const records = [
      aProvision({ id: 'three', order: 1, text: 'The least number of years is 18.' }),
      aProvision({ id: 'one', order: 2, text: 'The limit is 18.' }),
      aProvision({ id: 'three again', order: 3, text: 'The least number of years is 15.' }),
    ];
    const result = await ask(records, { text: 'minimum age ' }, synonyms);
    expect(idsOf(result)).toEqual(['three', 'one', 'three again']);
  });

  check('among equal provisions the greater authority comes first', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'treaty', authority: 1, text: 'No recruitment.' }),
        aProvision({ id: 'statute', authority: 2, text: 'No recruitment.' }),
        aProvision({ id: 'deed', authority: 6, text: 'No recruitment.' }),
      ),
      'recruitment ',
    );
  });

  check('authority does not bury the better text', async () => {
    await expectOrder(
      against(
        aProvision({ id: 'deed', authority: 6, heading: 'Recruitment' }),
        aProvision({ id: 'treaty', authority: 1, text: 'On recruitment.' }),
      ),
      'recruitment ',
    );
  });

  check('among provisions equal in everything the order of the corpus decides', async () => {
    const texts = Array.from({ length: 12 }, (_, index) =>
      aProvision({ id: `art-${index}`, order: (index * 5) % 12, text: 'Schools are protected.' }),
    );
    const byOrder = texts.toSorted((a, b) => a.order - b.order).map((record) => record.id);
    expect(idsOf(await ask(texts, { text: 'schools' }))).toEqual(byOrder);
  });

  check('a question in the words of an advocate finds the section that says «outfit»', async () => {
    const groups = 'armed groups; non-state armed groups; militant groups; rebels; outfit';
    const india = { context: `India; Republic of India; ${groups}`, authority: 2 };
    await expectOrder(
      against(
        aProvision({ ...india, id: 'jja#s-83-1', heading: 'Use of a child by a militant outfit' }),
        aProvision({ ...india, id: 'jja#s-2-12', heading: 'A child is a person under 18' }),
      ),
      'militant groups India',
    );
  });
}
