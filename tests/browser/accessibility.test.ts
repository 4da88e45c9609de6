import { describe, expect, test } from 'vitest';
import { chromiumMissing, chromiumPath } from '../../scripts/chromium.ts';
import { oneOfEachKind } from '../factories/addresses.ts';
import { faultsOf } from './faults.ts';
import { aServedSite } from './served-site.ts';

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
              expect(await faultsOf(page)).toEqual([]);
            } finally {
              await page.close();
            }
          },
        );
      }
    }
  },
);
