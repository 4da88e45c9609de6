import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { chromiumMissing, chromiumPath } from '../../scripts/chromium.ts';
import { oneOfEachKind } from '../factories/addresses.ts';
import { aServedSite } from './served-site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(chromiumPath() === undefined)(
  `WCAG 2.2 AA (${chromiumPath() ?? chromiumMissing})`,
  () => {
    const site = aServedSite();

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        test.each(oneOfEachKind)(
          `%s has no fault, ${colorScheme}, ${width} px`,
          async (address) => {
            const page = await site
              .browser()
              .newPage({ colorScheme, viewport: { width, height: 900 } });
            try {
              await page.goto(site.url(address));
              await page.evaluate(axeSource);
              const found = await page.evaluate<AxeResults>(
                `axe.run({ runOnly: ${JSON.stringify(rules)} })`,
              );
              const faults = found.violations.map(
                ({ id, nodes }) =>
                  `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
              );
              expect(faults).toEqual([]);
              // WCAG 1.4.10: nothing scrolls sideways at 320 px but tables in their own regions.
              const overflow = await page.evaluate(
                'document.documentElement.scrollWidth - document.documentElement.clientWidth',
              );
              expect(overflow).toBeLessThanOrEqual(0);
            } finally {
              await page.close();
            }
          },
        );
      }
    }
  },
);
