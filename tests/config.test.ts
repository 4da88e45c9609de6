import { describe, expect, test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig, settingNames } from '../src/config.ts';
import { temporaryFolder } from './factories/corpus.ts';

describe('settings', () => {
  test('a fresh machine needs none', () => {
    expect(loadConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, corpusDir: 'corpus' });
  });

  test('an empty value counts as not set', () => {
    expect(loadConfig({ PORT: '' }).port).toBe(3000);
  });

  test('the public address loses its final slash', () => {
    expect(loadConfig({ PUBLIC_URL: 'https://law.example.org/' }).publicUrl).toBe(
      'https://law.example.org',
    );
  });

  test('the search servers stand in one setting, with spaces or commas between them', () => {
    const { meilisearch } = loadConfig({
      MEILI_URL: 'http://one:7700, http://two:7700\nhttp://three:7700',
    });
    expect(meilisearch.urls).toEqual(['http://one:7700', 'http://two:7700', 'http://three:7700']);
    expect(loadConfig({}).meilisearch).toMatchObject({ urls: [], layout: 'copies' });
    expect(() => loadConfig({ MEILI_URL: 'localhost:7700' })).toThrow(/MEILI_URL/);
  });

  test('a key may stand in a file', () => {
    const file = path.join(temporaryFolder(), 'key');
    writeFileSync(file, 'secret\n');
    expect(loadConfig({ MEILI_SEARCH_KEY_FILE: file }).meilisearch.searchKey).toBe('secret');
    const missing = () => loadConfig({ MEILI_INDEX_KEY_FILE: `${file}.not` });
    expect(missing).toThrow(/MEILI_INDEX_KEY_FILE: ENOENT/);
  });

  test('every fault is told at once', () => {
    const load = () => loadConfig({ PORT: 'http', LOG_LEVEL: 'loud', PUBLIC_URL: 'ftp://x' });
    expect(load).toThrow(/PORT: .*number[^]*PUBLIC_URL: .*url[^]*LOG_LEVEL: .*option|LOG_LEVEL/i);
  });

  test('the README lists every setting with its default, and no other', () => {
    const readme = readFileSync('README.md', 'utf8');
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)` +\| `?([^|`]*)`? +\|/gm)];
    const defaults = new Map(listed.map(([, name, value]) => [name, value?.trim()]));
    expect([...defaults.keys()].sort()).toEqual([...settingNames].sort());
    const config = loadConfig({});
    expect(defaults.get('PORT')).toBe(String(config.port));
    expect(defaults.get('HOST')).toBe(config.host);
    expect(defaults.get('RATE_LIMIT')).toBe(String(config.rateLimit));
    expect(defaults.get('CORPUS_DIR')).toBe(config.corpusDir);
    expect(defaults.get('DATA_DIR')).toBe(config.dataDir);
    expect(defaults.get('LOG_LEVEL')).toBe(config.logLevel);
    expect(defaults.get('TRUST_PROXY')).toBe(String(config.trustProxy));
  });
});
