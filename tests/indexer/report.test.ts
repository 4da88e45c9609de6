import { describe, expect, test } from 'vitest';
import type { Fault } from '../../indexer/fault.ts';
import type { ReportFormat } from '../../indexer/report.ts';
import { countOf, reportOf } from '../../indexer/report.ts';

const error: Fault = {
  path: 'international/opac.md',
  place: { start: { line: 3, column: 7 }, end: { line: 3, column: 14 } },
  severity: 'error',
  rule: 'vocabulary',
  message: '“kind” cannot be “treatie”',
  hint: 'Did you mean “treaty”?',
};
const warning: Fault = {
  path: 'topics/a,b:c.md',
  place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  severity: 'warning',
  rule: 'missing-caption',
  message: '100% wrong\non two lines',
};
const info: Fault = { ...warning, severity: 'info', rule: 'unknown-citation', message: 'unknown' };

function report(format: ReportFormat): string {
  return reportOf([error, warning], { format, folder: 'corpus' });
}

describe('A report', () => {
  test('for people has a line for each fault and a line on how to mend it', () => {
    expect(report('text')).toBe(
      'corpus/international/opac.md:3:7-3:14: error vocabulary “kind” cannot be “treatie”\n' +
        '  Did you mean “treaty”?\n' +
        'corpus/topics/a,b:c.md:1:1: warning missing-caption 100% wrong\non two lines\n',
    );
  });

  test('for GitHub is made of annotations, with its signs escaped', () => {
    expect(report('github')).toBe(
      '::error file=corpus/international/opac.md,line=3,col=7,endLine=3,endColumn=14,title=vocabulary::' +
        '“kind” cannot be “treatie”. Did you mean “treaty”?\n' +
        '::warning file=corpus/topics/a%2Cb%3Ac.md,line=1,col=1,endLine=1,endColumn=1,title=missing-caption::' +
        '100%25 wrong%0Aon two lines\n',
    );
  });

  test('for programs is JSON', () => {
    const faults: unknown = JSON.parse(report('json'));
    expect(faults).toEqual([
      { ...error, path: 'corpus/international/opac.md' },
      { ...warning, path: 'corpus/topics/a,b:c.md' },
    ]);
  });

  test('has a word of its own for what is only worth knowing', () => {
    expect(reportOf([info], { format: 'text', folder: '.' })).toBe(
      'topics/a,b:c.md:1:1: info unknown-citation unknown\n',
    );
    expect(reportOf([info], { format: 'github', folder: '.' })).toContain('::notice file=topics');
  });

  test.each([
    [[error, warning, warning, info], '1 error, 2 warnings'],
    [[error, error], '2 errors'],
    [[info], 'no faults'],
  ])('counts faults', (faults, count) => {
    expect(countOf(faults)).toBe(count);
  });
});
