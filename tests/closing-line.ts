import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * After the run, says which tests did not run and why, and closes with one plain line that
 * programs can read: «123 passed, 0 failed, 4 skipped».
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = cases.filter((test) => test.result().state === 'skipped');
    const lines = skipped.map((test) => `not run: ${test.fullName}${reason(test)}`);
    const count = (state: string) => cases.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    lines.push(
      `${count('passed')} passed, ${count('failed') + broken} failed, ${skipped.length} skipped`,
    );
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}

function reason(test: TestCase): string {
  const result = test.result();
  return result.state === 'skipped' && result.note ? ` (${result.note})` : '';
}
