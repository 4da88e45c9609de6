import type { Heading, Root, RootContent } from 'mdast';
import { parsePinpoint } from '../src/law/parse-pinpoint.ts';
import type { Pinpoint } from '../src/law/pinpoint.ts';
import { anchorOf, slug } from '../src/law/pinpoint.ts';
import { takeFactLines } from './fact-lines.ts';
import type { FileType, ParsedPart } from './parsed-file.ts';
import { plainText } from './plain-text.ts';
import { spanOf } from './span.ts';

/** The body of a file: its summary, then a part for each heading. */
export interface Outline {
  readonly summary: readonly RootContent[];
  readonly parts: readonly ParsedPart[];
}

/** Divide a file at its headings. Only the headings of instruments can be pins. */
export function outlineOf(tree: Root, type: FileType): Outline {
  const summary: RootContent[] = [];
  const under: { heading: Heading; blocks: RootContent[] }[] = [];
  for (const block of tree.children) {
    if (block.type === 'heading') under.push({ heading: block, blocks: [] });
    else (under.at(-1)?.blocks ?? summary).push(block);
  }
  return { summary, parts: under.map(({ heading, blocks }) => partOf(heading, blocks, type)) };
}

function partOf(heading: Heading, blocks: readonly RootContent[], type: FileType): ParsedPart {
  const title = plainText(heading);
  const shared = { level: heading.depth, title, span: spanOf(heading) };
  const pinned = type === 'instrument' ? readHeading(title) : undefined;
  if (pinned === undefined) {
    const facts = takeFactLines(blocks, 'section');
    return { type: 'section', ...shared, caption: title, anchor: slug(title), ...facts };
  }
  const facts = takeFactLines(blocks, 'provision');
  return { type: 'provision', ...shared, ...pinned, anchor: anchorOf(pinned.pin), ...facts };
}

/** «Art. 4(1): No recruitment» → pin and caption; `undefined` when the heading does not begin with a pin. */
function readHeading(title: string): { pin: Pinpoint; caption: string } | undefined {
  const whole = parsePinpoint(title);
  if (whole !== undefined) return { pin: whole, caption: '' };
  const colon = title.indexOf(':');
  const pin = colon === -1 ? undefined : parsePinpoint(title.slice(0, colon));
  return pin === undefined ? undefined : { pin, caption: title.slice(colon + 1).trim() };
}
