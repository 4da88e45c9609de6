import { paths } from '../../paths.ts';
import type { Site } from '../site.ts';
import { element, xmlDeclaration } from './xml.ts';

/** The description by which browsers offer to search here (OpenSearch 1.1, absolute addresses). */
export function openSearchDescription({ publicUrl }: Site): string {
  return [
    xmlDeclaration,
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', 'Servanda'),
    element('Description', 'The law on children and armed groups, provision by provision'),
    element('InputEncoding', 'UTF-8'),
    element('Url', '', {
      type: 'text/html',
      method: 'get',
      template: `${publicUrl}${paths.search}?q={searchTerms}`,
    }),
    element('Url', '', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: publicUrl + paths.opensearch,
    }),
    '</OpenSearchDescription>',
  ].join('\n');
}
