import type { Relation, RelationTarget } from '../src/law/relation.ts';
import { relationTarget } from '../src/law/relation.ts';
import type { PageData } from './parsed-file.ts';

/** A relation of a page's front matter, with the page that it leads to. */
export interface StatedRelation extends Relation {
  readonly target: RelationTarget;
}

/** What the front matter of a page says of other pages, in its order. */
export function relationsOf({
  page,
}: {
  readonly page?: PageData | undefined;
}): readonly StatedRelation[] {
  switch (page?.type) {
    case 'instrument':
      return withTargets(page.instrument.relations, page.type);
    case 'group':
      return withTargets(page.group.relations, page.type);
    case 'practice':
      return withTargets(page.practice.relations, page.type);
    case 'country':
    case 'topic':
    case undefined:
      return [];
  }
}

function withTargets(
  relations: readonly Relation[] = [],
  from: Parameters<typeof relationTarget>[1],
): readonly StatedRelation[] {
  return relations.map((relation) => ({ ...relation, target: relationTarget(relation.to, from) }));
}
