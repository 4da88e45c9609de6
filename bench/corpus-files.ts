import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Made-up corpora of any size for measuring: shaped like the real one, and the same at every run. */

const vocabulary = readFileSync('corpus/vocabulary.yaml', 'utf8');
const topics = Object.keys((parse(vocabulary) as { topics: object }).topics);

const subjects = ['recruitment', 'release', 'schools', 'detention', 'monitoring', 'education'];
const words =
  'the parties shall take all feasible measures to ensure that children who have not reached the age ' +
  'set by this text do not take part in hostilities and are not recruited into armed forces or groups ' +
  'in any circumstances while persons released from service receive help for their recovery and return';
const wordList = words.split(' ');

/** A sentence of so many words, told apart by a number. */
function sentence(seed: number, length: number): string {
  const chosen = Array.from({ length }, (_, index) => wordAt(seed * 31 + index * 7));
  const text = chosen.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function wordAt(index: number): string {
  return wordList[index % wordList.length] ?? '';
}

/** «BTA», «BTB», …: short names that no other text has. */
function shortName(index: number): string {
  const letter = (value: number): string => String.fromCharCode(65 + (value % 26));
  return `B${letter(Math.floor(index / 676))}${letter(Math.floor(index / 26))}${letter(index)}T`;
}

/** The path and text of every file: so many instruments, with the topics and the settings they need. */
export function corpusFiles(instruments: number): ReadonlyMap<string, string> {
  const files = new Map([['vocabulary.yaml', vocabulary]]);
  for (const topic of topics) {
    const text = `---\nid: ${topic}\ntitle: ${topic}\n---\n${sentence(topic.length, 40)}\n`;
    files.set(`topics/${topic}.md`, text);
  }
  for (let index = 0; index < instruments; index += 1) {
    files.set(`international/treaty-${index}.md`, instrumentFile(index, instruments));
  }
  return files;
}

export function writeCorpus(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** About 10 KB: 4 KB of front matter and 14 provisions, as the instruments of the real corpus have. */
export function instrumentFile(index: number, instruments: number): string {
  const provisions = Array.from({ length: 14 }, (_, article) =>
    provisionText(index, article + 1, instruments),
  );
  return `${frontMatter(index, instruments)}\n${sentence(index, 45)}\n\n${provisions.join('\n')}`;
}

function frontMatter(index: number, instruments: number): string {
  const name = shortName(index);
  const names = ['fr', 'es', 'ar'].map((language) => {
    const short = [1, 2, 3].map(
      (n) => `      - Protocole ${index} ${language} sur la participation ${n}`,
    );
    const title = `Protocole ${index} relatif aux droits, ${language}`;
    return `  ${language}:\n    title: "${title}"\n    short:\n${short.join('\n')}`;
  });
  const sources = Array.from({ length: 10 }, (_, n) => {
    const url = `https://www.example.org/texts/${index}/chapter/${n}/page-with-a-long-name`;
    return `  - { url: "${url}", title: "Collection of texts, vol. ${n}, text ${index}", kind: official }`;
  });
  return `---
id: treaty-${index}
kind: treaty
title: Benchmark Treaty ${index} on the protection of children in armed conflict
short_title: Benchmark Treaty ${index}
abbreviations: [${name}]
aliases:
  - treaty ${index} for measuring
  - the text numbered ${index}
citation: "${1000 + index} UNTS ${index}"
issuer: "Conference of States, session ${index}"
jurisdiction: international
region: global
adopted: ${1950 + (index % 70)}-05-25
in_force: ${1952 + (index % 70)}-02-12
status: in-force
status_as_of: 2023
binding_on: [states]
minimum_age: 18
topics: [recruitment, release, detention]
official_url: "https://www.example.org/texts/${index}"
names:
${names.join('\n')}
relations:
  - { to: treaty-${(index + 1) % instruments}, type: cites, note: "in its preamble" }
sources:
${sources.join('\n')}
---`;
}

function provisionText(index: number, article: number, instruments: number): string {
  const cited = (index * 7 + article) % instruments;
  const subject = subjects[article % subjects.length] ?? '';
  const age = article === 1 ? '- Age: 18\n' : '';
  return `## Art. ${article}: What the text says of ${subject}

${age}- Force: shall
- Topics: ${subject}
- Sources: ${(article % 10) + 1}

${sentence(index + article, 28)} It follows ${shortName(cited)} Art. ${(article % 14) + 1}. ${sentence(article, 22)}
`;
}
