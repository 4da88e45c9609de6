import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { aSite } from '../factories/site.ts';

/** A browser and the site on a free port of this machine, for the tests of one file. */
export interface ServedSite {
  readonly browser: () => Browser;
  readonly url: (address: string) => string;
}

export function aServedSite(): ServedSite {
  let browser: Browser | undefined;
  let origin = '';
  let close: () => Promise<void>;
  beforeAll(async () => {
    const site = await aSite();
    const server = site.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
    close = async () => {
      await browser?.close();
      server.closeAllConnections();
      server.close();
    };
  });
  afterAll(() => close());
  return {
    browser: () => {
      if (browser === undefined) throw new Error('The browser is asked for before it has started');
      return browser;
    },
    url: (address) => origin + address,
  };
}
