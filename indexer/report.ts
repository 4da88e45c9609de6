import type { Fault, Place, Severity } from './fault.ts';

export const reportFormats = ['text', 'github', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
  readonly format: ReportFormat;
  /** How the corpus folder is called in front of each path. */
  readonly folder: string;
}

/** A report of faults, for people, for GitHub or for programs; empty text when there is nothing to say. */
export function reportOf(faults: readonly Fault[], options: ReportOptions): string {
  const shown = faults.map((fault) => ({ ...fault, path: joinPath(options.folder, fault.path) }));
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(shown, null, 2)}\n`;
    case 'github':
      return shown.map((fault) => `${annotation(fault)}\n`).join('');
    case 'text':
      return shown.map((fault) => `${lineOf(fault)}\n`).join('');
  }
}

/** «international/opac.md:3:7-3:14: error vocabulary Unknown kind “treatie”», and how to mend it. */
export function lineOf(fault: Fault): string {
  const line = `${fault.path}:${printPlace(fault.place)}: ${fault.severity} ${fault.rule} ${fault.message}`;
  return fault.hint === undefined ? line : `${line}\n  ${fault.hint}`;
}

/** «2 errors, 1 warning»; «no faults» */
export function countOf(faults: readonly Fault[]): string {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = faults.filter((fault) => fault.severity === severity).length;
    return count === 0 ? [] : `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return counts.length === 0 ? 'no faults' : counts.join(', ');
}

function printPlace({ start, end }: Place): string {
  const from = `${start.line}:${start.column}`;
  const isPoint = start.line === end.line && start.column === end.column;
  return isPoint ? from : `${from}-${end.line}:${end.column}`;
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** GitHub's workflow command: shown beside the line in a pull request. */
function annotation({ path, place, severity, rule, message, hint }: Fault): string {
  const { start, end } = place;
  const fields = [
    `file=${escapeField(path)}`,
    `line=${start.line}`,
    `col=${start.column}`,
    `endLine=${end.line}`,
    `endColumn=${end.column}`,
    `title=${escapeField(rule)}`,
  ];
  const text = hint === undefined ? message : `${message}. ${hint}`;
  return `::${commands[severity]} ${fields.join(',')}::${escapeText(text)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeField(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function joinPath(folder: string, path: string): string {
  return folder === '' || folder === '.' ? path : `${folder.replace(/\/+$/, '')}/${path}`;
}
