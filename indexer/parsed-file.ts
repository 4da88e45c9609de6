import type { Root, RootContent } from 'mdast';
import type { Country } from '../src/law/country.ts';
import type { ArmedGroup } from '../src/law/group.ts';
import type { Addressee, Instrument } from '../src/law/instrument.ts';
import type { Pinpoint } from '../src/law/pinpoint.ts';
import type { Practice } from '../src/law/practice.ts';
import type { Topic } from '../src/law/topic.ts';
import type { z } from 'zod';
import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { Fault, Place, Severity } from './fault.ts';
import type { FrontMatter } from './front-matter.ts';
import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';

/** What the stages hand on: one corpus file, parsed, with the place of everything in it. */

export type FileType = 'instrument' | 'group' | 'country' | 'topic' | 'practice';

/** The front matter of a file, checked by the schema of its type. */
export type PageData =
  | { readonly type: 'instrument'; readonly instrument: Instrument }
  | { readonly type: 'group'; readonly group: ArmedGroup }
  | { readonly type: 'country'; readonly country: Country }
  | { readonly type: 'topic'; readonly topic: Topic }
  | { readonly type: 'practice'; readonly practice: Practice };

/** One `Key: value` line of the list under a heading. */
export interface FactLine {
  /** As written, without the colon; empty where the line has none. */
  readonly key: string;
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** The facts of a provision, as far as its list gives them; `undefined`: the list is silent. */
export interface Facts {
  readonly binding_on?: readonly Addressee[];
  readonly minimum_age?: number;
  readonly force?: string;
  readonly topics?: readonly string[];
  readonly sources?: readonly number[];
}

/** A heading with what stands under it, up to the next heading. */
export interface ParsedPart {
  readonly type: 'provision' | 'section';
  /** 1 to 6, as written. */
  readonly level: number;
  /** The heading as written, without marks of emphasis. */
  readonly title: string;
  /** Provisions only. */
  readonly pin?: Pinpoint;
  /** What follows the pin; the whole title of a section. */
  readonly caption: string;
  readonly anchor: string;
  readonly factLines: readonly FactLine[];
  /** The blocks after the list of facts. */
  readonly content: readonly RootContent[];
  /** Of the heading. */
  readonly span: Span;
}

/** A file after parsing, as the rules for single files see it. */
export interface ParsedFile {
  /** Below the corpus folder, with `/`: «international/opac.md». */
  readonly path: string;
  readonly type: FileType;
  /** The file's name without its ending. */
  readonly name: string;
  readonly source: SourceText;
  /** Of the Markdown: its offsets, like every span here, count from behind the front matter. */
  readonly tree: Root;
  readonly frontMatter: FrontMatter | undefined;
  /** Absent when the front matter is missing or wrong. */
  readonly page: PageData | undefined;
  /** What the schema says is wrong with the front matter. */
  readonly issues: readonly z.core.$ZodIssue[];
  readonly summary: readonly RootContent[];
  readonly parts: readonly ParsedPart[];
  readonly vocabulary: Vocabulary;
}

/** What a rule says, with the place as the rule knows it. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly place: Place;
  readonly severity?: Severity;
  readonly hint?: string | undefined;
}

/** A finding becomes a fault of its file; the severity is `error` unless the rule says otherwise. */
export function faultOf(path: string, { severity = 'error', hint, ...rest }: Finding): Fault {
  return { path, severity, ...rest, ...(hint !== undefined && { hint }) };
}
