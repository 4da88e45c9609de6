import { z } from 'zod';
import { wordField } from './fields.ts';
import { printPageId } from './page-id.ts';

/** The types of page that begin a line of the citator in their front matter. */
export type RelatingType = 'instrument' | 'group' | 'practice';

export const relationSchema = z.strictObject({
  to: z
    .string()
    .regex(
      /^(?:(?:group|practice):)?[a-z0-9-]+(?:#[\p{Ll}\p{N}-]+)?$/u,
      'must be an id, or an id with an anchor: «opac#art-4-1»',
    )
    .describe(
      'The id of an instrument, or of a provision: «opac» or «opac#art-4-1»; «group:mm-knu» for a group, «practice:ph-zones-of-peace» for a practice.',
    ),
  type: wordField.describe('A relation of vocabulary.yaml.'),
  note: z.string().min(1).optional(),
});
export type Relation = z.infer<typeof relationSchema>;

/** The page that a relation leads to, and the anchor on it. */
export interface RelationTarget {
  /** `opac`, `group:mm-knu`, `practice:ph-zones-of-peace`. */
  readonly page: string;
  readonly anchor: string | undefined;
}

/** Read `to`: a bare id is of an instrument, but on the page of a group it is of another group. */
export function relationTarget(to: string, from: RelatingType): RelationTarget {
  const [id = '', anchor] = to.split('#', 2);
  const isBare = !id.includes(':');
  const page = from === 'group' && isBare ? printPageId({ type: 'group', id }) : id;
  return { page, anchor };
}
