import { instrumentKinds } from '../../law/instrument.ts';
import { parsePageId } from '../../law/page-id.ts';
import type { CatalogueEntry, Change } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { pathOf, paths } from '../../paths.ts';
import { listPath, searchPath } from './address.ts';
import { citationLine } from './citation-view.ts';
import type { DateView } from './date-view.ts';
import { dateView } from './date-view.ts';
import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import { insideOf } from './inside.ts';
import { websiteData } from './json-ld.ts';
import { capitalised, kindPlural, regionLabel } from './labels.ts';
import type { LinkView } from './link-view.ts';
import type { PageContext } from './page-context.ts';

/** A way into the site with how much stands behind it. */
export interface CountedLinkView extends LinkView {
  readonly count: number;
}

export interface ChangeView {
  readonly date: DateView;
  readonly text: string;
  readonly pages: readonly LinkView[];
}

export interface HomeView {
  readonly frame: FrameView;
  readonly examples: readonly (LinkView & { readonly what: string })[];
  readonly doors: readonly (LinkView & { readonly words: string })[];
  readonly citeAction: string;
  readonly kinds: readonly CountedLinkView[];
  readonly regions: readonly CountedLinkView[];
  readonly topics: readonly CountedLinkView[];
  readonly changes: readonly ChangeView[];
  /** «30 texts», «312 provisions», … */
  readonly inside: readonly string[];
  readonly coveragePath: string;
  readonly methodPath: string;
}

export function homePage(on: PageContext): HomeView {
  const { library, site } = on;
  return {
    frame: frameOf(on, {
      title: 'The law on children and armed groups',
      description:
        'Who is bound to what, from what age, on whose word, as of when: treaties, custom, national law and the commitments of armed groups, provision by provision.',
      path: paths.home,
      ownSearch: true,
      data: [websiteData(site)],
    }),
    examples: examples(library),
    doors: doors(),
    citeAction: paths.cite,
    kinds: [...kindLinks(library), ...practiceLinks(library)],
    regions: regionLinks(library),
    topics: topicLinks(library),
    changes: library.manifest.changes.slice(0, 5).map((change) => changeView(library, change)),
    inside: insideOf(library),
    coveragePath: paths.coverage,
    methodPath: paths.method,
  };
}

/** Questions that this corpus can answer: one is offered only where its page is there. */
function examples(library: Library): HomeView['examples'] {
  const all = [
    { what: 'a citation', text: 'OPAC Art. 4(1)', type: 'instrument', id: 'opac' },
    { what: 'a question', text: 'militant groups India', type: 'country', id: 'in' },
    { what: 'a group', text: 'Moro Islamic Liberation Front', type: 'group', id: 'ph-milf' },
  ] as const;
  return all
    .filter(({ type, id }) => library.entry(type, id) !== undefined)
    .map(({ what, text }) => ({ what, label: citationLine(text), path: searchPath({ text }) }));
}

function doors(): HomeView['doors'] {
  return [
    {
      label: 'Look up an obligation',
      path: paths.topics,
      words: 'Start from the subject: what the texts require, strictest first.',
    },
    {
      label: 'Prepare a briefing',
      path: paths.groups,
      words: 'Start from the group: what it promised, beside what binds it anyway.',
    },
  ];
}

function kindLinks(library: Library): readonly CountedLinkView[] {
  return instrumentKinds
    .map((kind) => ({
      label: kindPlural(library, kind),
      path: listPath(paths.instruments, { kind: [kind] }),
      count: library.catalogue.filter((entry) => entry.kind === kind).length,
    }))
    .filter((link) => link.count > 0);
}

function practiceLinks({ manifest: { counts } }: Library): readonly CountedLinkView[] {
  const link = { label: 'Practice and studies', path: paths.practices, count: counts.practice };
  return counts.practice === 0 ? [] : [link];
}

function regionLinks(library: Library): readonly CountedLinkView[] {
  const inRegion = (region: string) =>
    library.catalogue.filter((entry) => entry.type === 'instrument' && entry.region === region);
  return Object.keys(library.manifest.vocabulary.regions)
    .map((region) => ({
      label: regionLabel(library, region),
      path: listPath(paths.instruments, { region: [region] }),
      count: inRegion(region).length,
    }))
    .filter((link) => link.count > 0);
}

function topicLinks(library: Library): readonly CountedLinkView[] {
  // Texts and practice; a guide may stand for itself.
  const on = ({ id }: CatalogueEntry) =>
    library.catalogue.filter(({ type, topics }) => type !== 'topic' && topics.includes(id));
  return library.catalogue
    .filter(({ type }) => type === 'topic')
    .map((entry) => ({
      label: capitalised(entry.short_title),
      path: paths.topic(entry.id),
      count: on(entry).length,
    }));
}

function changeView(library: Library, { date, text, pages }: Change): ChangeView {
  return {
    date: dateView(date),
    text,
    pages: pages.flatMap((page) => pageLink(library, page)),
  };
}

/** The link to a page that a change concerns; none when the page is no longer there. */
function pageLink(library: Library, page: string): readonly LinkView[] {
  const { type, id } = parsePageId(page);
  const entry = library.entry(type === 'provision' ? 'instrument' : type, id);
  if (entry === undefined) return [];
  const name = citationLine(entry.cite_as);
  return [{ label: type === 'provision' ? `a provision of ${name}` : name, path: pathOf(page) }];
}
