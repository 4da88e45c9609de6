import type { Instrument } from '../../law/instrument.ts';
import { citationName } from '../../law/instrument.ts';
import type { Provision } from '../../law/provision.ts';
import { parsePageId } from '../../law/page-id.ts';
import type { InstrumentDocument, Reference } from '../../library/documents.ts';
import { provisionsOf } from '../../library/library.ts';
import { paths, twin } from '../../paths.ts';
import type { CiteThisView } from './citation-forms.ts';
import { citeThis } from './citation-forms.ts';
import type { CitationView } from './citation-view.ts';
import { citationView } from './citation-view.ts';
import { citedInstrument } from './cited.ts';
import type { ForeignNamesView } from './foreign-names.ts';
import { foreignNames } from './foreign-names.ts';
import type { FrameView, TwinView } from './frame.ts';
import { excerpt, frameOf } from './frame.ts';
import { instrumentData } from './json-ld.ts';
import type { FactRowView } from './key-facts.ts';
import { instrumentFacts } from './key-facts.ts';
import { kindLabel } from './labels.ts';
import type { LinkView } from './link-view.ts';
import { sectionLink, sectionOfKind } from './navigation.ts';
import type { OfficialView } from './official-view.ts';
import { officialView } from './official-view.ts';
import type { PageContext } from './page-context.ts';
import type { BodyPartView } from './provision-part.ts';
import { bodyParts } from './provision-part.ts';
import { referenceMeta } from './reference-manager.ts';
import type { ReferenceGroupView } from './reference-view.ts';
import { referenceGroups } from './reference-view.ts';
import type { SourceView } from './source-view.ts';
import { sourceViews } from './source-view.ts';
import type { StatusView } from './status-view.ts';
import { statusView } from './status-view.ts';

/** One line of the table of contents. */
export interface ContentsLineView {
  readonly anchor: string;
  readonly citation: CitationView;
  readonly heading: string;
  /** 1 for the outermost. */
  readonly depth: number;
}

/** An instrument, to be read like a statute book. */
export interface InstrumentView {
  readonly frame: FrameView;
  readonly kind: string;
  readonly citeAs: string;
  readonly title: string;
  readonly status: StatusView;
  readonly official: OfficialView;
  readonly summaryHtml: string;
  readonly facts: readonly FactRowView[];
  readonly names: readonly ForeignNamesView[];
  readonly contents: readonly ContentsLineView[];
  readonly body: readonly BodyPartView[];
  readonly relations: readonly ReferenceGroupView[];
  /** Where all of them stand in a table. */
  readonly citator: string;
  readonly sources: readonly SourceView[];
  readonly cite: CiteThisView;
  /** The file of the corpus that it is made from: where a correction belongs. */
  readonly file: string;
}

export function instrumentPage(on: PageContext, document: InstrumentDocument): InstrumentView {
  const { library } = on;
  const { instrument, references } = document;
  const provisions = provisionsOf(document);
  const citeAs = citationName(instrument);
  return {
    frame: instrumentFrame(on, document),
    kind: kindLabel(library, instrument.kind),
    citeAs,
    title: instrument.title,
    status: statusView(library, instrument),
    official: officialView(instrument),
    summaryHtml: document.summary_html,
    facts: instrumentFacts(library, instrument, provisions),
    names: foreignNames(instrument),
    contents: provisions.map(contentsLine),
    body: bodyParts(library, document),
    relations: referenceGroups(library, references.filter(outwards(instrument.id)), {
      placeOf: placesOf(provisions),
    }),
    citator: paths.citedBy(instrument.id),
    sources: sourceViews(library, instrument.sources),
    cite: citeThis(citedInstrument(on, instrument)),
    file: document.path,
  };
}

/** What a text says of itself stands beside the places concerned, and is no relation to another. */
function outwards(instrument: string): (reference: Reference) => boolean {
  return ({ other }) => parsePageId(other).id !== instrument;
}

/** How the places of an instrument are called and where they stand on its page. */
export function placesOf(
  provisions: readonly Provision[],
): (anchor: string) => LinkView | undefined {
  const places = new Map(
    provisions.map(({ anchor, instrument, citation, pin }) => [
      anchor,
      { label: citationView(citation, pin).full, path: paths.provision(instrument, anchor) },
    ]),
  );
  return (anchor) => places.get(anchor);
}

/** The way to an instrument: home, its part of the site. */
export function instrumentTrail(instrument: Instrument): readonly LinkView[] {
  return [{ label: 'Home', path: paths.home }, sectionLink(sectionOfKind(instrument.kind))];
}

/** The twins of a page of law. */
export function twinsOf(path: string): readonly TwinView[] {
  return [
    { label: 'JSON', path: twin(path, 'json'), type: 'application/json' },
    { label: 'Markdown', path: twin(path, 'md'), type: 'text/markdown' },
  ];
}

function instrumentFrame(on: PageContext, document: InstrumentDocument): FrameView {
  const { instrument } = document;
  const path = paths.instrument(instrument.id);
  const citeAs = citationName(instrument);
  return frameOf(on, {
    title: citeAs === instrument.short_title ? citeAs : `${citeAs}: ${instrument.short_title}`,
    description: excerpt(document.summary_text),
    path,
    breadcrumb: [...instrumentTrail(instrument), { label: citeAs, path }],
    section: sectionOfKind(instrument.kind),
    twins: twinsOf(path),
    meta: referenceMeta(citedInstrument(on, instrument)),
    data: [instrumentData(on.site, instrument)],
  });
}

function contentsLine({ anchor, citation, pin, heading, level }: Provision): ContentsLineView {
  return { anchor, citation: citationView(citation, pin), heading, depth: level - 1 };
}
