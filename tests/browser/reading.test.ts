import { describe, expect, test } from 'vitest';
import { chromiumMissing, chromiumPath } from '../../scripts/chromium.ts';
import { oneOfEachKind } from '../factories/addresses.ts';
import { aServedSite } from './served-site.ts';

describe.skipIf(chromiumPath() === undefined)(
  `In a browser (${chromiumPath() ?? chromiumMissing})`,
  () => {
    const site = aServedSite();

    test.each(oneOfEachKind)(
      '%s asks no other host for anything and reports no fault',
      async (address) => {
        const page = await site.browser().newPage();
        const asked: string[] = [];
        const faults: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).origin));
        page.on('console', (message) => {
          if (message.type() === 'error' && !message.text().includes('status of 404')) {
            faults.push(message.text());
          }
        });
        page.on('pageerror', (error) => faults.push(error.message));
        await page.goto(site.url(address), { waitUntil: 'load' });
        expect([...new Set(asked)]).toEqual([new URL(site.url('/')).origin]);
        expect(faults).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
        await page.close();
      },
    );

    test('the search works without script', async () => {
      const context = await site.browser().newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(site.url('/'));
      await page.fill('main input[name=q], input[name=q]', 'militant groups India');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=militant\+groups\+India/);
      expect(await page.textContent('main')).toContain('83(1)');
      await context.close();
    });

    test('by keyboard alone a reader skips to the text and reaches a provision', async () => {
      const page = await site.browser().newPage();
      await page.goto(site.url('/instruments/opac'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent.trim()')).toMatch(/^Skip to/);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      let reached = false;
      for (let n = 0; n < 60 && !reached; n += 1) {
        await page.keyboard.press('Tab');
        const href = await page.evaluate('document.activeElement.getAttribute("href")');
        reached = href === '/instruments/opac/art-1' || href === '#art-1';
        const outline = await page.evaluate(
          '(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.outlineWidth; })()',
        );
        expect(outline).not.toMatch(/^none|0px$/);
      }
      expect(reached).toBe(true);
      await page.close();
    });

    test('while typing, names of pages are offered, and one is taken by keyboard', async () => {
      const page = await site.browser().newPage();
      await page.goto(site.url('/'));
      await page.locator('input[name=q]').first().pressSequentially('MIL', { delay: 30 });
      await page
        .getByRole('option', { name: /Moro Islamic Liberation Front/ })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/groups\/ph-milf$/);
      await page.close();
    });
  },
);
