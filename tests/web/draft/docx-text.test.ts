import { describe, expect, test } from 'vitest';
import { DraftFault } from '../../../src/web/draft/draft-fault.ts';
import { docxText } from '../../../src/web/draft/docx-text.ts';
import { maxDraftLength } from '../../../src/web/draft/limits.ts';
import { aDocx, aZip, documentXml, paragraph, run, withSaidSize } from '../../factories/docx.ts';

async function faultOf(bytes: Buffer): Promise<{ status: number; what: string }> {
  const error: unknown = await docxText(bytes).then(
    (text) => `no fault: ${text.slice(0, 80)}`,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DraftFault)) throw new Error(String(error));
  return error.fault;
}

describe('the text of a Word document', () => {
  test.each([
    ['runs are joined', paragraph(run('OPAC Art'), run('. 4(1)')), 'OPAC Art. 4(1)'],
    ['paragraphs stand apart', paragraph(run('One')) + paragraph(run('Two')), 'One\n\nTwo'],
    [
      'empty paragraphs leave no gap',
      paragraph(run('One')) + paragraph() + paragraph() + paragraph(run('Two')),
      'One\n\nTwo',
    ],
    ['signs are signs', paragraph(run('A &amp; B &#167; &lt;8&gt;')), 'A & B § <8>'],
    [
      'tabs, breaks and hyphens',
      paragraph(run('a'), '<w:r><w:tab/><w:br/><w:noBreakHyphen/></w:r>', run('b')),
      'a\t\n\u2011b',
    ],
    [
      'what was struck out is not read',
      paragraph(run('Art. 4'), '<w:del><w:r><w:delText>Art. 5</w:delText></w:r></w:del>'),
      'Art. 4',
    ],
    [
      'what was moved is read where it is now',
      `<w:moveFrom>${run('old')}</w:moveFrom>${paragraph(run('new'))}`,
      'new',
    ],
    [
      'fields show what they show',
      paragraph('<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>', run('OPAC')),
      'OPAC',
    ],
    [
      'a text box is read once',
      paragraph(
        `<mc:AlternateContent><mc:Choice>${run('box')}</mc:Choice><mc:Fallback>${run('box')}</mc:Fallback></mc:AlternateContent>`,
      ),
      'box',
    ],
    [
      'space between elements is no text',
      '\n  <w:p>\n    <w:r>\n <w:t>x</w:t>\n </w:r>\n</w:p>\n',
      'x',
    ],
    ['CDATA is text', paragraph('<w:r><w:t><![CDATA[1 < 2]]></w:t></w:r>'), '1 < 2'],
    [
      'cells stand apart',
      `<w:tbl><w:tr><w:tc>${paragraph(run('Art. 4'))}</w:tc><w:tc>${paragraph(run('OPAC'))}</w:tc></w:tr></w:tbl>`,
      'Art. 4\n\nOPAC',
    ],
  ])('%s', async (_, body, text) => {
    expect(await docxText(aDocx(body))).toBe(text);
  });

  test('footnotes come behind the text, whatever the order of the files', async () => {
    const docx = aDocx(paragraph(run('The text.')), { footnotes: paragraph(run('OPAC Art. 4.')) });
    expect(await docxText(docx)).toBe('The text.\n\nOPAC Art. 4.');
  });

  test('a second version of the main part is read as Word 365 writes it', async () => {
    const docx = aZip({ 'word/document2.xml': documentXml(paragraph(run('x'))) });
    expect(await docxText(docx)).toBe('x');
  });
});

describe('a document that cannot be read says so', () => {
  const whole = aDocx(paragraph(run('OPAC Art. 4(1)')));
  test.each([
    ['no zip at all', Buffer.from('%PDF-1.7 OPAC')],
    ['an empty file', Buffer.alloc(0)],
    ['a file cut short', whole.subarray(0, whole.length - 40)],
    ['a file with its beginning gone', whole.subarray(60)],
    ['a zip of something else', aZip({ 'xl/workbook.xml': '<workbook/>' })],
    ['notes without a text', aZip({ 'word/footnotes.xml': documentXml('') })],
    [
      'XML that is not well-formed',
      aZip({ 'word/document.xml': '<w:document><w:p></w:document>' }),
    ],
    ['XML that ends early', aZip({ 'word/document.xml': '<w:document><w:p>' })],
    ['bytes that are no UTF-8', aZip({ 'word/document.xml': Buffer.from('<a>§</a>', 'latin1') })],
    [
      'entities of its own',
      aZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "lol">]><a>&b;</a>' }),
    ],
    ['elements without end inside each other', aDocx('<w:a>'.repeat(5000))],
    [
      'attributes without end',
      aDocx(`<w:a ${Array.from({ length: 5000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
    ],
  ])('%s', async (_, bytes) => {
    expect(await faultOf(bytes)).toMatchObject({
      status: 400,
      what: expect.stringContaining('no Word document'),
    });
  });

  test('bytes overwritten anywhere give a text or a fault, and nothing else', async () => {
    for (let at = 0; at < whole.length; at += 3) {
      const damaged = Buffer.from(whole).fill(0xa5, at, at + 2);
      const read = await docxText(damaged).catch((error: unknown) => error);
      expect(typeof read === 'string' || read instanceof DraftFault).toBe(true);
    }
  });

  test('a text of one character too many', async () => {
    const longest = paragraph(run('x'.repeat(maxDraftLength)));
    expect(await docxText(aDocx(longest))).toHaveLength(maxDraftLength);
    const long = aDocx(longest + paragraph(run('x')));
    expect(await faultOf(long)).toMatchObject({
      status: 413,
      what: expect.stringContaining('65,536'),
    });
  });
});

describe('a zip bomb is refused before it is unpacked', () => {
  const bomb = aZip({ 'word/document.xml': documentXml('<w:p/>'.repeat(20_000_000)) });

  test.each([
    ['that says how large it is', bomb],
    ['that says it is small', withSaidSize(bomb, 'word/document.xml', 1000)],
    [
      'of many entries',
      aZip(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`f${n}`, '']))),
    ],
  ])('%s', async (_, bytes) => {
    const [start, before] = [performance.now(), process.memoryUsage().rss];
    const { status } = await faultOf(bytes);
    expect([400, 413]).toContain(status);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
  });

  test('the bomb is one: a hundred times larger inside than the file may be', () => {
    expect(bomb.length).toBeLessThan(4 * 1024 * 1024);
  });
});
