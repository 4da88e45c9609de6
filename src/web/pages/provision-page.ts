import type { Instrument } from '../../law/instrument.ts';
import { citationName } from '../../law/instrument.ts';
import type { Provision } from '../../law/provision.ts';
import type { InstrumentDocument } from '../../library/documents.ts';
import { provisionsOf } from '../../library/library.ts';
import { paths } from '../../paths.ts';
import type { CiteThisView } from './citation-forms.ts';
import { citeThis } from './citation-forms.ts';
import type { CitationView } from './citation-view.ts';
import { citationView } from './citation-view.ts';
import { citedProvision } from './cited.ts';
import type { FactView } from './facts-view.ts';
import { provisionStrip } from './facts-view.ts';
import type { FrameView } from './frame.ts';
import { excerpt, frameOf } from './frame.ts';
import { instrumentTrail, twinsOf } from './instrument-page.ts';
import { provisionData } from './json-ld.ts';
import { kindLabel, topicLabel } from './labels.ts';
import type { LinkView } from './link-view.ts';
import { sectionOfKind } from './navigation.ts';
import type { OfficialView } from './official-view.ts';
import { officialView } from './official-view.ts';
import type { PageContext } from './page-context.ts';
import { referenceMeta } from './reference-manager.ts';
import type { ReferenceGroupView } from './reference-view.ts';
import { referenceGroups } from './reference-view.ts';
import type { EvidenceView, SourceView } from './source-view.ts';
import { evidenceBehind, sourcesBehind } from './source-view.ts';
import type { StatusView } from './status-view.ts';
import { statusView } from './status-view.ts';

/** A neighbour of a provision: a step on, the whole that it is part of, one of its parts. */
export interface NeighbourView extends LinkView {
  readonly heading: string;
}

/** The smallest citable part of a text on a page of its own. */
export interface ProvisionView {
  readonly frame: FrameView;
  readonly kind: string;
  readonly citation: CitationView;
  readonly heading: string;
  readonly instrument: LinkView & { readonly title: string };
  readonly status: StatusView;
  /** Empty where the provision only holds its parts. */
  readonly html: string;
  readonly strip: readonly FactView[];
  readonly evidence: EvidenceView;
  readonly official: OfficialView;
  readonly sources: readonly SourceView[];
  readonly topics: readonly LinkView[];
  readonly parent: NeighbourView | null;
  readonly parts: readonly NeighbourView[];
  readonly previous: NeighbourView | null;
  readonly next: NeighbourView | null;
  readonly references: readonly ReferenceGroupView[];
  /** Where all of them stand in a table. */
  readonly citator: string;
  readonly cite: CiteThisView;
}

/** The page of one provision; `undefined` when the instrument has none of that anchor. */
export function provisionPage(
  on: PageContext,
  document: InstrumentDocument,
  anchor: string,
): ProvisionView | undefined {
  const provision = provisionsOf(document).find((each) => each.anchor === anchor);
  return provision && provisionView(on, document, provision);
}

function provisionView(
  on: PageContext,
  document: InstrumentDocument,
  provision: Provision,
): ProvisionView {
  const { library } = on;
  const { instrument, references } = document;
  const { anchor, citation, pin, sources } = provision;
  const own = references.filter((reference) => reference.anchor === anchor);
  return {
    frame: provisionFrame(on, instrument, provision),
    kind: kindLabel(library, instrument.kind),
    citation: citationView(citation, pin),
    heading: provision.heading,
    instrument: { ...instrumentLink(instrument), title: instrument.title },
    status: statusView(library, instrument),
    html: provision.html,
    strip: provisionStrip(library, instrument, provision),
    evidence: evidenceBehind(library, instrument.sources, sources),
    official: officialView(instrument),
    sources: sourcesBehind(library, instrument.sources, sources),
    topics: provision.topics.flatMap((topic) =>
      library.entry('topic', topic) === undefined
        ? []
        : [{ label: topicLabel(library, topic), path: paths.topic(topic) }],
    ),
    ...neighbours(provisionsOf(document), provision),
    references: referenceGroups(library, own),
    citator: paths.citedBy(instrument.id, anchor),
    cite: citeThis(citedProvision(on, instrument, provision)),
  };
}

type Neighbours = Pick<ProvisionView, 'parent' | 'parts' | 'previous' | 'next'>;

function neighbours(provisions: readonly Provision[], provision: Provision): Neighbours {
  const place = provisions.indexOf(provision);
  const parent = provisions.find(({ anchor }) => anchor === provision.parent);
  return {
    parent: neighbourOrNull(parent),
    parts: provisions.filter((each) => each.parent === provision.anchor).map(neighbour),
    previous: neighbourOrNull(place > 0 ? provisions[place - 1] : undefined),
    next: neighbourOrNull(provisions[place + 1]),
  };
}

function neighbourOrNull(provision: Provision | undefined): NeighbourView | null {
  return provision === undefined ? null : neighbour(provision);
}

function neighbour({ instrument, anchor, citation, pin, heading }: Provision): NeighbourView {
  const label = citationView(citation, pin).full;
  return { label, path: paths.provision(instrument, anchor), heading };
}

function instrumentLink(instrument: Instrument): LinkView {
  return { label: citationName(instrument), path: paths.instrument(instrument.id) };
}

function provisionFrame(on: PageContext, instrument: Instrument, provision: Provision): FrameView {
  const { citation, heading, text, anchor } = provision;
  const path = paths.provision(instrument.id, anchor);
  const trail = [...instrumentTrail(instrument), instrumentLink(instrument)];
  return frameOf(on, {
    title: heading === '' ? citation : `${citation}: ${heading}`,
    description: excerpt(text === '' ? `${citation}: ${heading}` : text),
    path,
    breadcrumb: [...trail, { label: citation, path }],
    section: sectionOfKind(instrument.kind),
    twins: twinsOf(path),
    meta: referenceMeta(citedProvision(on, instrument, provision)),
    data: [provisionData(on.site, instrument, provision)],
  });
}
