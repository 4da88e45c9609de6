import type { Fallback, MissingPart, SearchResult } from '../../search/engine.ts';
import type { SearchQuery } from '../../search/query.ts';
import { hitsPerPage, maxPage } from '../../search/query.ts';
import { maxParts, parseQueryText } from '../../search/words.ts';
import { listed } from './labels.ts';

/** What a reader must know of how a question was answered; nothing when all is as asked. */
export function searchNotices(query: SearchQuery, result: SearchResult): readonly string[] {
  return [
    ...fallbackNotice(result),
    ...(result.missing ?? []).map(missingNotice),
    ...wordNotices(query, result),
    ...lengthNotice(query, result),
  ];
}

const fallbacks: Readonly<Record<Fallback, string>> = {
  unavailable: 'The search server does not answer. The engine of this site answered in its place.',
  stale:
    'The index of the search server is of another edition. The engine of this site answered in its place.',
};

function fallbackNotice({ insteadOf }: SearchResult): readonly string[] {
  return insteadOf === undefined ? [] : [fallbacks[insteadOf]];
}

function missingNotice({ part, of, provisions }: MissingPart): string {
  const held =
    provisions === null ? '' : ` It holds ${provisions.toLocaleString('en-GB')} provisions.`;
  return `Part ${part} of ${of} of the collection does not answer: nothing of it is listed or counted here.${held}`;
}

/** Words that were not looked for: of more than ten, and those that no provision has beside the others. */
function wordNotices({ text }: SearchQuery, { dropped, missing }: SearchResult): readonly string[] {
  if (dropped.length === 0) return [];
  const { beyond } = parseQueryText(text);
  const among = missing === undefined ? '' : 'of the parts that answer ';
  const unfound = dropped.slice(0, dropped.length - beyond.length);
  return [
    ...(unfound.length === 0
      ? []
      : [`No provision ${among}has all the words. Left out: ${listed(unfound)}.`]),
    ...(beyond.length === 0
      ? []
      : [`At most ${maxParts} words are looked for. Left out: ${listed(beyond)}.`]),
  ];
}

function lengthNotice({ page }: SearchQuery, { total }: SearchResult): readonly string[] {
  const most = maxPage * hitsPerPage;
  return total > most && page >= maxPage
    ? [`Only the first ${most.toLocaleString('en-GB')} are shown. A filter narrows the list.`]
    : [];
}
