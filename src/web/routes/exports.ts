import type { Request } from 'express';
import { Router } from 'express';
import { parsePageId } from '../../law/page-id.ts';
import type { Library } from '../../library/library.ts';
import { provisionsOf } from '../../library/library.ts';
import type { ExportForm } from '../../paths.ts';
import { exportForms, paths, patterns, twin } from '../../paths.ts';
import { recordTypes } from '../../search/facets.ts';
import type { SearchQuery } from '../../search/query.ts';
import { parseSearchQuery } from '../../search/query.ts';
import type { Found } from '../every-hit.ts';
import { everyHit } from '../every-hit.ts';
import { badRequest } from '../middleware/errors.ts';
import type { BrowseType } from '../pages/browse-filters.ts';
import { parseBrowseFilters } from '../pages/browse-filters.ts';
import { listedEntries, listPaths } from '../pages/browse-page.ts';
import { citedInstrument, citedProvision } from '../pages/cited.ts';
import type { ExportedLaw } from '../pages/export/law-csv.ts';
import { lawCsv } from '../pages/export/law-csv.ts';
import { listCsv } from '../pages/export/list-csv.ts';
import { referenceFile } from '../pages/export/reference-file.ts';
import { maxExported } from '../pages/export/save-view.ts';
import type { PageContext } from '../pages/page-context.ts';
import { parameter, searchParameters } from './address.ts';
import type { Context, Made } from './context.ts';
import { fixed, sendUnkept, types } from './context.ts';

/** The law in files to keep: one text, one provision, a whole list, a whole search. */
export function exportRoutes(context: Context): Router {
  const router = Router();
  for (const form of exportForms) {
    if (form !== 'csv') router.use(textRoutes(context, form));
    router.use(searchRoute(context, form));
    router.get(
      twin(paths.instruments, form),
      fixed(context, async ({ library }, req) => {
        const on = { site: context.site, library };
        const ids = entriesOf(on, 'instrument', req).map(({ id }) => id);
        return file(on, form, await lawOf(library, ids));
      }),
    );
  }
  for (const type of ['group', 'country', 'topic', 'practice'] as const) {
    router.get(
      twin(listPaths[type], 'csv'),
      fixed(context, async ({ library }, req) => {
        const on = { site: context.site, library };
        return { type: types.csv, text: listCsv(on, entriesOf(on, type, req)) };
      }),
    );
  }
  return router;
}

/** The twins of one instrument and of one provision. */
function textRoutes(context: Context, form: Exclude<ExportForm, 'csv'>): Router {
  const router = Router();
  router.get(
    twin(patterns.instrument, form),
    fixed(context, async ({ library }, req) => {
      const laws = await lawOf(library, [parameter(req, 'id')]);
      return laws.length === 0 ? undefined : file({ site: context.site, library }, form, laws);
    }),
  );
  router.get(
    twin(patterns.provision, form),
    fixed(context, async ({ library }, req) => {
      const laws = await lawOf(library, [`${parameter(req, 'id')}#${parameter(req, 'anchor')}`]);
      return laws.length === 0 ? undefined : file({ site: context.site, library }, form, laws);
    }),
  );
  return router;
}

/** The provisions of a search, by the parameters of `/search`. */
function searchRoute({ site, editions }: Context, form: ExportForm): Router {
  return Router().get(twin(paths.api.export, form), async (req, res) => {
    const { engine, library } = editions.current();
    const parsed = parseSearchQuery(req.query);
    if ('faults' in parsed) throw badRequest(parsed.faults.join(' '));
    const query = lawOnly(parsed.query);
    const { hits, total } = query === null ? nothing : await everyHit(engine, query, maxExported);
    const laws = await lawOf(
      library,
      hits.map(({ record }) => record.id),
    );
    res.set({ 'Access-Control-Allow-Origin': '*', 'X-Total-Count': String(total) });
    sendUnkept(res, file({ site, library }, form, laws));
  });
}

const nothing: Found = { hits: [], total: 0 };

/** The same question for provisions alone: practice is no law to cite. `null` where only practice is asked for. */
function lawOnly(query: SearchQuery): SearchQuery | null {
  const asked = query.filters.type ?? recordTypes;
  const type = asked.filter((value) => value !== 'practice');
  return type.length === 0 ? null : { ...query, filters: { ...query.filters, type } };
}

function entriesOf({ library }: PageContext, type: BrowseType, req: Request) {
  const filters = parseBrowseFilters(type, searchParameters(req));
  return listedEntries(library, type, filters).slice(0, maxExported);
}

/** The instruments and provisions of these ids, in their order; an id that nothing has is left out. */
async function lawOf(library: Library, ids: readonly string[]): Promise<readonly ExportedLaw[]> {
  const laws: ExportedLaw[] = [];
  for (const { id, anchor } of ids.map(parsePageId)) {
    const document = await library.document('instrument', id);
    if (document === undefined) continue;
    const { instrument } = document;
    const provision = provisionsOf(document).find((each) => each.anchor === anchor);
    if (anchor === undefined) laws.push({ instrument, provision: null });
    else if (provision !== undefined) laws.push({ instrument, provision });
  }
  return laws;
}

const fileTypes = {
  ris: types.ris,
  bib: types.bibtex,
  'csl.json': types.csl,
  csv: types.csv,
} as const;

function file(on: PageContext, form: ExportForm, laws: readonly ExportedLaw[]): Made {
  const type = fileTypes[form];
  if (form === 'csv') return { type, text: lawCsv(on, laws) };
  const texts = laws.map(({ instrument, provision }) =>
    provision === null
      ? citedInstrument(on, instrument)
      : citedProvision(on, instrument, provision),
  );
  return { type, text: referenceFile(form, texts) };
}
