import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A paragraph of Word's XML around runs. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>${runs.join('')}</w:p>`;
}

/** A run of text; Word divides sentences into many. */
export function run(text: string): string {
  return `<w:r w:rsidR="00A77B3E"><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function documentXml(body: string, root = 'document'): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${w} ${mc}><w:body>${body}</w:body></w:${root}>`;
}

/** A .docx with these files in it. */
export function aZip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

/** A Word document with this body, and notes where they are given. */
export function aDocx(body: string, parts: { readonly footnotes?: string } = {}): Buffer {
  return aZip({
    '[Content_Types].xml': '<Types/>',
    'word/styles.xml': '<w:styles/>',
    ...(parts.footnotes !== undefined && {
      'word/footnotes.xml': documentXml(parts.footnotes, 'footnotes'),
    }),
    'word/document.xml': documentXml(body),
  });
}

/** The same file with another size given for what is unpacked, as bombs do. */
export function withSaidSize(zip: Buffer, name: string, size: number): Buffer {
  const bytes = Buffer.from(zip);
  const signature = Buffer.from('PK\x01\x02', 'latin1');
  for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 4)) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString('latin1', at + 46, at + 46 + length) === name)
      bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}
