import { assemblyResolution } from './assembly-resolution.ts';
import { caseName } from './case-name.ts';
import { commitment } from './commitment.ts';
import { commonArticle } from './common-article.ts';
import { councilResolution } from './council-resolution.ts';
import { customaryRule } from './customary-rule.ts';
import { docket } from './docket.ts';
import { documentSymbol } from './document-symbol.ts';
import type { CitationForm } from './form.ts';
import { generalComment } from './general-comment.ts';
import { ibid } from './ibid.ts';
import { labourStandard } from './labour-standard.ts';
import { namedWork } from './named-work.ts';
import { numberedLaw } from './numbered-law.ts';
import { otherLaw } from './other-law.ts';
import { treatySeries } from './treaty-series.ts';
import { unitedStatesCode } from './united-states-code.ts';

/** Every form of citation; of two that read equally far the earlier is taken. */
export const forms: readonly CitationForm[] = [
  commonArticle,
  namedWork,
  commitment,
  councilResolution,
  assemblyResolution,
  documentSymbol,
  treatySeries,
  unitedStatesCode,
  customaryRule,
  labourStandard,
  generalComment,
  docket,
  caseName,
  ibid,
  numberedLaw,
  otherLaw,
];
