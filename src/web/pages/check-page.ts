import { paths } from '../../paths.ts';
import type { CheckedDraft, ReportView } from './check-report.ts';
import { reportView } from './check-report.ts';
import type { Fault } from './error-page.ts';
import type { FrameView } from './frame.ts';
import { frameOf } from './frame.ts';
import { counted } from './labels.ts';
import type { PageContext } from './page-context.ts';

/** What a reader is told of the limits before anything is sent. */
export interface DraftLimits {
  /** In UTF-16 code units. */
  readonly characters: number;
  readonly megabytes: number;
  /** «.txt», «.md», «.docx». */
  readonly endings: readonly string[];
}

/** Why nothing was checked. */
export interface RefusalView {
  readonly title: string;
  readonly what: string;
  readonly kept: string;
  readonly todo: string;
}

/** The form, and what was found in the draft that came with it. */
export interface CheckView {
  readonly frame: FrameView;
  readonly title: string;
  readonly action: string;
  readonly limits: string;
  readonly accept: string;
  /** What stands in the box: the draft that was checked or refused, else nothing. */
  readonly text: string;
  readonly fault: RefusalView | null;
  readonly report: ReportView | null;
}

export interface CheckPageParts {
  readonly draft?: CheckedDraft;
  /** Why nothing was checked, and what stood in the box. */
  readonly refused?: { readonly fault: Fault; readonly typed: string };
}

/** The page «Check a draft»: the empty form, a report, or what is wrong with what was sent. */
export function checkPage(
  on: PageContext,
  limits: DraftLimits,
  { draft, refused }: CheckPageParts = {},
): CheckView {
  const title = 'Check a draft';
  const count = draft === undefined ? '' : `: ${counted(draft.citations.length, 'citation')}`;
  const typed = refused?.typed ?? '';
  return {
    frame: frameOf(on, {
      title: title + count,
      description: 'Paste a draft: every citation in it is found, followed and listed.',
      path: paths.check,
      breadcrumb: [
        { label: 'Home', path: paths.home },
        { label: title, path: paths.check },
      ],
      indexed: draft === undefined && refused === undefined,
    }),
    title,
    action: paths.check,
    limits: limitsLine(limits),
    accept: limits.endings.join(','),
    text: draft?.text ?? typed,
    fault: refused === undefined ? null : faultView(refused.fault, typed),
    report: draft === undefined ? null : reportView(on, draft),
  };
}

function limitsLine({ characters, megabytes, endings }: DraftLimits): string {
  const most = `At most ${characters.toLocaleString('en-GB')} characters at once.`;
  return `${most} A file ends in ${alternatives(endings)} and has at most ${megabytes} MB.`;
}

/** «.txt, .md or .docx» */
function alternatives(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function faultView({ title, what, todo = '' }: Fault, typed: string): RefusalView {
  return { title, what, todo, kept: typed === '' ? '' : 'Your text is still in the box.' };
}
