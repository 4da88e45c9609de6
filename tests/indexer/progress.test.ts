import { expect, test } from 'vitest';
import { lineProgress } from '../../indexer/progress.ts';

function terminal() {
  const written: string[] = [];
  let time = 0;
  const stream = { write: (text: string | Uint8Array) => (written.push(String(text)), true) };
  return {
    written,
    wait: (ms: number) => (time += ms),
    progress: lineProgress(stream, () => time),
  };
}

const clear = '\r\u001B[K';

test('nothing is shown of a build that is over in a second', () => {
  const { written, wait, progress } = terminal();
  const done = progress.stage('Parsing files', 10);
  wait(999);
  done(5);
  progress.end();
  expect(written).toEqual([]);
});

test('a longer build shows how far it has come, not more often than can be read, and takes it away', () => {
  const { written, wait, progress } = terminal();
  const done = progress.stage('Parsing files', 10);
  done(3);
  wait(1000);
  done(1);
  wait(50);
  done(1);
  wait(50);
  done(1);
  progress.stage('Linking files', 10);
  wait(200);
  progress.stage('Writing the snapshot', 1);
  progress.end();
  expect(written).toEqual([
    `${clear}[████░░░░░░] 4/10 Parsing files`,
    `${clear}[██████░░░░] 6/10 Parsing files`,
    `${clear}Writing the snapshot`,
    clear,
  ]);
});
