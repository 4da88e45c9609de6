import { citationFaults } from './citations.ts';
import { factFaults } from './facts.ts';
import type { FaultCase } from './fault-case.ts';
import { fileFaults } from './files.ts';
import { frontMatterFaults } from './front-matter.ts';
import { headingFaults } from './headings.ts';
import { linkFaults } from './links.ts';
import { practiceFaults } from './practice.ts';
import { wordFaults } from './words.ts';

/** Every kind of broken corpus. */
export const allFaultCases: readonly FaultCase[] = [
  ...fileFaults,
  ...frontMatterFaults,
  ...wordFaults,
  ...headingFaults,
  ...factFaults,
  ...linkFaults,
  ...citationFaults,
  ...practiceFaults,
];
