import { citationText } from '../../src/law/citation-text.ts';
import type { Instrument } from '../../src/law/instrument.ts';
import type { ProvisionSummary } from '../../src/library/documents.ts';
import type { Corpus } from '../corpus.ts';
import { effectiveFacts } from '../document-body.ts';
import type { DraftPart } from '../draft.ts';
import type { Citator } from './citator.ts';
import { inCorpusOrder } from './corpus-order.ts';

/**
 * The provisions of each topic, strictest first: by age (higher first, none last), then authority,
 * then corpus order. Headings that only hold their parts are left out.
 */
export function provisionsByTopic(
  { drafts, vocabulary }: Corpus,
  citator: Citator,
): ReadonlyMap<string, readonly ProvisionSummary[]> {
  const byTopic = new Map<string, ProvisionSummary[]>();
  for (const { page, parts } of inCorpusOrder(drafts, vocabulary)) {
    if (page.type !== 'instrument') continue;
    for (const part of parts) {
      const summary = summaryOf(part, page.instrument, citator);
      if (summary === undefined) continue;
      for (const topic of effectiveFacts(part, page.instrument).topics) {
        const list = byTopic.get(topic);
        if (list === undefined) byTopic.set(topic, [summary]);
        else list.push(summary);
      }
    }
  }
  // A stable sort: corpus order, and with it authority, stays among equal ages.
  for (const list of byTopic.values()) {
    list.sort((a, b) => (b.minimum_age ?? 0) - (a.minimum_age ?? 0));
  }
  return byTopic;
}

/** `undefined` for a plain section, and for a heading that only holds its parts. */
function summaryOf(
  part: DraftPart,
  instrument: Instrument,
  citator: Citator,
): ProvisionSummary | undefined {
  const { pin, anchor, caption: heading, hasText } = part;
  if (pin === undefined || !hasText) return undefined;
  const { binding_on, minimum_age, force } = effectiveFacts(part, instrument);
  return {
    id: `${instrument.id}#${anchor}`,
    citation: citationText(instrument, pin),
    heading,
    kind: instrument.kind,
    binding_on,
    minimum_age,
    force,
    status: instrument.status,
    status_as_of: instrument.status_as_of,
    cited_by: citator.citedBy(instrument.id, anchor),
  };
}
