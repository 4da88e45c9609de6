import type { Source } from '../../src/law/fields.ts';
import { sourcesByNumber } from '../../src/law/provision.ts';
import type { Vocabulary } from '../../src/law/vocabulary.ts';
import { startOfFile } from '../fault.ts';
import { isWholeNumber, splitValues } from '../facts.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { factLine } from './part-facts.ts';
import { headingPlace, nameOfPart } from './part-names.ts';
import type { FileFinding, FileRule } from './rule.ts';
import { sourcesOf } from './sources.ts';

/**
 * A host that shows whatever anyone puts there (`weak_hosts` of the vocabulary, and bare IP addresses)
 * is never more than an account, and a statement of law that rests on such hosts alone is pointed out.
 *
 * `- { url: "https://law.blogspot.com/x", title: A blog, kind: copy }`
 * → `20:66-20:70: error weak-source “law.blogspot.com” shows what anyone puts there: its kind is “account”`
 *
 * a provision whose only source is that blog
 * → `44:1-44:19: warning weak-source “Art. 6” rests on weak hosts alone`
 */
export const weakSource: FileRule = {
  name: 'weak-source',
  *check(file) {
    yield* wrongKinds(file);
    yield* weakStatements(file);
  },
};

function* wrongKinds(file: ParsedFile): Iterable<FileFinding> {
  for (const [index, source] of sourcesOf(file).entries()) {
    if (source.kind === 'account' || !isWeak(source, file.vocabulary)) continue;
    yield {
      message: `“${hostOf(source)}” shows what anyone puts there: its kind is “account”`,
      place: file.frontMatter?.place(['sources', index, 'kind']) ?? startOfFile,
      hint: 'Give the publisher’s own address, or make it an account.',
    };
  }
}

function* weakStatements(file: ParsedFile): Iterable<FileFinding> {
  const sources = sourcesOf(file);
  for (const part of file.parts) {
    if (part.type !== 'provision') continue;
    const numbers = splitValues(factLine(part, 'Sources')?.value ?? '').filter(isWholeNumber);
    const named = sourcesByNumber(sources, numbers.map(Number));
    if (named.length === 0 || !named.every((source) => isWeak(source, file.vocabulary))) continue;
    yield {
      message: `“${nameOfPart(part)}” rests on weak hosts alone`,
      place: headingPlace(file, part),
      severity: 'warning',
      hint: 'Find a page of the publisher, or of a body that answers for what it shows.',
    };
  }
}

function isWeak(source: Source, { weak_hosts }: Vocabulary): boolean {
  const host = hostOf(source);
  // The URL parser writes every form of an IPv4 address with four figures, IPv6 in brackets.
  if (/^\d+\.\d+\.\d+\.\d+$|^\[/.test(host)) return true;
  return weak_hosts.some((weak) => host === weak || host.endsWith(`.${weak}`));
}

function hostOf({ url }: Source): string {
  return new URL(url).hostname;
}
