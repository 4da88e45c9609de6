import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** A program of the project that runs by itself, and may be killed. */
export interface Program {
  /** Its exit code, `null` when it was killed. */
  readonly ended: Promise<number | null>;
  /** Everything that it has said so far. */
  said(): string;
  /** Wait until it says something; gives what matches. Rejects when it ends without having said it. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** End it at once, as a crash does, and wait until it is gone. */
  kill(): Promise<void>;
}

/** Start a program with nothing but these settings; it is killed when the test is over. */
export function startProgram(
  command: readonly string[],
  settings: Readonly<Record<string, string>>,
): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', ...command], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const heard = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    for (const each of heard) each();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    ended,
    kill,
    said: () => said,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(said);
          if (found === null) return;
          heard.delete(look);
          resolve(found);
        };
        heard.add(look);
        look();
        void ended.then((code) => {
          reject(new Error(`${command.join(' ')} ended with ${code ?? 'a kill'}: ${said}`));
        });
      }),
  };
}
