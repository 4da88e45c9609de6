import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import multer from 'multer';
import { DraftFault } from './draft-fault.ts';
import type { SentFile } from './file-text.ts';
import { fileText } from './file-text.ts';
import { maxBodyBytes, maxFileBytes, withinLength } from './limits.ts';

/** How the answer to the form is wanted: as a page, or as a file to keep. */
const formats = ['page', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** What came with the form. */
export interface SentForm {
  /** What stood in the box. */
  readonly typed: string;
  readonly file: SentFile | null;
  readonly format: Format;
}

/** Reads the form into memory, and nothing beyond its limits; no file is ever written. */
export function formReader(): RequestHandler {
  const reader = multer({
    storage: multer.memoryStorage(),
    defParamCharset: 'utf8',
    limits: {
      files: 1,
      fileSize: maxFileBytes,
      fields: 4,
      fieldSize: maxBodyBytes,
      fieldNameSize: 20,
      parts: 6,
      headerPairs: 20,
    },
  });
  return reader.single('file');
}

/** Whatever the reader stumbles over, as a fault of what was sent. */
export function formFaults(): ErrorRequestHandler {
  return (error: unknown, _req, _res, next) => {
    next(error instanceof multer.MulterError ? faultOf(error) : unreadable());
  };
}

function faultOf({ code }: multer.MulterError): DraftFault {
  if (code !== 'LIMIT_FILE_SIZE' && code !== 'LIMIT_FIELD_VALUE') return unreadable();
  const most = `${maxFileBytes / 1024 / 1024} MB`;
  return new DraftFault(
    'tooLong',
    code === 'LIMIT_FILE_SIZE' ? `The file is larger than ${most}.` : 'The text is far too long.',
    code === 'LIMIT_FILE_SIZE' ? 'Paste its text instead.' : 'Divide it and check the parts.',
  );
}

function unreadable(): DraftFault {
  return new DraftFault(
    'unclear',
    'What was sent did not arrive whole, or is not this form.',
    'Send it again from this page.',
  );
}

/** The form that {@link formReader} has read. Throws {@link DraftFault} where the body was none. */
export function sentForm(req: Request): SentForm {
  const body: unknown = req.body;
  const { file } = req;
  if (!isFields(body)) {
    throw new DraftFault(
      'unsupported',
      'What was sent is not this form: it comes as multipart/form-data.',
      'Send it from this page. Programs use the API.',
    );
  }
  const format = fieldOf(body, 'format');
  return {
    typed: typedText({ body }),
    file: file === undefined ? null : { name: file.originalname, bytes: file.buffer },
    format: formats.find((known) => known === format) ?? 'page',
  };
}

/** What stood in the box, as far as it was read; also where something else was wrong. */
export function typedText({ body }: { readonly body?: unknown }): string {
  // A form sends the end of a line as two characters; the box, and so every offset, counts one.
  return isFields(body) ? fieldOf(body, 'text').replaceAll('\r\n', '\n') : '';
}

function isFields(body: unknown): body is object {
  return typeof body === 'object' && body !== null;
}

function fieldOf(fields: object, name: string): string {
  const value: unknown = Reflect.get(fields, name);
  return typeof value === 'string' ? value : '';
}

/** The text to check: that of the file where one was chosen, else what stood in the box. */
export async function draftOf({ typed, file }: SentForm): Promise<string> {
  const text = file === null ? typed : (await fileText(file)).replaceAll('\r\n', '\n');
  if (text.trim() !== '') return withinLength(text);
  throw new DraftFault(
    'unclear',
    file === null ? 'There is no text to check.' : 'The file has no text in it.',
    'Paste a text into the box, or choose a file.',
  );
}
