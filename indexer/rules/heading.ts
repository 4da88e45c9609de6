import { editDistance } from '../did-you-mean.ts';
import { parsePinpoint, unitWords } from '../../src/law/parse-pinpoint.ts';
import { printPinpoint } from '../../src/law/pinpoint.ts';
import type { ParsedFile, ParsedPart } from '../parsed-file.ts';
import { headingPlace } from './part-names.ts';
import type { FileFinding, FileRule } from './rule.ts';

/**
 * A heading is a pin with a caption, or the plain title of a section; and headings go down one level
 * at a time, from «##».
 *
 * `## Sectoin 83(1): Recruitment by a militant group`
 * → `19:1-19:50: error heading “Sectoin 83(1)” is no pin`
 *
 * `## s. 83(1: Recruitment by a militant group`
 * → `19:1-19:44: error heading “s. 83(1” is no pin: its brackets do not match`
 *
 * `## Background: ten years`
 * → `51:1-51:25: error heading “Background” is no pin, and only a pin has a colon after it`
 *
 * `#### Art. 4(1): No recruitment` under `## Art. 4`
 * → `34:1-34:40: error heading A level is left out between “##” and “####”`
 *
 * `# Background`
 * → `51:1-51:13: error heading The title stands in the front matter: headings begin at “##”`
 *
 * `### Background` as the first heading
 * → `5:1-5:8: error heading The first heading has the level “##”`
 */
export const heading: FileRule = {
  name: 'heading',
  *check(file) {
    let above = 1;
    for (const part of file.parts) {
      yield* levelFindings(part, above, file);
      if (file.type === 'instrument' && part.type === 'section') yield* pinFindings(part, file);
      above = Math.max(2, part.level);
    }
  },
};

/** Whether a heading that is no pin was meant to be one: «Artcle 4», «Art. 4(1». */
export function looksLikePin(title: string): boolean {
  const [, word = ''] = /^(\p{L}+|§+)\.?\s*[\d(]/u.exec(title) ?? [];
  return word !== '' && unitNear(word) !== undefined;
}

function* levelFindings(part: ParsedPart, above: number, file: ParsedFile): Iterable<FileFinding> {
  const place = headingPlace(file, part);
  if (part.level === 1) {
    yield { message: 'The title stands in the front matter: headings begin at “##”', place };
  } else if (above === 1 && part.level > 2) {
    yield { message: 'The first heading has the level “##”', place };
  } else if (part.level > above + 1) {
    const [upper, lower] = ['#'.repeat(above), '#'.repeat(part.level)];
    yield { message: `A level is left out between “${upper}” and “${lower}”`, place };
  }
}

function* pinFindings(part: ParsedPart, file: ParsedFile): Iterable<FileFinding> {
  const place = headingPlace(file, part);
  const [before = '', ...after] = part.title.split(':');
  if (looksLikePin(part.title)) {
    const fault = isBalanced(before) ? '' : ': its brackets do not match';
    yield { message: `“${before}” is no pin${fault}`, place, hint: mended(before) };
  } else if (after.length > 0) {
    yield {
      message: `“${before}” is no pin, and only a pin has a colon after it`,
      place,
      hint: 'A provision begins with its pin: “Art. 4(1): …”; a text without numbers has “Clause: Release”.',
    };
  }
}

function isBalanced(text: string): boolean {
  return /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(text);
}

/** What the pin was meant to be, where a near unit or a closing bracket makes it one. */
function mended(text: string): string | undefined {
  const [, word = '', rest = ''] = /^(\p{L}+\.?|§+)(.*)$/u.exec(text) ?? [];
  const unit = unitNear(word.replace(/\.$/, ''));
  const pin = parsePinpoint(`${unit ?? word} ${rest}`) ?? parsePinpoint(`${unit ?? word} ${rest})`);
  return pin === undefined ? undefined : `Did you mean “${printPinpoint(pin)}”?`;
}

/** The word for a unit that is at most one letter away (two in long words); short words are exact. */
function unitNear(word: string): string | undefined {
  const wanted = word.toLowerCase();
  const allowed = wanted.length > 6 ? 2 : wanted.length > 3 ? 1 : 0;
  return Object.values(unitWords)
    .flat()
    .find((known) => editDistance(wanted, known) <= (known.length > 3 ? allowed : 0));
}
