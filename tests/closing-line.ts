import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * After the run, says which tests did not run and why, and closes with one plain line that
 * programs can read: «123 passed, 0 failed, 4 skipped».
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = cases.filter((test) => test.result().state === 'skipped');
    const count = (state: string) => cases.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const lines = [
      ...notRun(skipped),
      `${count('passed')} passed, ${count('failed') + broken} failed, ${skipped.length} skipped`,
    ];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}

/** A line for each file and reason: a suite that needs a server would else fill the screen. */
function notRun(skipped: readonly TestCase[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const test of skipped) {
    const where = `${test.module.relativeModuleId}${reason(test)}`;
    counts.set(where, (counts.get(where) ?? 0) + 1);
  }
  return [...counts].map(([where, count]) => `not run: ${count} of ${where}`);
}

function reason(test: TestCase): string {
  const result = test.result();
  return result.state === 'skipped' && result.note ? ` (${result.note})` : '';
}
