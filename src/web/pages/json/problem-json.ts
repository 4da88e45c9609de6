import type { Fault } from '../error-page.ts';

/** An error for programs: problem details (RFC 9457). */
export interface ProblemJson {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

export function problemJson({ status, title, what, todo = '' }: Fault): ProblemJson {
  const detail = [what, todo].filter((sentence) => sentence !== '').join(' ');
  return { type: 'about:blank', title, status, detail };
}
