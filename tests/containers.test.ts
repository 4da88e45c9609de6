import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { settingNames } from '../src/config.ts';

/** The set-up with containers, held to what its documentation promises. */

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly command?: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { condition: string; required?: boolean }>>;
}

interface Compose {
  readonly services: Readonly<Record<'search' | 'keys' | 'publish' | 'site', Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;
const { search, keys, publish, site } = compose.services;
const services = Object.entries(compose.services);

/** Source and target of each volume of a service, and whether it may write there. */
function mounts({ volumes = [] }: Service) {
  return volumes.map((line) => {
    const [source, target, mode] = line.split(':');
    return { source, target, writes: mode !== 'ro' };
  });
}

describe('compose.yaml', () => {
  const version = /^getmeili\/meilisearch:v(\d+\.\d+\.\d+)$/.exec(search.image)?.[1];

  test('pins the search server, and keeps its data apart from that of any other version', () => {
    expect(version).toBeDefined();
    expect(mounts(search)).toEqual([
      { source: `search-${version}`, target: '/meili_data', writes: true },
    ]);
    expect(Object.keys(compose.volumes)).toContain(`search-${version}`);
  });

  test.each(['README.md', 'docs/meilisearch.md'])('%s names the same server', (file) => {
    const named = [...read(file).matchAll(/search[-: ]v?(\d+\.\d+\.\d+)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, other] of named) expect(other).toBe(version);
  });

  test.each(services)('%s can write nowhere but where it is told, and gains no rights', (_, it) => {
    expect(it.read_only).toBe(true);
    expect(it.cap_drop).toEqual(['ALL']);
    expect(it.security_opt).toEqual(['no-new-privileges:true']);
    expect(it.image).toMatch(/:(?!latest$)[\w.]+$/);
  });

  test('the programs of the project run from one image, not as root', () => {
    for (const { image, user } of [keys, publish, site]) {
      expect({ image, user }).toEqual({ image: 'servanda:local', user: 'node' });
    }
    expect(services.filter(([, { build }]) => build !== undefined)).toHaveLength(1);
  });

  test('only the site is reached from outside, and only from this machine', () => {
    expect(services.filter(([, { ports }]) => ports !== undefined)).toEqual([['site', site]]);
    expect(site.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
    expect(compose.networks['inside']).toEqual({ internal: true });
    for (const it of [search, keys, publish]) expect(it.networks).toEqual(['inside']);
  });

  test('the site is given the search key, and no other', () => {
    const given = Object.keys(site.environment ?? {}).filter((name) => name.includes('KEY'));
    expect(given).toEqual(['MEILI_SEARCH_KEY_FILE']);
    expect(mounts(site)).toEqual([
      { source: 'data', target: '/data', writes: false },
      { source: 'search-key', target: '/run/servanda/search', writes: false },
    ]);
    // Whatever else is put into this volume, the site can read.
    expect(keys.command?.join('\n').match(/\S+ \/run\/servanda\/search\/\S+/g)).toEqual([
      '/run/servanda/keys/search-key /run/servanda/search/search-key',
    ]);
  });

  test('the master key goes to those who need it: the server and the maker of keys', () => {
    const holders = services.filter(([, it]) => it.environment?.['MEILI_MASTER_KEY'] !== undefined);
    expect(holders.map(([name]) => name)).toEqual(['search', 'keys']);
    for (const [, it] of holders) {
      expect(it.environment?.['MEILI_MASTER_KEY']).toMatch(/^\$\{MEILI_MASTER_KEY:\?.*\.env/);
    }
  });

  test('every file of a key lies in a volume of its service', () => {
    for (const it of [publish, site]) {
      const files = Object.entries(it.environment ?? {}).filter(([name]) => name.endsWith('_FILE'));
      expect(files.length).toBeGreaterThan(0);
      for (const [, file] of files) {
        const folders = mounts(it).map(({ target }) => target);
        expect(folders).toContain(file.slice(0, file.lastIndexOf('/')));
      }
    }
  });

  test('every setting is one that the program knows, or one of the search server', () => {
    const known = new Set<string>([...settingNames, 'MEILI_MASTER_KEY']);
    const given = [keys, publish, site].flatMap((it) => Object.keys(it.environment ?? {}));
    expect(given.filter((name) => !known.has(name.replace(/_FILE$/, '')))).toEqual([]);
    expect(Object.keys(search.environment ?? {}).sort()).toEqual([
      'MEILI_ENV',
      'MEILI_LOG_LEVEL',
      'MEILI_MASTER_KEY',
      'MEILI_NO_ANALYTICS',
      'TMPDIR',
    ]);
  });

  test('.env.example offers what compose.yaml takes, and holds no value', () => {
    const taken = [...read('compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    const offered = [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)];
    expect(new Set(offered.map(([, name]) => name))).toEqual(new Set(taken));
    expect(offered.map(([, , value]) => value?.trim()).join('')).toBe('');
    expect(read('.gitignore').split('\n')).toContain('.env');
  });

  test('each waits for what it needs; a failed publication keeps nobody from reading', () => {
    const completed = { condition: 'service_completed_successfully' };
    const healthy = { condition: 'service_healthy' };
    expect(search.healthcheck?.test?.at(-1)).toBe('http://127.0.0.1:7700/health');
    expect(keys.depends_on).toEqual({ search: healthy });
    expect(publish.depends_on).toEqual({ search: healthy, keys: completed });
    expect(site.depends_on).toEqual({
      keys: completed,
      publish: { ...completed, required: false },
    });
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  const instructions = (name: string): string[] =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

  /** What is copied from the project, not from an earlier stage. */
  const copied = instructions('COPY')
    .filter((line) => !line.startsWith('--from'))
    .flatMap((line) => line.split(' ').slice(0, -1));

  test('builds on one pinned version of Node.js', () => {
    const bases = instructions('FROM').map((line) => line.split(' '));
    const stages = new Set(bases.map(([, , stage]) => stage));
    const images = new Set(bases.map(([image]) => image).filter((image) => !stages.has(image)));
    expect([...images]).toEqual([expect.stringMatching(/^node:\d+\.\d+\.\d+-bookworm-slim$/)]);
  });

  test('copies only what is there and what .dockerignore lets through', () => {
    expect(copied.length).toBeGreaterThan(5);
    const [all, ...letThrough] = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(all).toBe('*');
    expect(letThrough.map((line) => line.slice(1)).sort()).toEqual([...new Set(copied)].sort());
    expect(copied.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('ends as a user without rights, with the program that the README starts', () => {
    expect(instructions('USER').at(-1)).toBe('node');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const command = JSON.parse(instructions('CMD').at(-1) ?? '') as string[];
    expect(command.join(' ')).toBe(scripts['serve']);
  });

  test('takes no library that only development needs', () => {
    expect(lines).toContain('RUN npm ci --omit=dev --ignore-scripts');
    expect(lines).toContain('COPY --from=libraries /app/node_modules node_modules');
  });

  test('asks the site for its health as compose.yaml does', () => {
    const asked = /CMD (\[.*\])/.exec(instructions('HEALTHCHECK')[0] ?? '')?.[1] ?? '[]';
    expect(['CMD', ...(JSON.parse(asked) as string[])]).toEqual(site.healthcheck?.test);
  });

  test('has every folder that compose.yaml mounts, owned by the user who writes there', () => {
    const owned = lines.filter((line) => /node:node|-o node -g node/.test(line)).join(' ');
    const targets = [keys, publish, site].flatMap((it) => mounts(it).map(({ target }) => target));
    for (const target of new Set(targets)) expect(owned).toContain(` ${target}`);
  });
});
