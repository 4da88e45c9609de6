import { commitmentKinds, lawKinds } from '../../law/instrument.ts';
import type { CatalogueEntry } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { exportForms, paths, twin } from '../../paths.ts';
import type { Filters } from '../../search/query.ts';
import { listPath } from './address.ts';
import type { BrowseType } from './browse-filters.ts';
import { countFacets, filterEntries } from './browse-filters.ts';
import type { ChipView } from './chips.ts';
import { filterChips } from './chips.ts';
import type { SaveView } from './export/save-view.ts';
import { saveView } from './export/save-view.ts';
import type { FiltersView } from './facet-view.ts';
import { facetsOf, facetView, selectedCount } from './facet-view.ts';
import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import { counted } from './labels.ts';
import type { ListPartView } from './list-parts.ts';
import { inListOrder, listParts } from './list-parts.ts';
import type { Section } from './navigation.ts';
import type { PageContext } from './page-context.ts';

/** A list of all pages of one type, with filters. */
export interface BrowseView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly count: string;
  readonly filters: FiltersView;
  readonly chips: readonly ChipView[];
  readonly parts: readonly ListPartView[];
  readonly save: SaveView | null;
}

interface ListWords {
  readonly title: string;
  readonly lead: string;
  readonly section: Section | null;
  readonly one: string;
  readonly many: string;
}

/** Where each list stands. */
export const listPaths: Readonly<Record<BrowseType, string>> = {
  instrument: paths.instruments,
  group: paths.groups,
  country: paths.countries,
  topic: paths.topics,
  practice: paths.practices,
};

export function browsePage(on: PageContext, type: BrowseType, filters: Filters): BrowseView {
  const { library } = on;
  const all = library.catalogue.filter((entry) => entry.type === type);
  const found = filterEntries(library, all, filters);
  const words = wordsOf(type, filters);
  const path = listPaths[type];
  const facets = facetsOf(library, countFacets(library, type, all, filters), filters);
  return {
    frame: listFrame(on, words, listPath(path, filters)),
    title: words.title,
    lead: words.lead,
    action: path,
    count: counted(found.length, words.one, words.many),
    filters: {
      form: 'list',
      facets: facets.map((facet) => facetView(library, facet)),
      selected: selectedCount(filters),
      clearPath: path,
    },
    chips: isSection(filters) ? [] : filterChips(library, filters, (rest) => listPath(path, rest)),
    parts: listParts(library, type, found),
    save: saveView({
      total: found.length,
      one: words.one,
      many: words.many,
      forms: type === 'instrument' ? exportForms : ['csv'],
      pathOf: (form) => listPath(twin(path, form), filters),
    }),
  };
}

/** The entries of a list as they are saved: those that the filters leave, in the order of the page. */
export function listedEntries(
  library: Library,
  type: BrowseType,
  filters: Filters,
): readonly CatalogueEntry[] {
  const all = library.catalogue.filter((entry) => entry.type === type);
  return inListOrder(type, filterEntries(library, all, filters));
}

/** The sections «Law» and «Commitments» are the list of instruments with these kinds and no other filter. */
function isSection(filters: Filters): boolean {
  const { kind, ...others } = filters;
  if (kind === undefined || Object.keys(others).length > 0) return false;
  return sameValues(kind, lawKinds) || sameValues(kind, commitmentKinds);
}

const instrumentWords: ListWords = {
  title: 'Law and commitments',
  lead: 'Every text that is summarised here, provision by provision.',
  section: null,
  one: 'text',
  many: 'texts',
};

const listWords: Readonly<Record<BrowseType, ListWords>> = {
  instrument: instrumentWords,
  group: {
    title: 'Groups',
    lead: 'Armed groups that have undertaken to stop recruiting and using children, or that the texts here concern. A listing here says nothing about legal status.',
    section: 'groups',
    one: 'group',
    many: 'groups',
  },
  country: {
    title: 'Countries',
    lead: 'The treaties of each country, its own law, and the groups there. A country that is not listed is not a country without law.',
    section: 'countries',
    one: 'country',
    many: 'countries',
  },
  topic: {
    title: 'Topics',
    lead: 'Short guides to what the texts say on one subject, with every provision that bears on it.',
    section: 'topics',
    one: 'topic',
    many: 'topics',
  },
  practice: {
    title: 'Practice',
    lead: 'What has been done with armed groups and communities: to inform, to win release, to reintegrate, to prevent. Guidance for those who do it, and studies of what came of it.',
    section: null,
    one: 'page',
    many: 'pages',
  },
};

function wordsOf(type: BrowseType, { kind = [] }: Filters): ListWords {
  if (type !== 'instrument') return listWords[type];
  if (kind.length > 0 && kind.every((each) => includes(commitmentKinds, each))) {
    return {
      ...instrumentWords,
      title: 'Commitments',
      lead: 'What armed groups have undertaken: deeds of commitment, action plans, declarations, agreements and orders.',
      section: 'commitments',
    };
  }
  if (kind.length > 0 && kind.every((each) => includes(lawKinds, each))) {
    return {
      ...instrumentWords,
      title: 'Law',
      lead: 'Treaties, customary rules, statutes, judgments, resolutions and soft law on children and armed groups.',
      section: 'law',
    };
  }
  return instrumentWords;
}

function listFrame(on: PageContext, words: ListWords, path: string): FrameView {
  return frameOf(on, {
    title: words.title,
    description: words.lead,
    path,
    breadcrumb: [
      { label: 'Home', path: paths.home },
      { label: words.title, path },
    ],
    section: words.section,
    indexed: !path.includes('?') || words.section !== null,
  });
}

function includes(list: readonly string[], value: string): boolean {
  return list.includes(value);
}

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
