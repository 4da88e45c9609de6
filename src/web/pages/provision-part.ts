import type { Provision } from '../../law/provision.ts';
import { isContainer } from '../../law/provision.ts';
import type { BodyPart, InstrumentDocument, Section } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { paths } from '../../paths.ts';
import type { CitationView } from './citation-view.ts';
import { citationView } from './citation-view.ts';
import type { FactView } from './facts-view.ts';
import { provisionFacts } from './facts-view.ts';
import type { ReferenceGroupView } from './reference-view.ts';
import { citedByCount, referenceGroups } from './reference-view.ts';
import type { EvidenceView } from './source-view.ts';
import { evidenceBehind } from './source-view.ts';

/** A provision as it stands in its instrument: the pin in the margin, the text in the measure, the facts outside. */
export interface ProvisionPartView {
  readonly anchor: string;
  readonly path: string;
  readonly citation: CitationView;
  readonly heading: string;
  /** 3–6: the page's own headings are 1 and 2. */
  readonly headingLevel: number;
  readonly html: string;
  /** Empty for a heading that only holds its parts. */
  readonly facts: readonly FactView[];
  readonly evidence: EvidenceView | null;
  readonly sourceNumbers: readonly number[];
  /** The links that concern it; a few of each kind stand in the open. */
  readonly references: readonly ReferenceGroupView[];
  readonly citedBy: number;
}

/** A part of a page under a heading that is no pinpoint. */
export interface SectionView {
  readonly anchor: string;
  readonly heading: string;
  readonly headingLevel: number;
  readonly html: string;
  readonly sourceNumbers: readonly number[];
}

export type BodyPartView =
  | { readonly type: 'provision'; readonly provision: ProvisionPartView }
  | { readonly type: 'section'; readonly section: SectionView };

/** How many links of one kind stand beside a provision; all of them stand on its own page. */
const beside = 3;

export function bodyParts(library: Library, document: InstrumentDocument): readonly BodyPartView[] {
  return document.body.map((part) =>
    part.type === 'section'
      ? { type: 'section', section: sectionView(part.section, 1) }
      : { type: 'provision', provision: provisionPart(library, document, part.provision) },
  );
}

/** The plain sections of a page that has no provisions. */
export function sectionViews(body: readonly BodyPart[]): readonly SectionView[] {
  return body.flatMap((part) => (part.type === 'section' ? [sectionView(part.section)] : []));
}

/** `deeper`: how far below the page's own headings the body stands. */
export function sectionView(section: Section, deeper = 0): SectionView {
  const { anchor, heading, level, html, sources } = section;
  return { anchor, heading, html, headingLevel: atMost6(level + deeper), sourceNumbers: sources };
}

function provisionPart(
  library: Library,
  { instrument, references }: InstrumentDocument,
  provision: Provision,
): ProvisionPartView {
  const { anchor, citation, pin, heading, level, html, sources } = provision;
  const silent = isContainer(provision);
  const own = references.filter((reference) => reference.anchor === anchor);
  return {
    anchor,
    path: paths.provision(instrument.id, anchor),
    citation: citationView(citation, pin),
    heading,
    headingLevel: atMost6(level + 1),
    html,
    facts: silent ? [] : provisionFacts(library, provision),
    evidence: silent ? null : evidenceBehind(library, instrument.sources, sources),
    sourceNumbers: sources,
    references: referenceGroups(library, own, {
      shown: beside,
      citator: paths.citedBy(instrument.id, anchor),
    }),
    citedBy: citedByCount(own, anchor),
  };
}

function atMost6(level: number): number {
  return Math.min(level, 6);
}
