import type {
  PublishedContent,
  PublishReport,
  RollbackReport,
  SearchPublisher,
  TellStage,
} from '../../publishing.ts';
import { PublishingFailed } from '../../publishing.ts';
import type { IndexNames } from '../index-names.ts';
import { connect } from '../server.ts';
import { allDocuments } from './content.ts';
import { faultSentence } from './fault-sentence.ts';
import { publishToServer } from './publish-to-server.ts';
import { rollBack } from './roll-back.ts';
import type { Target } from './target.ts';

export interface PublisherOptions {
  readonly urls: readonly string[];
  /** What several servers are: copies of the whole index, or parts of it. */
  readonly layout: 'copies' | 'parts';
  readonly indexKey: string;
  readonly tasksKey: string | undefined;
  readonly names: IndexNames;
  /** Milliseconds for which a server that was reached once may stay away. */
  readonly patience?: number;
}

const defaultPatience = 120_000;
/** Milliseconds for one request: a part of the documents on a slow line. */
const timeLimit = 120_000;

/** Publishes to Meilisearch servers: to all at once, each for itself. */
export class MeilisearchPublisher implements SearchPublisher {
  private readonly options: PublisherOptions;

  constructor(options: PublisherOptions) {
    this.options = options;
  }

  async publish(
    content: PublishedContent,
    tell: TellStage = () => () => undefined,
  ): Promise<readonly PublishReport[]> {
    const documents = allDocuments(content);
    return this.onEveryServer((target) =>
      publishToServer(target, documents, this.nameServer(tell, target)),
    );
  }

  async rollback(): Promise<readonly RollbackReport[]> {
    return this.onEveryServer(rollBack);
  }

  /** All are tried: one that is down keeps none of the others from being published. */
  private async onEveryServer<Report extends PublishReport | RollbackReport>(
    work: (target: Target) => Promise<Report>,
  ): Promise<readonly Report[]> {
    const reports: Report[] = [];
    const failures: string[] = [];
    const attempt = async (target: Target): Promise<void> => {
      try {
        reports.push(await work(target));
      } catch (error) {
        failures.push(`${target.host}: ${faultSentence(error)}`);
      }
    };
    const { options } = this;
    const targets = options.urls.map((url, at) => targetOf(url, at + 1, options));
    await Promise.all(targets.map(attempt));
    if (failures.length > 0) throw new PublishingFailed(failures, reports);
    return reports;
  }

  private nameServer(tell: TellStage, { host }: Target): TellStage {
    if (this.options.urls.length === 1) return tell;
    return (name, steps) => tell(`${name} (${host})`, steps);
  }
}

function targetOf(url: string, number: number, options: PublisherOptions): Target {
  const { indexKey, tasksKey, names, layout, urls, patience = defaultPatience } = options;
  const { client, host } = connect({ url, number, key: indexKey, timeLimit });
  const tasks = tasksKey === undefined ? undefined : { url, number, key: tasksKey, timeLimit };
  return {
    host,
    client,
    tasksClient: tasks && connect(tasks).client,
    names,
    part: layout === 'parts' ? number : 1,
    parts: layout === 'parts' ? urls.length : 1,
    patience,
  };
}
