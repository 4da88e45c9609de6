import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOf, remoteName } from '../../../src/search/meilisearch/parts.ts';

describe('A record lies', () => {
  const id = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replaceAll('#', ''));

  test('in one of the parts, always the same, with all of its page', () => {
    fc.assert(
      fc.property(id, id, fc.integer({ min: 1, max: 1000 }), (page, anchor, parts) => {
        const part = partOf(page, parts);
        expect(part).toBeGreaterThanOrEqual(1);
        expect(part).toBeLessThanOrEqual(parts);
        expect(partOf(`${page}#${anchor}`, parts)).toBe(part);
        expect(partOf(page, parts)).toBe(part);
      }),
    );
  });

  // Whoever changes this moves every record: all parts must be published anew.
  test('where it lay in the versions before', () => {
    const ids = ['opac', 'crc#art-38', 'group:mm-knu', 'practice:ph-zones-of-peace'];
    expect(ids.map((each) => partOf(each, 4))).toEqual([3, 3, 4, 4]);
    expect(remoteName(3)).toBe('part-3');
  });

  test('so that parts are about even', () => {
    const counts = new Map<number, number>();
    for (let at = 0; at < 4000; at += 1) {
      const part = partOf(`law-${at}`, 4);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
    expect(counts.size).toBe(4);
  });
});
