import type { FileRule } from './rule.ts';
import { schemaFindings } from './schema-issues.ts';

/**
 * An address is a full web address.
 *
 * `official_url: www.example.org`
 * → `15:15-15:35: error url “official_url” must be a full web address that begins with https:// or http://`
 */
export const url: FileRule = {
  name: 'url',
  check: (file) => schemaFindings(file, 'url'),
};
