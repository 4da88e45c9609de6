import type { Instrument } from '../../../law/instrument.ts';
import type { Provision } from '../../../law/provision.ts';
import { agesOf } from '../../../law/provision.ts';
import type { BodyPart, InstrumentDocument } from '../../../library/documents.ts';
import { provisionsOf, type Library } from '../../../library/library.ts';
import { paths } from '../../../paths.ts';
import { provisionFacts } from '../facts-view.ts';
import { addresseesLabel, agesLabel, kindLabel, statusLabel } from '../labels.ts';
import type { PageContext } from '../page-context.ts';
import { evidenceBehind } from '../source-view.ts';
import { blocks, dateWords, escaped, factLine, sourceLines } from './markdown-text.ts';

/** The twin of an instrument's page: the whole text to read, keep and quote from. */
export function instrumentMarkdown(on: PageContext, document: InstrumentDocument): string {
  const { library, site } = on;
  const { instrument, body, summary_text } = document;
  return `${blocks(
    `# ${escaped(instrument.title)}`,
    noticeOf(site.publicUrl + paths.instrument(instrument.id), instrument),
    instrumentFactLines(library, document),
    escaped(summary_text),
    ...body.map((part) => partOf(library, instrument, part)),
    '## Sources',
    sourceLines(instrument.sources),
  )}\n`;
}

/** The twin of a provision's page; `undefined` when the instrument has none of that anchor. */
export function provisionMarkdown(
  on: PageContext,
  document: InstrumentDocument,
  anchor: string,
): string | undefined {
  const provision = provisionsOf(document).find((each) => each.anchor === anchor);
  return provision && provisionText(on, document, provision);
}

function provisionText(
  { library, site }: PageContext,
  { instrument }: InstrumentDocument,
  provision: Provision,
): string {
  const url = site.publicUrl + paths.provision(instrument.id, provision.anchor);
  return `${blocks(
    `# ${headingOf(provision)}`,
    escaped(instrument.title),
    noticeOf(url, instrument),
    provisionFactLines(library, instrument, provision),
    escaped(provision.text),
    '## Sources',
    sourceLines(instrument.sources, provision.sources),
  )}\n`;
}

/** A summary is not the law: with its date, the official text and the page's own address. */
function noticeOf(url: string, { official_url, status_as_of }: Instrument): string {
  const official = official_url === undefined ? 'address not stated' : `<${official_url}>`;
  return [
    `Summary, not the official text. As of ${dateWords(status_as_of)}.`,
    `Official text: ${official}`,
    `This page: <${url}>`,
  ].join('  \n');
}

function instrumentFactLines(library: Library, document: InstrumentDocument): string {
  const { instrument } = document;
  const dates = [
    ['Adopted', instrument.adopted],
    ['Signed', instrument.signed],
    ['In force', instrument.in_force],
    ['Ended', instrument.ended],
  ] as const;
  return [
    factLine('Kind', kindLabel(library, instrument.kind)),
    ...(instrument.citation === undefined ? [] : [factLine('Citation', instrument.citation)]),
    ...dates.flatMap(([term, iso]) => (iso === undefined ? [] : [factLine(term, dateWords(iso))])),
    factLine('Status', statusLabel(library, instrument.status)),
    factLine('Binds', addresseesLabel(library, instrument.binding_on)),
    factLine('From age', agesLabel(agesOf(instrument, provisionsOf(document)))),
  ].join('\n');
}

function partOf(library: Library, instrument: Instrument, part: BodyPart): string {
  if (part.type === 'section') {
    const { heading, level, text } = part.section;
    return blocks(`${'#'.repeat(level)} ${escaped(heading)}`, escaped(text));
  }
  const { provision } = part;
  return blocks(
    `${'#'.repeat(provision.level)} ${headingOf(provision)}`,
    provision.text === '' ? '' : provisionFactLines(library, instrument, provision),
    escaped(provision.text),
  );
}

function headingOf({ citation, heading }: Provision): string {
  return escaped(heading === '' ? citation : `${citation}: ${heading}`);
}

function provisionFactLines(
  library: Library,
  instrument: Instrument,
  provision: Provision,
): string {
  const facts = provisionFacts(library, provision);
  const evidence = evidenceBehind(library, instrument.sources, provision.sources).label;
  const numbers = provision.sources.join(', ');
  return [
    ...facts.map(({ term, value }) => factLine(term, value)),
    factLine('Sources', numbers === '' ? evidence : `${numbers} (${evidence.toLowerCase()})`),
  ].join('\n');
}
