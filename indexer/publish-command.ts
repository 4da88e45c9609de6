import type {
  PublishedContent,
  PublishReport,
  RollbackReport,
  SearchPublisher,
} from '../src/search/publishing.ts';
import { PublishingFailed } from '../src/search/publishing.ts';
import type { Progress } from './progress.ts';

/** Bring what was built to the search servers; the report of every server, also of those beside one that failed. */
export async function publishContent(
  content: PublishedContent,
  publisher: SearchPublisher,
  progress: Progress,
): Promise<ServersReport> {
  return told(async () => {
    try {
      return await publisher.publish(content, (name, steps) => progress.stage(name, steps));
    } finally {
      progress.end();
    }
  });
}

/** Go back to the index before on the search servers. */
export async function rollBack(publisher: SearchPublisher): Promise<ServersReport> {
  return told(() => publisher.rollback());
}

export interface ServersReport {
  /** Lines for people. */
  readonly text: string;
  readonly hasFailed: boolean;
}

async function told(
  work: () => Promise<readonly (PublishReport | RollbackReport)[]>,
): Promise<ServersReport> {
  try {
    return { text: textOf(await work()), hasFailed: false };
  } catch (error) {
    if (!(error instanceof PublishingFailed)) throw error;
    const failures = error.message.split('\n').map((failure) => `Failed on ${failure}\n`);
    return { text: textOf(error.reports) + failures.join(''), hasFailed: true };
  }
}

function textOf(reports: readonly (PublishReport | RollbackReport)[]): string {
  return reports
    .flatMap((report) => ('kind' in report ? publishLines(report) : [rollbackLine(report)]))
    .map((line) => `${line}\n`)
    .join('');
}

function rollbackLine({ server, snapshot, before }: RollbackReport): string {
  return `${server} answers from snapshot ${shortName(snapshot)} again, instead of ${shortName(before)}; a second rollback goes forward again`;
}

const kinds: Readonly<Record<PublishReport['kind'], string>> = {
  full: 'a new index was built and swapped in',
  incremental: 'the index was changed in place',
  unchanged: 'the index stays as it is',
};

function publishLines(report: PublishReport): readonly string[] {
  const { server, kind, reason, provisions, pages, sent, deleted, keptUntil } = report;
  const kept = `  The index before is kept until ${keptUntil ?? ''}: npm run indexer -- rollback`;
  return [
    `${server}: ${kinds[kind]} (${reason})`,
    `  ${provisions} provisions and ${pages} pages; ${sent} sent, ${deleted} deleted`,
    `  ${durationsOf(report)}`,
    ...(keptUntil === null ? [] : [kept]),
  ];
}

/** «Uploading documents 1.2 s, …; 2.9 s in all»; stages that take no time are left out. */
function durationsOf({ durations }: PublishReport): string {
  const stages = Object.entries(durations);
  const slow = stages
    .filter(([, time]) => time >= 50)
    .map(([name, time]) => `${name} ${seconds(time)}`);
  const all = stages.reduce((sum, [, time]) => sum + time, 0);
  return [slow.join(', '), `${seconds(all)} in all`].filter(Boolean).join('; ');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function shortName(snapshot: string | null): string {
  return snapshot?.slice(0, 12) ?? 'none';
}
