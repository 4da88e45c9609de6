import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { validCorpus, writeTree } from '../corpus.ts';

/** How many laws there are, and after how many editions the same ones have the word again. */
const [lawCount, turn] = [60, 12];

/**
 * A corpus in a folder that is edited again and again. In each edition other laws have the word
 * «sanctuary» and another age, so that an answer from two editions is none from either. «Haven» finds
 * the same ones as a synonym.
 */
export class EditedCorpus {
  readonly folder: string;
  private edition = 0;
  private words = 0;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    writeTree(validCorpus, folder);
    for (let law = 0; law < lawCount; law += 1) this.writeLaw(law);
    this.writeVocabulary();
  }

  /** Another edition; with other synonyms, which search servers take a new index for, or without. */
  edit({ synonyms }: { readonly synonyms: boolean }): void {
    const before = this.edition;
    this.edition += 1;
    for (let law = 0; law < lawCount; law += 1) {
      if (isMarked(law, before) || isMarked(law, this.edition)) this.writeLaw(law);
    }
    if (!synonyms) return;
    this.words += 1;
    this.writeVocabulary();
  }

  private writeLaw(law: number): void {
    const file = path.join(this.folder, 'international', `law-${law}.md`);
    writeFileSync(file, lawText(law, isMarked(law, this.edition) ? this.edition : null));
  }

  private writeVocabulary(): void {
    const synonyms = `synonyms: [[sanctuary, haven], [word ${this.words}, ${this.words} word]]\n`;
    const text = `${validCorpus['vocabulary.yaml'] ?? ''}${synonyms}`;
    writeFileSync(path.join(this.folder, 'vocabulary.yaml'), text);
  }
}

function isMarked(law: number, edition: number): boolean {
  return law % turn === edition % turn;
}

function lawText(law: number, edition: number | null): string {
  const provisions = Array.from({ length: 6 }, (_, at) =>
    provisionText(at + 1, at < 3 ? edition : null),
  );
  return `---
id: law-${law}
kind: ${law % 3 === 0 ? 'treaty' : 'resolution'}
title: Law ${law} on measures for children
short_title: Law ${law}
jurisdiction: international
region: ${law % 2 === 0 ? 'global' : 'asia-pacific'}
adopted: ${1980 + (law % 7)}-03-04
status: in-force
status_as_of: 2023
binding_on: [states]
minimum_age: 15
topics: [${law % 4 === 0 ? 'release' : 'recruitment'}]
sources:
  - { url: "https://www.example.org/law-${law}", title: The text, kind: official }
---
Law ${law} asks for measures.
${provisions.join('')}`;
}

function provisionText(article: number, edition: number | null): string {
  const words =
    edition === null
      ? `States shall take measure ${article} without delay.`
      : `States shall keep a sanctuary by measure ${article} of edition ${edition}.`;
  return `
## Art. ${article}: Measure ${article}

- Age: ${edition === null ? 15 : 18}
- Force: shall
- Sources: 1

${words}
`;
}
