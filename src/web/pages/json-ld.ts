import type { Instrument, InstrumentKind, Status } from '../../law/instrument.ts';
import { countriesOf } from '../../law/instrument.ts';
import type { Provision } from '../../law/provision.ts';
import { paths } from '../../paths.ts';
import type { Site } from '../site.ts';
import type { LinkView } from './link-view.ts';

/** Data for machines by the words of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

export function breadcrumbData(site: Site, breadcrumb: readonly LinkView[]): JsonLd {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumb.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: site.publicUrl + path,
    })),
  };
}

export function websiteData(site: Site): JsonLd {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: 'Servanda',
    url: site.publicUrl + paths.home,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${site.publicUrl}${paths.search}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Only treaties and statutes are legislation; what an armed group signs, a court finds or a body urges is not. */
const legislation: ReadonlySet<InstrumentKind> = new Set(['treaty', 'statute']);

export function instrumentData(site: Site, instrument: Instrument): JsonLd {
  return { '@context': context, ...workOf(site, instrument) };
}

export function provisionData(site: Site, instrument: Instrument, provision: Provision): JsonLd {
  const type = legislation.has(instrument.kind)
    ? { '@type': 'Legislation', legislationIdentifier: provision.citation }
    : { '@type': 'CreativeWork' };
  return {
    '@context': context,
    ...type,
    name: provision.citation,
    abstract: provision.text,
    url: site.publicUrl + paths.provision(instrument.id, provision.anchor),
    isPartOf: workOf(site, instrument),
  };
}

function workOf(site: Site, instrument: Instrument): JsonLd {
  const { title, abbreviations } = instrument;
  return {
    ...typeOf(instrument),
    name: title,
    ...(abbreviations === undefined ? {} : { alternateName: abbreviations }),
    ...datesOf(instrument),
    url: site.publicUrl + paths.instrument(instrument.id),
  };
}

function typeOf(instrument: Instrument): JsonLd {
  if (!legislation.has(instrument.kind)) {
    return { '@type': 'CreativeWork', additionalType: instrument.kind };
  }
  const places = countriesOf(instrument);
  return {
    '@type': 'Legislation',
    legislationIdentifier: instrument.citation ?? instrument.id,
    legislationType: instrument.kind,
    ...(instrument.issuer === undefined ? {} : { legislationPassedBy: instrument.issuer }),
    ...(instrument.adopted === undefined ? {} : { legislationDate: instrument.adopted }),
    ...(places.length === 0 ? {} : { legislationJurisdiction: places }),
    ...forceOf(instrument.status),
  };
}

function datesOf(instrument: Instrument): JsonLd {
  const date = instrument.adopted ?? instrument.signed;
  return date === undefined ? {} : { dateCreated: date };
}

const legalForce: Readonly<Partial<Record<Status, string>>> = {
  'in-force': 'InForce',
  amended: 'InForce',
  'not-in-force': 'NotInForce',
  superseded: 'NotInForce',
  lapsed: 'NotInForce',
};

function forceOf(status: Status): JsonLd {
  const force = legalForce[status];
  return force === undefined ? {} : { legislationLegalForce: `${context}/${force}` };
}
