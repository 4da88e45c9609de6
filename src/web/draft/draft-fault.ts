import type { Fault } from '../pages/error-page.ts';

/** A draft that cannot be checked as it was sent: what is wrong and how the sender mends it. */
export class DraftFault extends Error {
  override readonly name = 'DraftFault';
  readonly fault: Fault;

  /** The message and its remedy never hold anything of the draft: neither may be logged. */
  constructor(kind: keyof typeof titles, what: string, todo: string) {
    super(what);
    this.fault = { status: statuses[kind], title: titles[kind], what, todo };
  }
}

const titles = {
  unclear: 'The draft could not be read',
  tooLong: 'The draft is too long',
  unsupported: 'This kind of text is not read here',
} as const;

const statuses = { unclear: 400, tooLong: 413, unsupported: 415 } as const;
