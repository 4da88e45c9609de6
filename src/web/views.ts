import type { FacetValue } from '../search/facets.ts';
import type { AboutView } from './pages/about-page.ts';
import type { BrowseView } from './pages/browse-page.ts';
import type { CheckView } from './pages/check-page.ts';
import type { CheckRowView, ChoicesView, DraftPartView } from './pages/check-report.ts';
import type { ChipView } from './pages/chips.ts';
import type { CiteThisView } from './pages/citation-forms.ts';
import type { CitationView } from './pages/citation-view.ts';
import type { CitatorRowView, CitatorView } from './pages/citator/citator-page.ts';
import type { CiteChoicesView } from './pages/cite-choices-page.ts';
import type { CoverageView } from './pages/coverage-page.ts';
import type { CountryView, TreatyRowView } from './pages/country-page.ts';
import type { DateView } from './pages/date-view.ts';
import type { EntryRowView } from './pages/entry-row.ts';
import type { ErrorView } from './pages/error-page.ts';
import type { SaveView } from './pages/export/save-view.ts';
import type { FiltersView } from './pages/facet-view.ts';
import type { FactView } from './pages/facts-view.ts';
import type { FigureTableView } from './pages/figure-table.ts';
import type { ForeignNamesView } from './pages/foreign-names.ts';
import type { FrameView } from './pages/frame.ts';
import type { CommitmentView, GroupView } from './pages/group-page.ts';
import type { HitView } from './pages/hit-view.ts';
import type { CountedLinkView, HomeView } from './pages/home-page.ts';
import type { ContentsLineView, InstrumentView } from './pages/instrument-page.ts';
import type { FactRowView } from './pages/key-facts.ts';
import type { ListPartView } from './pages/list-parts.ts';
import type { MethodView } from './pages/method-page.ts';
import type { OfficialView } from './pages/official-view.ts';
import type { PracticeView } from './pages/practice-page.ts';
import type { ProvisionPartView, SectionView } from './pages/provision-part.ts';
import type { NeighbourView, ProvisionView } from './pages/provision-page.ts';
import type { ReferenceGroupView, ReferenceView } from './pages/reference-view.ts';
import type { SearchBoxView } from './pages/search-box.ts';
import type { CitedView, PagerView, SearchView } from './pages/search-page.ts';
import type { SourceView } from './pages/source-view.ts';
import type { ProvisionRowView, TopicView } from './pages/topic-page.ts';

/** The layout: the frame around the body that a page's template made. */
export interface BaseView {
  readonly frame: FrameView;
  readonly bodyHtml: string;
}

/** Every template by name, with what it is given as `it`. A test asks the compiler whether they agree. */
export interface Views {
  'layouts/base': BaseView;

  'pages/about': AboutView;
  'pages/browse': BrowseView;
  'pages/check': CheckView;
  'pages/citator': CitatorView;
  'pages/cite-choices': CiteChoicesView;
  'pages/country': CountryView;
  'pages/coverage': CoverageView;
  'pages/error': ErrorView;
  'pages/group': GroupView;
  'pages/home': HomeView;
  'pages/instrument': InstrumentView;
  'pages/method': MethodView;
  'pages/practice': PracticeView;
  'pages/provision': ProvisionView;
  'pages/search': SearchView;
  'pages/topic': TopicView;

  'partials/breadcrumb': FrameView;
  'partials/check-form': CheckView;
  'partials/checked-rows': readonly CheckRowView[];
  'partials/chips': { readonly chips: readonly ChipView[]; readonly clearPath: string };
  'partials/choices': ChoicesView;
  'partials/citation': CitationView;
  'partials/citator-row': CitatorRowView;
  'partials/cite-this': { readonly cite: CiteThisView; readonly frame: FrameView };
  'partials/cited': CitedView;
  'partials/colophon': FrameView;
  'partials/commitment': CommitmentView;
  'partials/contents': readonly ContentsLineView[];
  'partials/counted-links': readonly CountedLinkView[];
  'partials/date': DateView;
  'partials/draft-parts': readonly DraftPartView[];
  'partials/fact-rows': readonly FactRowView[];
  'partials/facts': readonly FactView[];
  'partials/facet-values': {
    readonly form: string;
    readonly name: string;
    readonly values: readonly FacetValue[];
  };
  'partials/figure-table': FigureTableView;
  'partials/filters': FiltersView;
  'partials/foreign-names': readonly ForeignNamesView[];
  'partials/head': FrameView;
  'partials/hit': HitView;
  'partials/list-part': ListPartView;
  'partials/mark': { readonly size: number };
  'partials/masthead': FrameView;
  'partials/neighbours': {
    readonly previous: NeighbourView | null;
    readonly next: NeighbourView | null;
  };
  'partials/official': OfficialView;
  'partials/pager': PagerView;
  'partials/provision-part': ProvisionPartView;
  'partials/provision-rows': readonly ProvisionRowView[];
  'partials/reference': ReferenceView;
  'partials/references': readonly ReferenceGroupView[];
  'partials/row': EntryRowView;
  'partials/save-as': SaveView;
  'partials/search-box': SearchBoxView;
  'partials/section': SectionView;
  'partials/source-numbers': readonly number[];
  'partials/sources': readonly SourceView[];
  'partials/treaties': readonly TreatyRowView[];
}

/** The templates of whole pages, which the layout frames. */
export type PageTemplate = Extract<keyof Views, `pages/${string}`>;
