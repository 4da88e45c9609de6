import { parseHTML } from 'linkedom';
import request from 'supertest';
import { expect, test } from 'vitest';
import { pageAddresses } from '../factories/addresses.ts';
import { aRealEdition, aSite } from '../factories/site.ts';

/** The links and the anchors of a page, as a browser sees them. */
interface PageLinks {
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
}

test('every page answers, and every link on every page leads to a page and to a place on it', async () => {
  const site = await aSite();
  const { library } = await aRealEdition();
  const seen = new Map<string, PageLinks>();
  for (const address of await pageAddresses(library)) {
    const answer = await request(site).get(address);
    expect(`${address} ${answer.status}`).toBe(`${address} 200`);
    seen.set(address, linksOf(answer.text));
  }
  const broken: string[] = [];
  const others = new Map<string, boolean>();
  for (const [address, { links }] of seen) {
    for (const link of links) {
      const { pathname, search, hash } = new URL(link, `https://law.example.org${address}`);
      const page = seen.get(pathname + search);
      if (page === undefined) {
        const target = pathname + search;
        if (!others.has(target)) {
          others.set(target, (await request(site).get(target)).status < 400);
        }
        if (others.get(target) === false) broken.push(`${address} → ${link}`);
      } else if (hash !== '' && !page.anchors.has(decodeURIComponent(hash.slice(1)))) {
        broken.push(`${address} → ${link} (no such place)`);
      }
    }
  }
  expect(broken).toEqual([]);
}, 600_000);

function linksOf(html: string): PageLinks {
  const { document } = parseHTML(html);
  const links = [...document.querySelectorAll('a[href], link[href]')]
    .map((element) => element.getAttribute('href') ?? '')
    .filter((href) => !/^(https?|mailto):/.test(href));
  const anchors = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  return { links, anchors };
}
