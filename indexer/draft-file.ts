import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { Draft, DraftPart, Drafted } from './draft.ts';
import { readFacts } from './facts.ts';
import type { Fault } from './fault.ts';
import { fileTypeOf, nameOf } from './file-type.ts';
import { FrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { checkPageData } from './page-data.ts';
import { Packed } from './packed.ts';
import type { FileType, ParsedFile, ParsedPart } from './parsed-file.ts';
import { countOpenQuestions } from './open-questions.ts';
import { outlineOf } from './provisions.ts';
import { proseOf } from './prose.ts';
import type { CorpusFile } from './read.ts';
import { checkFile } from './rules/index.ts';
import { crashed } from './rules/crash.ts';
import { wrongFolder } from './rules/wrong-folder.ts';
import { SourceText } from './source-text.ts';
import { splitFile } from './split-file.ts';

/** Parse one file and check it by itself; a fault in it becomes data, whatever goes wrong. */
export function draftOf(file: CorpusFile, vocabulary: Vocabulary): Drafted {
  const type = fileTypeOf(file.path);
  if (type === undefined) return unreadDraft(file.path, [wrongFolder(file.path)]);
  try {
    return draftOfParsed(parseFile(file, type, vocabulary));
  } catch (error) {
    return unreadDraft(file.path, [crashed(file.path, error)]);
  }
}

/** What stands for a file that could not be read, so that nobody misses it. */
export function unreadDraft(path: string, faults: readonly Fault[]): Drafted {
  const type = fileTypeOf(path) ?? 'topic';
  const unread = { parts: [], openQuestions: 0, faults, isUnread: true } as const;
  const draft: Draft = { path, type, name: nameOf(path), ...unread };
  return { draft, prose: Packed.of({ summary: { pieces: [], text: '' }, parts: [] }) };
}

/** Every stage that needs one file only, in order. */
export function parseFile(file: CorpusFile, type: FileType, vocabulary: Vocabulary): ParsedFile {
  const { yaml, body, bodyStart } = splitFile(file.text);
  const source = new SourceText(file.text, bodyStart);
  const frontMatter = yaml && new FrontMatter(source, yaml.text, yaml.start);
  const tree = parseMarkdown(body);
  const checked = checkPageData(type, frontMatter?.data);
  return {
    path: file.path,
    type,
    name: nameOf(file.path),
    source,
    tree,
    frontMatter,
    page: 'page' in checked ? checked.page : undefined,
    issues: 'issues' in checked ? checked.issues : [],
    ...outlineOf(tree, type),
    vocabulary,
  };
}

function draftOfParsed(file: ParsedFile): Drafted {
  const { path, type, name, page, vocabulary } = file;
  const prose = {
    summary: proseOf(file.summary),
    parts: file.parts.map((part) => proseOf(part.content)),
  };
  const parts = file.parts.map((part, index) => {
    const hasText = prose.parts[index]?.text !== '';
    return { ...draftPart(part, vocabulary), hasText };
  });
  const openQuestions = countOpenQuestions(file.parts);
  const faults = checkFile(file);
  return {
    draft: { path, type, name, ...(page !== undefined && { page }), parts, openQuestions, faults },
    prose: Packed.of(prose),
  };
}

function draftPart(part: ParsedPart, vocabulary: Vocabulary): Omit<DraftPart, 'hasText'> {
  const { type, level, pin, caption, anchor } = part;
  const facts = readFacts(part.factLines, vocabulary);
  return { type, level, ...(pin !== undefined && { pin }), caption, anchor, facts };
}
