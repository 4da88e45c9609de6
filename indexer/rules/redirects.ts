import { suggestion } from '../did-you-mean.ts';
import { addressOf } from '../link-target.ts';
import type { PageIndex } from '../page-index.ts';
import { paths } from '../../src/paths.ts';
import type { CorpusRule } from './rule.ts';

/**
 * An old address leads to a page that is there, and is not itself the address of one.
 *
 * `/instruments/opca: /instruments/opak`
 * → `1:21-1:38: error redirects Nothing is at “/instruments/opak”`
 *
 * `/instruments/crc: /instruments/opac`
 * → `1:1-1:17: error redirects A page is at “/instruments/crc”: it would never be seen`
 */
export const redirects: CorpusRule = {
  name: 'redirects',
  *check({ redirects: moved, index }, places) {
    const path = 'redirects.yaml';
    const known = addressesOf(index);
    for (const [from, to] of Object.entries(moved)) {
      const [target = ''] = to.split('#', 1);
      if (!known.has(target)) {
        const message = `Nothing is at “${to}”`;
        yield { path, message, place: places.value(path, [from]), hint: suggestion(target, known) };
      }
      if (known.has(from)) {
        const message = `A page is at “${from}”: it would never be seen`;
        yield { path, message, place: places.key(path, [from]) };
      }
    }
  },
};

function addressesOf(index: PageIndex): ReadonlySet<string> {
  const fixed = Object.values(paths).filter((path) => typeof path === 'string');
  const pages = [...index.byId.values()].flatMap((page) => [
    addressOf(page, null),
    ...[...page.anchors.keys()].map((anchor) => addressOf(page, anchor)),
  ]);
  return new Set([...fixed, ...pages]);
}
