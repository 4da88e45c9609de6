import type { SourceKind } from '../../src/law/fields.ts';
import { countriesOf } from '../../src/law/instrument.ts';
import { bestEvidence, sourcesByNumber } from '../../src/law/provision.ts';
import type { KindCoverage } from '../../src/library/coverage.ts';
import { effectiveFacts } from '../document-body.ts';
import type { PageData } from '../parsed-file.ts';
import type { WholeDraft } from './corpus-order.ts';

/** A page as its coverage is counted. */
export interface CoveredPage {
  readonly data: PageData;
  readonly kind: KindCoverage['kind'];
  /** Country ids in lower case. */
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  /** Those that say something. */
  readonly provisions: readonly CoveredProvision[];
  readonly openQuestions: number;
  /** An instrument that gives no official address of its text. */
  readonly lacksAddress: boolean;
}

export interface CoveredProvision {
  readonly topics: readonly string[];
  /** The best that stands behind it. */
  readonly evidence: SourceKind | null;
}

export function coveredPage(draft: WholeDraft): CoveredPage {
  const { page: data, openQuestions } = draft;
  return {
    data,
    kind: kindOf(data),
    countries: countriesIn(data).map((code) => code.toLowerCase()),
    topics: topicsIn(data),
    provisions: provisionsIn(draft),
    openQuestions,
    lacksAddress: data.type === 'instrument' && data.instrument.official_url === undefined,
  };
}

function kindOf(data: PageData): KindCoverage['kind'] {
  switch (data.type) {
    case 'instrument':
      return data.instrument.kind;
    case 'practice':
      return data.practice.kind;
    case 'group':
    case 'country':
    case 'topic':
      return data.type;
  }
}

function countriesIn(data: PageData): readonly string[] {
  switch (data.type) {
    case 'instrument':
      return countriesOf(data.instrument);
    case 'group':
      return data.group.countries;
    case 'country':
      return [data.country.id];
    case 'practice':
      return data.practice.countries ?? [];
    case 'topic':
      return [];
  }
}

function topicsIn(data: PageData): readonly string[] {
  if (data.type === 'instrument') return data.instrument.topics;
  return data.type === 'practice' ? data.practice.topics : [];
}

function provisionsIn({ page, parts }: WholeDraft): readonly CoveredProvision[] {
  if (page.type !== 'instrument') return [];
  const { instrument } = page;
  return parts
    .filter((part) => part.type === 'provision' && part.hasText)
    .map((part) => {
      const { topics, sources } = effectiveFacts(part, instrument);
      return { topics, evidence: bestEvidence(sourcesByNumber(instrument.sources, sources)) };
    });
}
