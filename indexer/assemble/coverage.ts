import type { SourceKind } from '../../src/law/fields.ts';
import type { Country, TreatyStatus } from '../../src/law/country.ts';
import { instrumentKinds } from '../../src/law/instrument.ts';
import { practiceKinds } from '../../src/law/practice.ts';
import type {
  CountryCoverage,
  Coverage,
  KindCoverage,
  TextCoverage,
  TopicCoverage,
  TreatyCoverage,
} from '../../src/library/coverage.ts';
import type { Corpus } from '../corpus.ts';
import { compareText } from '../fault.ts';
import { isWhole } from './corpus-order.ts';
import type { CoveredPage } from './covered-page.ts';
import { coveredPage } from './covered-page.ts';

/** Count what is in a corpus, what stands behind it, what is open and what is missing. */
export function coverageOf({ drafts, vocabulary }: Corpus): Coverage {
  const pages = drafts.filter(isWhole).map(coveredPage);
  const countries = pages
    .flatMap(({ data }) => (data.type === 'country' ? [data.country] : []))
    .toSorted((a, b) => compareText(a.id, b.id));
  return {
    kinds: kindCoverage(pages),
    countries: countries.map(({ id }) => countryCoverage(id, pages)),
    topics: Object.keys(vocabulary.topics).map((topic) => topicCoverage(topic, pages)),
    treaties: treatyCoverage(countries),
    without_official_url: pages
      .flatMap(({ data, lacksAddress }) =>
        lacksAddress && data.type === 'instrument' ? [data.instrument.id] : [],
      )
      .toSorted(compareText),
  };
}

const kinds: readonly KindCoverage['kind'][] = [
  ...instrumentKinds,
  ...practiceKinds,
  'group',
  'country',
  'topic',
];

function kindCoverage(pages: readonly CoveredPage[]): readonly KindCoverage[] {
  return kinds
    .map((kind) => ({ kind, own: pages.filter((page) => page.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => ({ kind, pages: own.length, ...textCoverage(own) }));
}

function countryCoverage(country: string, pages: readonly CoveredPage[]): CountryCoverage {
  const own = pages.filter(({ countries }) => countries.includes(country));
  return {
    country,
    texts: countOf(own, 'instrument'),
    groups: countOf(own, 'group'),
    practice: countOf(own, 'practice'),
    ...textCoverage(own),
  };
}

function topicCoverage(topic: string, pages: readonly CoveredPage[]): TopicCoverage {
  const own = pages.filter(({ topics }) => topics.includes(topic));
  const provisions = pages.flatMap((page) => page.provisions);
  return {
    topic,
    texts: countOf(own, 'instrument'),
    provisions: provisions.filter(({ topics }) => topics.includes(topic)).length,
    practice: countOf(own, 'practice'),
  };
}

function textCoverage(pages: readonly CoveredPage[]): TextCoverage {
  const provisions = pages.flatMap((page) => page.provisions);
  const resting = (grade: SourceKind) =>
    provisions.filter(({ evidence }) => evidence === grade).length;
  return {
    provisions: provisions.length,
    evidence: {
      official: resting('official'),
      copy: resting('copy'),
      account: resting('account'),
    },
    open_questions: pages.reduce((sum, { openQuestions }) => sum + openQuestions, 0),
    without_official_url: pages.filter(({ lacksAddress }) => lacksAddress).length,
  };
}

function countOf(pages: readonly CoveredPage[], type: CoveredPage['data']['type']): number {
  return pages.filter(({ data }) => data.type === type).length;
}

function treatyCoverage(countries: readonly Country[]): readonly TreatyCoverage[] {
  const rows = countries.flatMap(({ id, treaties = [] }) =>
    treaties.map(({ instrument, status }) => ({ country: id, instrument, status })),
  );
  const instruments = [...new Set(rows.map(({ instrument }) => instrument))].sort(compareText);
  return instruments.map((instrument) => {
    const own = rows.filter((row) => row.instrument === instrument);
    const standing = (status: TreatyStatus['status']) =>
      own.filter((row) => row.status === status).map(({ country }) => country);
    return {
      instrument,
      statuses: {
        party: standing('party').length,
        signatory: standing('signatory').length,
        'not-party': standing('not-party').length,
        withdrawn: standing('withdrawn').length,
        unknown: standing('unknown').length,
      },
      unknown: standing('unknown'),
      not_told: countries.length - new Set(own.map(({ country }) => country)).size,
    };
  });
}
