import { z } from 'zod';

/**
 * The settings, read once from the environment. The README's table is tested against this list.
 * An empty value counts as not set.
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
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  RATE_LIMIT: z.coerce.number().int().min(1).default(120),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
} as const;

/** The names of all settings, for the README and its test. */
export const settingNames = Object.keys(settings) as readonly (keyof typeof settings)[];

const schema = z.object(settings).transform((env) => ({
  /** The address to listen on. */
  host: env.HOST,
  /** 0 takes a free port. */
  port: env.PORT,
  /** Where readers reach the site, without a final slash; `undefined` = `http://HOST:PORT`. */
  publicUrl: env.PUBLIC_URL,
  corpusDir: env.CORPUS_DIR,
  dataDir: env.DATA_DIR,
  /** How many proxies stand in front (Express' «trust proxy»). */
  trustProxy: env.TRUST_PROXY,
  /** Searches a minute from one address. */
  rateLimit: env.RATE_LIMIT,
  logLevel: env.LOG_LEVEL,
}));

export type Config = z.infer<typeof schema>;

/** A setting has a value that cannot be used; the message names each and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Parse the settings. Throws {@link ConfigError} that lists every fault at once. */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue) => `${issue.path.join('.')}: ${issue.message.toLowerCase()}`,
  );
  throw new ConfigError(`These settings cannot be used:\n  ${faults.join('\n  ')}`);
}
