import { describe, expect, test } from 'vitest';
import { checkPage } from '../../../src/web/pages/check-page.ts';
import type { CheckedCitation } from '../../../src/web/pages/checked-citation.ts';
import { escapeHtml } from '../../../src/web/pages/escape-html.ts';
import { renderPage } from '../../../src/web/render.ts';
import { aCheckedDraft, aCheckedPlace } from '../../factories/checked.ts';
import type { HtmlPage } from '../../factories/html.ts';
import { readHtml, textOf } from '../../factories/html.ts';
import { aContext } from '../../factories/library.ts';

const on = aContext();
const limits = { characters: 65_536, megabytes: 4, endings: ['.txt', '.md', '.docx'] };

const { text, found, ambiguous, all } = aCheckedDraft;

function report(citations: readonly CheckedCitation[], file: string | null = null): HtmlPage {
  return readHtml(
    renderPage('pages/check', checkPage(on, limits, { draft: { text, file, citations } })),
  );
}

function cells(page: HtmlPage, number: number): readonly string[] {
  return [...page.querySelectorAll(`#c${number} > *`)].map(textOf);
}

describe('the empty form', () => {
  const page = readHtml(renderPage('pages/check', checkPage(on, limits)));

  test('is sent by post as a form with a file, with no script needed', () => {
    const form = page.querySelector('main form');
    expect(form?.getAttribute('method')).toBe('post');
    expect(form?.getAttribute('enctype')).toBe('multipart/form-data');
    expect(form?.getAttribute('action')).toBe('/check');
    expect(form?.querySelector('input[type=file]')?.getAttribute('accept')).toBe('.txt,.md,.docx');
    expect(textOf(page.querySelector('textarea'))).toBe('');
  });

  test('tells its limits before anything is sent', () => {
    expect(textOf(page.querySelector('main form'))).toContain(
      'At most 65,536 characters at once. A file ends in .txt, .md or .docx and has at most 4 MB.',
    );
  });

  test('has nothing to report, and may be found by a search engine', () => {
    expect(page.querySelector('[role=status], [role=alert], table')).toBeNull();
    expect(page.querySelector('meta[name=robots]')).toBeNull();
  });

  test('is linked from the header of every page, and marked there as the one that is open', () => {
    const link = page.querySelector('header a[href="/check"]');
    expect(textOf(link)).toBe('Check a draft');
    expect(link?.getAttribute('aria-current')).toBe('page');
  });
});

