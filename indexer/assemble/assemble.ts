import type {
  CatalogueEntry,
  CitableText,
  ProvisionSummary,
  Reference,
} from '../../src/library/documents.ts';
import type { Manifest } from '../../src/library/snapshot.ts';
import type { Corpus } from '../corpus.ts';
import type { OwnDocument } from '../document-body.ts';
import type { Packed } from '../packed.ts';
import { pageIdOf } from '../page-index.ts';
import { catalogueOf } from './catalogue.ts';
import { citableTexts } from './citable-texts.ts';
import { citatorOf } from './citator.ts';
import { inCorpusOrder } from './corpus-order.ts';
import { manifestOf } from './manifest.ts';
import { provisionsByTopic } from './topic-provisions.ts';

/** The corpus as a snapshot holds it. */
export interface AssembledCorpus {
  readonly manifest: Manifest;
  readonly catalogue: readonly CatalogueEntry[];
  readonly citable: readonly CitableText[];
  /** In corpus order. */
  readonly pages: readonly AssembledPage[];
}

/** A document in two parts: what its own file gives, and what the others put on it. */
export interface AssembledPage {
  readonly type: OwnDocument['type'];
  readonly name: string;
  readonly own: Packed<OwnDocument>;
  readonly lines: {
    readonly references: readonly Reference[];
    /** Topics only. */
    readonly provisions?: readonly ProvisionSummary[];
  };
}

/** Put the pages of a corpus without errors together. */
export function assemble(corpus: Corpus): AssembledCorpus {
  const citator = citatorOf(corpus);
  const byTopic = provisionsByTopic(corpus, citator);
  const pages = inCorpusOrder(corpus.drafts, corpus.vocabulary).flatMap((draft) => {
    const own = corpus.linked.get(draft.path)?.document;
    if (own === undefined) return [];
    const { type, name } = draft;
    const references = citator.references.get(pageIdOf(draft)) ?? [];
    const lines =
      type === 'topic' ? { references, provisions: byTopic.get(name) ?? [] } : { references };
    return { type, name, own, lines };
  });
  return {
    manifest: manifestOf(corpus),
    catalogue: catalogueOf(corpus.drafts, citator),
    citable: citableTexts(corpus.drafts),
    pages,
  };
}
