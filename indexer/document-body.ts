import { citationText } from '../src/law/citation-text.ts';
import type { Instrument } from '../src/law/instrument.ts';
import type { Pinpoint } from '../src/law/pinpoint.ts';
import { printPinpoint } from '../src/law/pinpoint.ts';
import type { Provision } from '../src/law/provision.ts';
import type {
  BodyPart,
  CountryDocument,
  GroupDocument,
  InstrumentDocument,
  PracticeDocument,
  Section,
  TopicDocument,
} from '../src/library/documents.ts';
import type { Draft, DraftPart, DraftProse } from './draft.ts';
import type { PageData } from './parsed-file.ts';

type Lined = 'references' | 'provisions';

/** The document of a page without what other pages put on it: it changes only when its own file does. */
export type OwnDocument =
  | Omit<InstrumentDocument, Lined>
  | Omit<GroupDocument, Lined>
  | Omit<CountryDocument, Lined>
  | Omit<TopicDocument, Lined>
  | Omit<PracticeDocument, Lined>;

/** The texts of a file as HTML. */
export interface FilledProse {
  readonly summary: string;
  /** In the order of the draft's parts. */
  readonly parts: readonly string[];
}

/** The document of a page as far as its own file gives it. */
export function ownDocument(
  draft: Draft,
  page: PageData,
  prose: DraftProse,
  html: FilledProse,
): OwnDocument {
  const instrument = page.type === 'instrument' ? page.instrument : undefined;
  return {
    id: draft.name,
    path: draft.path,
    ...page,
    summary_text: prose.summary.text,
    summary_html: html.summary,
    body: bodyOf(draft.parts, instrument, (index) => ({
      text: prose.parts[index]?.text ?? '',
      html: html.parts[index] ?? '',
    })),
  };
}

type TextOf = (index: number) => Pick<Section, 'text' | 'html'>;

function bodyOf(
  parts: readonly DraftPart[],
  instrument: Instrument | undefined,
  textOf: TextOf,
): readonly BodyPart[] {
  const parents = parentsOf(parts);
  let position = 0;
  return parts.map((part, index) => {
    const texts = textOf(index);
    if (part.pin === undefined || instrument === undefined) {
      return { type: 'section', section: { ...sectionOf(part), ...texts } };
    }
    position += 1;
    const place = {
      ...placeOf(part, part.pin, instrument),
      parent: parents[index] ?? null,
      position,
    };
    const provision = { ...place, ...texts, ...effectiveFacts(part, instrument) };
    return { type: 'provision', provision };
  });
}

function sectionOf({
  caption: heading,
  anchor,
  level,
  facts,
}: DraftPart): Omit<Section, 'text' | 'html'> {
  return { heading, anchor, level, sources: facts.sources ?? [] };
}

function placeOf(
  { anchor, caption: heading, level }: DraftPart,
  pin: Pinpoint,
  instrument: Instrument,
) {
  return {
    id: `${instrument.id}#${anchor}`,
    instrument: instrument.id,
    anchor,
    pin: printPinpoint(pin),
    citation: citationText(instrument, pin),
    heading,
    level,
  };
}

/** What holds for a provision: what its list says, else what its instrument says; an age only where it sets one. */
export function effectiveFacts(
  { facts }: DraftPart,
  instrument: Instrument,
): Pick<Provision, 'binding_on' | 'minimum_age' | 'force' | 'topics' | 'sources'> {
  return {
    binding_on: facts.binding_on ?? instrument.binding_on,
    minimum_age: facts.minimum_age ?? null,
    force: facts.force ?? null,
    topics: facts.topics ?? instrument.topics,
    sources: facts.sources ?? [],
  };
}

/** For each part the anchor of the provision under whose heading it stands. */
function parentsOf(parts: readonly DraftPart[]): readonly (string | null)[] {
  const open: DraftPart[] = [];
  return parts.map((part) => {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= part.level) open.pop();
    const parent = open.at(-1);
    open.push(part);
    return parent?.type === 'provision' ? parent.anchor : null;
  });
}
