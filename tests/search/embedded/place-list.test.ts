import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlaceList } from '../../../src/search/embedded/place-list.ts';

const places = fc
  .uniqueArray(fc.nat(500), { maxLength: 90 })
  .map((list) => list.sort((a, b) => a - b));

test('the places of several postings are one ascending list without repeats', () => {
  const list = new PlaceList();
  fc.assert(
    fc.property(fc.array(places, { maxLength: 4 }), fc.nat(3), (postings, offset) => {
      const starts = [0];
      for (const posting of postings) starts.push((starts.at(-1) ?? 0) + posting.length);
      const arrays = {
        records: new Uint32Array(postings.length),
        starts: Uint32Array.from(starts),
        places: Uint16Array.from(postings.flat()),
        fields: new Uint8Array(postings.length),
        openings: new Uint8Array(postings.length),
      };
      list.clear();
      for (const posting of postings.keys()) list.addPosting(arrays, posting, offset);
      const merged = [...new Set(postings.flat().map((place) => place + offset))];
      expect(Array.from({ length: list.count }, (_, at) => list.at(at))).toEqual(
        merged.sort((a, b) => a - b),
      );
    }),
  );
});
