import { commitmentKinds, lawKinds } from '../../law/instrument.ts';
import type { Library } from '../../library/library.ts';
import { paths } from '../../paths.ts';
import { listPath } from './address.ts';
import type { LinkView } from './link-view.ts';

export const sections = ['law', 'commitments', 'groups', 'countries', 'topics'] as const;
/** The five parts of the site. */
export type Section = (typeof sections)[number];

export interface NavigationView extends LinkView {
  readonly current: boolean;
}

const labels: Readonly<Record<Section, string>> = {
  law: 'Law',
  commitments: 'Commitments',
  groups: 'Groups',
  countries: 'Countries',
  topics: 'Topics',
};

const sectionPaths: Readonly<Record<Section, string>> = {
  law: listPath(paths.instruments, { kind: lawKinds }),
  commitments: listPath(paths.instruments, { kind: commitmentKinds }),
  groups: paths.groups,
  countries: paths.countries,
  topics: paths.topics,
};

/** The links of the header, but those that lead to an empty list. */
export function navigation(library: Library, current: Section | null): readonly NavigationView[] {
  const { counts } = library.manifest;
  const empty = new Set<Section>();
  if (counts.groups === 0) empty.add('groups');
  if (counts.countries === 0) empty.add('countries');
  if (counts.topics === 0) empty.add('topics');
  return sections
    .filter((section) => !empty.has(section))
    .map((section) => ({ ...sectionLink(section), current: section === current }));
}

export function sectionLink(section: Section): LinkView {
  return { label: labels[section], path: sectionPaths[section] };
}

/** The part of the site that an instrument belongs to. */
export function sectionOfKind(kind: string): Section {
  return (commitmentKinds as readonly string[]).includes(kind) ? 'commitments' : 'law';
}
