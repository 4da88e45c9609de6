import type { Measured } from './load.ts';

/**
 * A table of things that were compared, with ratios to the first of them: of the time of one question,
 * of answers a second, and of the work of processors, which other programs on the machine change least.
 */
export function printComparison(clients: number, measured: ReadonlyMap<string, Measured>): void {
  const [base] = measured.values();
  console.log(
    `\n${`${clients} at once`.padEnd(28)}   time   rate   work      p50      p95   a second   server + site + client   wrong`,
  );
  for (const [name, one] of measured) {
    const { p50, p95, perSecond, typical, wrong } = one;
    console.log(
      name.padEnd(28),
      `× ${(typical / (base?.typical ?? NaN)).toFixed(2)}`.padStart(6),
      `× ${(perSecond / (base?.perSecond ?? NaN)).toFixed(2)}`.padStart(6),
      `× ${(workOf(one) / workOf(base)).toFixed(2)}`.padStart(6),
      `${p50.toFixed(1)} ms`.padStart(8),
      `${p95.toFixed(0)} ms`.padStart(8),
      perSecond.toFixed(0).padStart(10),
      workIn(one).padStart(24),
      wrong === 0 ? '' : String(wrong).padStart(7),
    );
  }
}

export function printFigures(figures: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(figures)) {
    console.log(`${name.padEnd(46)} ${value ?? 'not known'}`);
  }
}

function workOf(measured: Measured | undefined): number {
  if (measured === undefined) return NaN;
  return measured.serverWork + measured.siteWork + measured.clientWork;
}

function workIn({ serverWork, siteWork, clientWork }: Measured): string {
  return `${[serverWork, siteWork, clientWork].map((ms) => ms.toFixed(1)).join(' + ')} ms`;
}
