import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from './chromium.ts';

/**
 * Pictures of real pages, for the README and for whoever judges the look:
 *   npm run screenshots -- [address of a running site] [folder]
 */
const [origin = 'http://127.0.0.1:3000', folder = 'docs/screenshots'] = process.argv.slice(2);

const shots = [
  { name: 'home', address: '/', width: 1280, scheme: 'light' },
  { name: 'search', address: '/search?q=militant+groups+India', width: 1280, scheme: 'light' },
  { name: 'instrument', address: '/instruments/opac', width: 1280, scheme: 'light' },
  { name: 'provision', address: '/instruments/opac/art-4-1', width: 1280, scheme: 'light' },
  { name: 'group-dark', address: '/groups/mm-knu', width: 1280, scheme: 'dark' },
  { name: 'provision-phone', address: '/instruments/opac/art-4-1', width: 320, scheme: 'light' },
] as const;

await mkdir(folder, { recursive: true });
const browser = await launchChromium();
for (const { name, address, width, scheme } of shots) {
  const viewport = { width, height: width < 600 ? 640 : 860 };
  const page = await browser.newPage({ viewport, colorScheme: scheme });
  await page.goto(origin + address);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
await browser.close();
