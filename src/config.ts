import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One or several addresses with spaces or commas between them. */
const serverUrls = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(z.url({ protocol: /^https?$/ })));

/**
 * The settings, read once from the environment. The README's table is tested against this list.
 * An empty value counts as not set. A key may stand in a file: `MEILI_SEARCH_KEY_FILE` names it.
 */
const settings = {
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  CORPUS_DIR: z.string().default('corpus'),
  DATA_DIR: z.string().default('.data'),
  MEILI_URL: serverUrls,
  MEILI_LAYOUT: z.enum(['copies', 'parts']).default('copies'),
  MEILI_SEARCH_KEY: z.string().optional(),
  MEILI_INDEX_KEY: z.string().optional(),
  MEILI_TASKS_KEY: z.string().optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  RATE_LIMIT: z.coerce.number().int().min(1).default(120),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
} as const;

type SettingName = keyof typeof settings;

/** The names of all settings, for the README and its test. */
export const settingNames = Object.keys(settings) as readonly SettingName[];

/** Those that may stand in a file, which is named by the same setting with `_FILE` behind it. */
const secrets: readonly SettingName[] = ['MEILI_SEARCH_KEY', 'MEILI_INDEX_KEY', 'MEILI_TASKS_KEY'];

const schema = z.object(settings).transform((env) => ({
  /** The address to listen on. */
  host: env.HOST,
  /** 0 takes a free port. */
  port: env.PORT,
  /** Where readers reach the site, without a final slash; `undefined` = `http://HOST:PORT`. */
  publicUrl: env.PUBLIC_URL,
  corpusDir: env.CORPUS_DIR,
  dataDir: env.DATA_DIR,
  meilisearch: {
    /** Empty: the embedded engine alone. */
    urls: env.MEILI_URL,
    /** What several servers are: copies of the whole index, or parts of it. */
    layout: env.MEILI_LAYOUT,
    /** May search, and nothing else. */
    searchKey: env.MEILI_SEARCH_KEY,
    /** May write the indexes of the site. */
    indexKey: env.MEILI_INDEX_KEY,
    /** May read tasks; a key that is bound to indexes does not see the swap of two. */
    tasksKey: env.MEILI_TASKS_KEY,
  },
  /** How many proxies stand in front (Express' «trust proxy»). */
  trustProxy: env.TRUST_PROXY,
  /** Searches a minute from one address. */
  rateLimit: env.RATE_LIMIT,
  logLevel: env.LOG_LEVEL,
}));

export type Config = z.infer<typeof schema>;

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting has a value that cannot be used; the message names each and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Parse the settings. Throws {@link ConfigError} that lists every fault at once. */
export function loadConfig(env: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse({ ...given, ...secretsInFiles(given) });
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue) => `${issue.path.join('.')}: ${issue.message.toLowerCase()}`,
  );
  throw new ConfigError(`These settings cannot be used:\n  ${faults.join('\n  ')}`);
}

/** The master key of the search servers, which only `indexer keys` needs: no other program should be given it. */
export function masterKey(env: Environment = process.env): string | undefined {
  return env['MEILI_MASTER_KEY'] || undefined;
}

function secretsInFiles(env: Environment): Record<string, string> {
  return Object.fromEntries(
    secrets.flatMap((name) => {
      const file = env[`${name}_FILE`];
      return file === undefined ? [] : [[name, readSecret(`${name}_FILE`, file)]];
    }),
  );
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`These settings cannot be used:\n  ${name}: ${reason}`);
  }
}
