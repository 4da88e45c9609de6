import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumMissing, chromiumPath } from '../../scripts/chromium.ts';
import { faultsOf } from './faults.ts';
import { aServedSite } from './served-site.ts';

const draft =
  'OPAC art 4(1); OPAC Art. 99; the Penal Code, art. 162;\n\nsection 83 of the Companies Act.';

describe.skipIf(chromiumPath() === undefined)(
  `Checking a draft in a browser (${chromiumPath() ?? chromiumMissing})`,
  () => {
    const site = aServedSite();

    async function onCheck(
      options: BrowserContextOptions,
      use: (page: Page) => Promise<void>,
    ): Promise<void> {
      const context = await site.browser().newContext(options);
      try {
        const page = await context.newPage();
        await page.goto(site.url('/check'));
        await use(page);
      } finally {
        await context.close();
      }
    }

    async function send(page: Page): Promise<void> {
      await page.fill('#text', draft);
      await page.click('#check button[type=submit]');
      await page.waitForSelector('.report');
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        test(`the report has no fault, ${colorScheme}, ${width} px`, async () => {
          await onCheck({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
            await send(page);
            expect(await faultsOf(page)).toEqual([]);
          });
        });
      }
    }

    test('without script a text is checked, its list saved, and each citation found again in it', async () => {
      await onCheck({ javaScriptEnabled: false }, async (page) => {
        await send(page);
        expect(await page.textContent('[role=status]')).toMatch(/^4 citations: 1 found/);
        await page.click('#c2 th a');
        expect(new URL(page.url()).hash).toBe('#m2');
        await page.click('#m2');
        expect(new URL(page.url()).hash).toBe('#c2');
        const saved = page.waitForEvent('download');
        await page.click('button[value=csv]');
        const download = await saved;
        expect(download.suggestedFilename()).toBe('citations.csv');
        const csv = await readFile(await download.path(), 'utf8');
        expect(csv.split('\r\n')).toHaveLength(6);
        expect(await page.inputValue('#text')).toBe(draft);
      });
    });

    test('a refused draft is announced, and still there to be mended', async () => {
      await onCheck({}, async (page) => {
        await page.fill('#text', 'x'.repeat(70_000));
        await page.click('#check button[type=submit]');
        await page.waitForSelector('[role=alert]');
        expect(await page.inputValue('#text')).toHaveLength(70_000);
        expect(await faultsOf(page)).toEqual([]);
      });
    });

    test('a file dropped on the form is the file chosen', async () => {
      await onCheck({}, async (page) => {
        await page.waitForSelector('#check[data-started]');
        const dropped = await page.evaluateHandle(`(() => {
          const data = new DataTransfer();
          data.items.add(new File([${JSON.stringify(draft)}], 'memo.md'));
          return data;
        })()`);
        await expect
          .poll(async () => {
            await page.dispatchEvent('#check', 'drop', { dataTransfer: dropped });
            return page.evaluate('document.querySelector("#file").files[0]?.name');
          })
          .toBe('memo.md');
        await page.click('#check button[type=submit]');
        await page.waitForSelector('.report');
        expect(await page.textContent('.report')).toContain('Checked: memo.md');
      });
    });
  },
);
