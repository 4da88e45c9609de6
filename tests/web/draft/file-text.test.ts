import { describe, expect, test } from 'vitest';
import { DraftFault } from '../../../src/web/draft/draft-fault.ts';
import { fileEndings, fileText } from '../../../src/web/draft/file-text.ts';
import { aDocx, paragraph, run } from '../../factories/docx.ts';

const words = '«Art. 4» — المادة 4';

test.each([
  ['draft.txt', Buffer.from(words)],
  ['DRAFT.TXT', Buffer.from(`\uFEFF${words}`)],
  ['draft.v2.md', Buffer.from(words)],
  ['draft.txt', Buffer.from(`\uFEFF${words}`, 'utf16le')],
  ['draft.txt', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  ['draft.docx', aDocx(paragraph(run(words)))],
])('%s is read, whatever way its characters are written', async (name, bytes) => {
  expect(await fileText({ name, bytes })).toBe(words);
});

describe('what is not read is said, with the way to mend it', () => {
  test.each([
    ['draft.doc', 'Only files that end in .txt, .md, .docx are read.'],
    ['draft.pdf', 'Only files that end in .txt, .md, .docx are read.'],
    ['draft', 'Only files that end in .txt, .md, .docx are read.'],
    ['draft.constructor', 'Only files that end in .txt, .md, .docx are read.'],
    ['latin-1.txt', 'The file is not plain text in UTF-8 or UTF-16.'],
    ['program.md', 'The file is not plain text in UTF-8 or UTF-16.'],
  ])('%s', async (name, what) => {
    const bytes = name.startsWith('latin') ? Buffer.from('§ 83', 'latin1') : Buffer.from('ELF\0\0');
    const fault = await fileText({ name, bytes }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DraftFault);
    expect(fault).toMatchObject({ fault: { status: 415, what } });
  });

  test('the form offers the kinds that are read', () => {
    expect(fileEndings).toEqual(['.txt', '.md', '.docx']);
  });
});
