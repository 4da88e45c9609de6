import { expect, test } from 'vitest';
import { parsePageId, printPageId } from '../../src/law/page-id.ts';
import { pathOf, twin } from '../../src/paths.ts';

test.each([
  ['opac', 'instrument', '/instruments/opac'],
  ['opac#art-4-1', 'provision', '/instruments/opac/art-4-1'],
  ['group:mm-knu', 'group', '/groups/mm-knu'],
  ['country:in', 'country', '/countries/in'],
  ['topic:release', 'topic', '/topics/release'],
  ['practice:ph-zones-of-peace', 'practice', '/practice/ph-zones-of-peace'],
])('%s is the id of one %s and leads to %s', (id, type, path) => {
  expect(parsePageId(id).type).toBe(type);
  expect(printPageId(parsePageId(id))).toBe(id);
  expect(pathOf(id)).toBe(path);
});

test('every page has twins at its own address', () => {
  expect(twin(pathOf('opac#art-4-1'), 'json')).toBe('/instruments/opac/art-4-1.json');
});
