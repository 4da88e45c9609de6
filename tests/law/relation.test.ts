import { expect, test } from 'vitest';
import { relationSchema, relationTarget } from '../../src/law/relation.ts';

test.each([
  ['opac', 'instrument', 'opac', undefined],
  ['opac#art-4-1', 'practice', 'opac', 'art-4-1'],
  ['mm-knu', 'group', 'group:mm-knu', undefined],
  ['group:mm-knu', 'group', 'group:mm-knu', undefined],
  ['group:mm-knu', 'practice', 'group:mm-knu', undefined],
  ['practice:ph-zones-of-peace', 'instrument', 'practice:ph-zones-of-peace', undefined],
  ['practice:ph-zones-of-peace', 'group', 'practice:ph-zones-of-peace', undefined],
] as const)('«%s» on the page of one %s leads to %s', (to, from, page, anchor) => {
  expect(relationSchema.safeParse({ to, type: 'about' }).success).toBe(true);
  expect(relationTarget(to, from)).toEqual({ page, anchor });
});

test.each(['country:in', 'topic:release', 'AP II', 'group:', '#art-4'])(
  'a relation does not lead to «%s»',
  (to) => {
    expect(relationSchema.safeParse({ to, type: 'about' }).success).toBe(false);
  },
);
