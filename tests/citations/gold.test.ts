import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/citations/find.ts';
import { resolveCitation } from '../../src/citations/resolve.ts';
import { names, pins } from '../factories/works.ts';
import type { GoldMention, GoldWindow } from './gold.ts';
import { goldWindows, leadsTo } from './gold.ts';

const links = /^[a-z]/;

function foundIn(text: string): readonly GoldMention[] {
  return findCitations(text, names).map((citation) => ({
    start: citation.start,
    end: citation.end,
    leadsTo: leadsTo(resolveCitation(citation, pins)),
  }));
}

function key({ start, end, leadsTo: target }: GoldMention): string {
  return `${String(start)}–${String(end)} ${target}`;
}

const results = goldWindows.map((window) => ({ window, found: foundIn(window.text) }));

function count(of: (expected: Set<string>, found: Set<string>) => number): number {
  return results
    .map(({ window, found }) => of(new Set(window.mentions.map(key)), new Set(found.map(key))))
    .reduce((sum, one) => sum + one, 0);
}

function show(window: GoldWindow, mentions: readonly GoldMention[]): readonly string[] {
  return mentions.map(
    ({ start, end, leadsTo: target }) => `${window.text.slice(start, end)} → ${target}`,
  );
}

describe('the gold set of citations', () => {
  test('has at least 250 mentions in 200 windows', () => {
    expect(goldWindows.length).toBeGreaterThanOrEqual(200);
    expect(count((expected) => expected.size)).toBeGreaterThanOrEqual(250);
  });

  test('is met: precision at least 0.98, recall at least 0.95, spans and targets exact', () => {
    const right = count((expected, found) => [...found].filter((one) => expected.has(one)).length);
    const precision = right / count((_, found) => found.size);
    const recall = right / count((expected) => expected.size);
    const mentions = count((expected) => expected.size);
    process.stdout.write(
      `citations: ${String(mentions)} mentions, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('no citation is linked to a text that it does not cite', () => {
    const wrong = results.flatMap(({ window, found }) => {
      const expected = new Set(window.mentions.map((mention) => mention.leadsTo));
      return show(
        window,
        found.filter(({ leadsTo: target }) => links.test(target) && !expected.has(target)),
      );
    });
    expect(wrong).toEqual([]);
  });
});

test.each(results.map(({ window, found }) => ({ text: window.text, window, found })))(
  'the citations of «$text»',
  ({ window, found }) => {
    expect(show(window, found)).toEqual(show(window, window.mentions));
  },
);