describe('the report', () => {
  const page = report(all);

  test('begins with the counts', () => {
    expect(textOf(page.querySelector('[role=status]'))).toBe(
      '5 citations: 2 found, 1 no such provision here, 1 ambiguous, 1 unknown.',
    );
    expect(textOf(page.querySelector('title'))).toBe('Check a draft: 5 citations · Servanda');
  });

  test('warns of law that is superseded or not in force, once for each state', () => {
    expect(textOf(page.querySelector('.notice'))).toBe(
      'Among those found: 1 superseded. The last column says as of when.',
    );
    expect(report([found]).querySelector('.notice')).toBeNull();
  });

  test('says each status with where it leads and the state of that law, as of its date', () => {
    expect(cells(page, 1)).toEqual([
      'OPAC art 4(1)',
      '1',
      'found',
      'OPAC Art. 4(1) No recruitment or use of anyone under 18',
      'In force, as of 2023',
    ]);
    expect(cells(page, 2).slice(2)).toEqual([
      'no such provision here',
      'OPAC Optional Protocol',
      'In force, as of 2023',
    ]);
    expect(cells(page, 3).slice(2)).toEqual([
      'found',
      'KNU/KNLA Deed of Commitment on children (2013) the nearest place that is summarised',
      'Superseded, as of May 2020',
    ]);
    expect(cells(page, 4)).toEqual([
      'art 4 of the Protocol',
      '4',
      'ambiguous',
      '2 texts may be meant OPAC Art. 4 AP II Not in force, as of 2001',
      '',
    ]);
    expect(cells(page, 5).slice(2)).toEqual(['unknown', '', '']);
  });

  test('links to what was found, in a tab of its own, so that the report stays', () => {
    const links = [...page.querySelectorAll('tbody td a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/instruments/opac/art-4-1',
      '/instruments/opac',
      '/instruments/mm-knu-deed-children-2013',
      '/instruments/opac/art-4',
      '/instruments/additional-protocol-2',
    ]);
    expect(links.every((link) => link.getAttribute('rel') === 'noopener')).toBe(true);
  });

  test('is a table with a caption, and with heads for its rows and columns', () => {
    expect(textOf(page.querySelector('table caption'))).toBe(
      'Citations of the draft, in its order',
    );
    expect(page.querySelectorAll('thead th[scope=col]').length).toBe(5);
    expect(page.querySelectorAll('tbody th[scope=row]').length).toBe(5);
  });

  test('shows the whole draft as it was, with each citation marked and led to its line', () => {
    const draft = page.querySelector('.draft');
    const withoutNumbers = readHtml(draft?.outerHTML.replaceAll(/<sup>.*?<\/sup>/g, '') ?? '');
    expect(withoutNumbers.querySelector('.draft')?.textContent).toBe(text);
    expect(
      [...(draft?.querySelectorAll('a') ?? [])].map((mark) => [
        mark.id,
        mark.getAttribute('href'),
        textOf(mark),
      ]),
    ).toEqual([
      ['m1', '#c1', 'OPAC art 4(1)1, found'],
      ['m2', '#c2', 'Article 99 of OPAC2, no such provision here'],
      ['m3', '#c3', 'the KNU deed3, found, superseded'],
      ['m4', '#c4', 'art 4 of the Protocol4, ambiguous'],
      ['m5', '#c5', 'section 83 of the Companies Act5, unknown'],
    ]);
    expect(draft?.querySelector('b')).toBeNull();
  });

  test('keeps the draft in the form, from where it is checked again or taken as a file', () => {
    const view = checkPage(on, limits, { draft: { text, file: null, citations: all } });
    // The line end before it is the one that a browser leaves out.
    expect(renderPage('pages/check', view)).toContain(`>\n${escapeHtml(text)}</textarea>`);
    const buttons = [...page.querySelectorAll('button[form=check][name=format]')];
    expect(buttons.map((button) => button.getAttribute('value'))).toEqual(['csv', 'json']);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex');
  });

  test('names the file that was checked', () => {
    expect(textOf(report(all, 'memo <1>.docx').querySelector('.report'))).toContain(
      `Checked: memo <1>.docx, ${text.length} characters.`,
    );
  });

  test('says that nothing was recognised where nothing was', () => {
    const none = report([]);
    expect(textOf(none.querySelector('[role=status]'))).toBe('No citation was recognised.');
    expect(none.querySelector('table')).toBeNull();
  });

  test('folds a long list of choices', () => {
    const choices = Array.from({ length: 5 }, (_, n) =>
      aCheckedPlace({ id: `law-${n}`, label: `Law ${n}` }),
    );
    const folded = report([{ ...ambiguous, choices }]).querySelector('details.choices');
    expect(folded?.hasAttribute('open')).toBe(false);
    expect(page.querySelector('details.choices')?.hasAttribute('open')).toBe(true);
  });
});

test('the stretches of the draft are together the draft', () => {
  const { report: view } = checkPage(on, limits, { draft: { text, file: null, citations: all } });
  expect(view?.parts.map((part) => part.text).join('')).toBe(text);
  expect(view?.parts.filter(({ mark }) => mark !== null).map((part) => part.text)).toEqual(
    all.map(({ surface }) => surface),
  );
});

test('a draft that was refused says what is wrong, what was kept and what to do', () => {
  const fault = {
    status: 413,
    title: 'The draft is too long',
    what: 'It has 70,000.',
    todo: 'Divide it.',
  };
  const page = readHtml(
    renderPage('pages/check', checkPage(on, limits, { refused: { fault, typed: 'my text' } })),
  );
  expect(textOf(page.querySelector('[role=alert]'))).toBe(
    'The draft is too long It has 70,000. Your text is still in the box. Divide it.',
  );
  expect(textOf(page.querySelector('textarea'))).toBe('my text');
  const nothing = checkPage(on, limits, { refused: { fault, typed: '' } });
  expect(nothing.fault?.kept).toBe('');
});
