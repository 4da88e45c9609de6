import { spawn } from 'node:child_process';

/** `npm run dev`: the indexer watches the corpus, the site starts again when its code changes. */
const programs = [
  ['tsx', 'indexer/main.ts', 'watch'],
  ['tsx', 'watch', '--clear-screen=false', 'src/main.ts'],
] as const;

const running = programs.map(([command, ...args]) =>
  spawn('npx', ['--no-install', command, ...args], { stdio: 'inherit' }),
);

for (const child of running) {
  child.once('exit', (code) => {
    for (const other of running) other.kill('SIGTERM');
    process.exitCode = code ?? 0;
  });
}
