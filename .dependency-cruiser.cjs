/** The import table of the architecture (docs/decisions/0001-architecture.md), as rules. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const npm = (...names) => `^node_modules/(${names.join('|')})(/|$)`;

module.exports = {
  forbidden: [
    forbid('no-cycles', 'A cycle has no top.', {}, { circular: true }),
    forbid('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'no-orphans',
      'A file that nobody imports is dead, unless people start it.',
      { orphan: true, pathNot: '^(src/main|indexer/main|indexer/.*worker)\\.ts$' },
      {},
    ),
    forbid(
      'law-is-pure',
      'The domain knows itself and zod.',
      { path: '^src/law/' },
      { pathNot: ['^src/law/', npm('zod')] },
    ),
    forbid(
      'citations-know-law',
      'Citations know the domain alone.',
      { path: '^src/citations/' },
      { pathNot: ['^src/(law|citations)/'] },
    ),
    forbid(
      'library-knows-law-and-citations',
      'The library knows neither search nor web.',
      { path: '^src/library/' },
      { path: '^(src/(search|web)|indexer)/' },
    ),
    forbid(
      'library-reads-files-in-one-place',
      'Only the files of the snapshot touch the disk.',
      { path: '^src/library/', pathNot: '^src/library/(read-snapshot|snapshot-files)\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'search-ports-are-pure',
      'The ports know no adapter and no system.',
      { path: '^src/search/[^/]+\\.ts$' },
      { path: '^src/search/(embedded|meilisearch)/|^src/(web|compose)|^indexer/' },
    ),
    forbid(
      'search-ports-know-no-system',
      'The ports are pure.',
      { path: '^src/search/[^/]+\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'engines-stand-alone',
      'An engine knows its port, not the web, not the library, not the indexer.',
      { path: '^src/search/(embedded|meilisearch)/' },
      { path: '^src/(web|library|compose|config)|^indexer/' },
    ),
    forbid(
      'embedded-knows-no-meilisearch',
      'The embedded engine does not know the other one.',
      { path: '^src/search/embedded/' },
      { path: '^src/search/meilisearch/' },
    ),
    forbid(
      'meilisearch-knows-no-embedded',
      'The adapter does not know the other engine.',
      { path: '^src/search/meilisearch/' },
      { path: '^src/search/embedded/' },
    ),
    forbid(
      'meilisearch-in-its-adapter',
      'Only the adapter imports the client.',
      { pathNot: '^src/search/meilisearch/' },
      { path: npm('meilisearch') },
    ),
    forbid(
      'minisearch-in-its-adapter',
      'Only the embedded engine imports minisearch.',
      { pathNot: '^src/search/embedded/' },
      { path: npm('minisearch') },
    ),
    forbid(
      'web-knows-ports',
      'Pages come from the library and from the search port, whoever answers.',
      { path: '^src/web/' },
      { path: '^src/search/(embedded|meilisearch)/|^src/(config|compose)\\.ts$|^indexer/' },
    ),
    forbid(
      'express-in-web',
      'Only the web imports express and its kin.',
      { pathNot: '^src/web/' },
      { path: npm('express', 'ejs', 'helmet', 'compression', 'express-rate-limit', 'http-errors') },
    ),
    forbid(
      'drafts-in-one-place',
      'What strangers send is taken apart in one folder.',
      { pathNot: '^src/web/draft/' },
      { path: npm('multer', 'yauzl', 'saxes') },
    ),
    forbid(
      'pages-are-pure',
      'A page turns domain into a view model: no framework, no I/O.',
      { path: '^src/web/pages/' },
      { path: npm('express', 'ejs', 'helmet', 'pino') },
    ),
    forbid(
      'pages-know-no-system',
      'A page does no I/O.',
      { path: '^src/web/pages/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'markdown-in-the-indexer',
      'Only the indexer parses Markdown and YAML.',
      { pathNot: '^indexer/' },
      {
        path: npm(
          'unified',
          'remark-[^/]+',
          'rehype-[^/]+',
          'mdast-[^/]+',
          'hast-[^/]+',
          'yaml',
          'vfile',
          'vfile-message',
        ),
      },
    ),
    forbid(
      'indexer-knows-no-web',
      'The indexer knows no page and takes engines from compose.',
      { path: '^indexer/' },
      { path: '^src/web/|^src/search/(embedded|meilisearch)/' },
    ),
    forbid(
      'src-knows-no-indexer',
      'The site runs without the indexer.',
      { path: '^src/' },
      { path: '^(indexer|tests|bench)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
