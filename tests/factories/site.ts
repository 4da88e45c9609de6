import path from 'node:path';
import type { Express } from 'express';
import { pino } from 'pino';
import { inject } from 'vitest';
import { openEdition } from '../../src/compose.ts';
import { currentSnapshotName } from '../../src/library/read-snapshot.ts';
import { projectRoot } from '../../src/project-root.ts';
import type { AppOptions } from '../../src/web/app.ts';
import { createApp } from '../../src/web/app.ts';
import type { Edition } from '../../src/web/edition.ts';

/** The real corpus, built once for the whole run, opened as the site opens it. */
export async function aRealEdition(): Promise<Edition> {
  const dataDir = inject('dataDir');
  return openEdition(dataDir, (await currentSnapshotName(dataDir)) ?? '');
}

/** The site over the real corpus, without a port. */
export async function aSite(over: Partial<AppOptions> = {}): Promise<Express> {
  const edition = await aRealEdition();
  return createApp({
    editions: { current: () => edition },
    log: pino({ level: 'silent' }),
    publicUrl: 'https://law.example.org',
    rateLimit: 1_000_000,
    trustProxy: 0,
    assetsFolder: path.join(projectRoot, 'views', 'assets'),
    ...over,
  });
}
