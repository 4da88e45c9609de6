import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EmbeddedIndexWriter } from '../../../src/search/embedded/embedded-index-writer.ts';
import { openEmbeddedEngine } from '../../../src/search/embedded/embedded-engine.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { searchFields } from '../../../src/search/record.ts';
import { aProvision } from '../../factories/records.ts';

/** A word of a question: whole, or the beginning of a word. */
interface Sought {
  readonly word: string;
  readonly isPrefix: boolean;
}

function answers(word: string, sought: Sought): boolean {
  return sought.isPrefix ? word.startsWith(sought.word) : word === sought.word;
}

/**
 * The order once more, in the plainest way: for words of four letters, which have no typos, every
 * criterion is read off the fields of a record. The engine leaves out most of this work, and must
 * come to the same.
 */
function plainKey(record: SearchRecord, question: readonly Sought[]): number[] {
  const fields = searchFields.map((name) => record.fields[name].split(' '));
  const distances = question.slice(1).map((right, at) => nearest(fields, question[at]!, right));
  const firstFields = question.map((sought) =>
    fields.findIndex((field) => field.some((word) => answers(word, sought))),
  );
  const missing = question.filter(({ word }) => !fields.flat().includes(word)).length;
  const openings = fields.map((field) =>
    question.every(({ word }, at) => field[at] === word)
      ? Number(field.length > question.length)
      : 2,
  );
  const opening = Math.min(...openings);
  return [sum(distances), sum(firstFields), opening, missing, record.authority, record.order];
}

function nearest(fields: readonly string[][], left: Sought, right: Sought): number {
  const gaps = fields.flatMap((field) =>
    field.flatMap((word, at) =>
      field.flatMap((other, to) =>
        answers(word, left) && answers(other, right) && to !== at
          ? [to > at ? to - at : at - to + 1]
          : [],
      ),
    ),
  );
  return Math.min(4, ...gaps);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const words = ['act', 'aid', 'arm', 'arms', 'army', 'age', 'aged'];
const field = fc
  .array(fc.constantFrom(...words, 'x', 'y'), { maxLength: 7 })
  .map((list) => list.join(' '));
const someRecords = fc.array(
  fc.record({
    names: field,
    title: field,
    heading: field,
    text: field,
    context: field,
    authority: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 60 },
);
const someWords = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });

test('what is left out for speed changes nothing in the order', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'servanda-order-'));
  await fc.assert(
    fc.asyncProperty(someRecords, someWords, fc.boolean(), async (parts, typed, isOpen) => {
      const records = parts.map((part, order) => aProvision({ ...part, id: `p-${order}`, order }));
      await new EmbeddedIndexWriter().write(folder, records, []);
      const engine = await openEmbeddedEngine(folder);
      const text = typed.join(' ') + (isOpen ? '' : ' ');
      const { hits, total } = await engine.search({ text, filters: {}, page: 1 });
      const question = typed.map((word, at) => ({
        word,
        isPrefix: isOpen && at === typed.length - 1,
      }));
      const found = records.filter((record) => {
        const all = searchFields.flatMap((name) => record.fields[name].split(' '));
        return question.every((sought) => all.some((word) => answers(word, sought)));
      });
      if (found.length === 0) return;
      const keys = new Map(found.map((record) => [record.id, plainKey(record, question)]));
      const order = [...keys].sort(([, a], [, b]) => compare(a, b)).map(([id]) => id);
      expect(total).toBe(found.length);
      expect(hits.map((hit) => hit.record.id)).toEqual(order.slice(0, 20));
    }),
    { numRuns: 250 },
  );
  await rm(folder, { recursive: true });
});
