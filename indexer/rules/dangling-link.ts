import path from 'node:path/posix';
import { nearest } from '../did-you-mean.ts';
import { nameOf } from '../file-type.ts';
import type { LinkTarget } from '../link-target.ts';
import type { PageIndex } from '../page-index.ts';
import type { CorpusFinding, CorpusRule } from './rule.ts';

/**
 * A link in a text leads to a file and a heading that are there, or to a full web address.
 *
 * `[OPAC on release](../international/opca.md#art-6)`
 * → `5:5-5:54: error dangling-link There is no file “international/opca.md”`
 *
 * `[OPAC on release](../international/opac.md#art-66)`
 * → `5:5-5:55: error dangling-link “international/opac.md” has no heading “art-66”`
 *
 * `[OPAC on release](/instruments/opac/art-6)`
 * → `5:5-5:47: error dangling-link “/instruments/opac/art-6” is neither a file of the corpus nor a web address`
 */
export const danglingLink: CorpusRule = {
  name: 'dangling-link',
  *check({ drafts, index, linked }, places) {
    for (const draft of drafts) {
      for (const { piece, target } of linked.get(draft.path)?.brokenLinks ?? []) {
        const said = wrongWith(target, piece.href, draft.path, index);
        if (said === undefined) continue;
        yield { path: draft.path, ...said, place: places.span(draft.path, piece.span) };
      }
    }
  },
};

function wrongWith(
  target: LinkTarget,
  href: string,
  from: string,
  index: PageIndex,
): Pick<CorpusFinding, 'message' | 'hint'> | undefined {
  switch (target.status) {
    case 'found':
    case 'outside':
      return undefined;
    case 'no-file': {
      const near = nearPath(target.path, index);
      const hint = near && `Did you mean “${path.relative(path.dirname(from), near)}”?`;
      return { message: `There is no file “${target.path}”`, hint };
    }
    case 'no-anchor': {
      const near = nearest(target.anchor, target.page.anchors.keys());
      const hint = near && `Did you mean “#${near}”?`;
      return { message: `“${target.page.path}” has no heading “${target.anchor}”`, hint };
    }
    case 'unusable': {
      const hint = 'Link to a file by its path from here: “../international/opac.md#art-4-1”.';
      const message = `“${href}” is neither a file of the corpus nor a web address`;
      return { message, hint };
    }
  }
}

/** The file that was meant: of that very name in another folder, else of the nearest name. */
function nearPath(wanted: string, index: PageIndex): string | undefined {
  const paths = [...index.byPath.keys()];
  const name = nameOf(wanted);
  const near = nearest(name, paths.map(nameOf));
  return (
    paths.find((known) => nameOf(known) === name) ?? paths.find((known) => nameOf(known) === near)
  );
}
