import { lawFamily } from './law-words.ts';
import { wordsOf } from './tokens.ts';

/**
 * The forms in which a title is cited: without «The», without what stands in brackets behind it, without
 * its year, without its pinpoint, by its number alone, and by what stands before or behind its colon.
 */
export function titleForms(title: string): readonly string[] {
  const forms = new Set<string>();
  for (const form of [title, ...withoutBrackets(title), ...parts(title)]) {
    for (const bare of [form, withoutPin(form)]) {
      const trimmed = withoutArticle(bare);
      forms.add(trimmed);
      forms.add(withoutYear(trimmed));
    }
  }
  return [...forms].filter((form) => wordsOf(form).length > 0);
}

function withoutArticle(text: string): string {
  return text.trim().replace(/^(?:The|La|Le|Les|El|Los|Las) /, '');
}

/** «Palermo Protocol (2000)» → «Palermo Protocol»; also the name in the brackets, where it is one. */
function withoutBrackets(title: string): readonly string[] {
  const [, before, inside] = /^(.+?) ?\(([^()]+)\)$/.exec(title.trim()) ?? [];
  if (before === undefined || inside === undefined) return [];
  return isName(inside) ? [before, inside] : [before];
}

/** Whether a phrase can name a text by itself: it has a capital and a word of law, and is no mere number. */
export function isName(text: string): boolean {
  const words = wordsOf(text);
  return (
    /^[\p{Lu}\p{Lo}\p{Nd}]/u.test(text) && words.length > 1 && words.some((word) => lawFamily(word))
  );
}

/** «Republic Act No. 11188, Special Protection … Act» and «The Paris Principles: Principles and Guidelines …». */
function parts(title: string): readonly string[] {
  const [, head, mark, tail] = /^([^,:]+?) ?([,:]) (.+)$/.exec(title.trim()) ?? [];
  if (head === undefined || tail === undefined) return [];
  const parted = mark === ':' ? wordsOf(head).length > 1 : /\d$/.test(head) || / v\.? /.test(head);
  if (!parted) return [];
  return [head, ...(isName(tail) && wordsOf(tail).length > 3 ? [tail] : [])];
}

/** «…, 2015», «… 2015», «… of 2008», «… (2009–2017)», and before the name: «1977 Additional Protocol I». */
function withoutYear(text: string): string {
  const year = String.raw`(?:1[89]|2[01])\d\d`;
  const behind = new RegExp(String.raw`,? (?:of |de )?\(?${year}(?:[–-]${year})?\)?$`);
  return text.replace(behind, '').replace(new RegExp(String.raw`^${year} `), '');
}

const unit = String.raw`(?:articles?|artículos?|arts?\.|sections?|ss?\.|§§?)`;
const pinBehind = new RegExp(String.raw`,? ${unit} ?[\d][\w.()–-]*.*$`, 'i');
const pinBefore = new RegExp(
  String.raw`^${unit} ?[\d][\w.()–-]*,? (?:of the|of|del|de la|du|de)? ?`,
  'i',
);

/** «Norwegian Penal Code § 103» → «Norwegian Penal Code»: the place is read by itself. */
function withoutPin(text: string): string {
  return text.replace(pinBehind, '').replace(pinBefore, '');
}
