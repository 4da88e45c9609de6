import { lawFamily } from './law-words.ts';
import { wordsOf } from './tokens.ts';

/**
 * The forms in which a title is cited: without «The», without what stands in brackets behind it, without
 * its year, without its pinpoint, by its number alone, and by what stands before or behind its colon.
 */
export function titleForms(title: string): readonly string[] {
  const forms = new Set<string>([title.trim()]);
  for (const form of forms) {
    for (const shorter of shorten.flatMap((one) => one(form))) forms.add(shorter.trim());
  }
  return [...forms].filter(
    (form) => form !== '' && withoutPin(form) === form && withoutArticle(form) === form,
  );
}

/** Each takes one thing away; what remains is shortened in its turn. */
const shorten: readonly ((text: string) => readonly string[])[] = [
  (text) => [withoutArticle(text)],
  (text) => [withoutYear(text)],
  (text) => [withoutPin(text)],
  withoutBrackets,
  parts,
  numberAlone,
];

function withoutArticle(text: string): string {
  return text.replace(/^(?:The|La|Le|Les|El|Los|Las) /, '');
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

const numbered =
  /^((?:Republic |Legislative |Organic |Federal )?(?:Act|Law|Loi|Loi organique|Ley|Ley Orgánica|Decree|Decree-Law|Décret|Décret-loi|Decreto|Ordinance|Ordonnance|Decreto Legislativo),? (?:No\.? ?|n° ?|N° ?|núm\. ?)?\d[\w./-]*(?: (?:of|de) \d{4})?)(?= |,|$)/u;

/** «Law No. 11 of 2013 adding article 488 bis» → «Law No. 11 of 2013». */
function numberAlone(text: string): readonly string[] {
  const head = numbered.exec(text)?.[1];
  if (head === undefined) return [];
  const [word = ''] = head.split(' ');
  const english = englishWords[word];
  return english === undefined ? [head] : [head, head.replace(word, english)];
}

/** English texts cite the laws of other languages in English words: «Law 2272 of 2022». */
const englishWords: Readonly<Record<string, string>> = {
  Ley: 'Law',
  Loi: 'Law',
  Decreto: 'Decree',
  Décret: 'Decree',
  Ordonnance: 'Ordinance',
};

const year = String.raw`(?:1[89]|2[01])\d\d`;
const day = String.raw`(?: \d{1,2}(?:er)?(?: de)? \p{L}{3,}(?: de)?)?`;
const yearBehind = new RegExp(
  String.raw`,?(?: (?:of|de|du|del))?${day} \(?${year}(?:[–-]${year})?\)?$`,
  'u',
);
const yearBefore = new RegExp(String.raw`^${year} `);

/** «…, 2015», «… of 12 August 1949», «… (2009–2017)», and before the name: «1977 Additional Protocol I». */
function withoutYear(text: string): string {
  return text.replace(yearBehind, '').replace(yearBefore, '');
}

const unit = String.raw`(?:articles?|artículos?|arts?\.|sections?|ss?\.|§§?)`;
const pinBehind = new RegExp(String.raw`,? ${unit} ?[\d][\w.()–-]*.*$`, 'i');
const pinBefore = new RegExp(
  String.raw`^${unit} ?[\d][\w.()–-]*,? (?:of the|of|del|de la|du|de)? ?`,
  'i',
);

/** «Norwegian Penal Code § 103» → «Norwegian Penal Code»; «General Comment on Article 22» stays whole. */
function withoutPin(text: string): string {
  const bare = text.replace(pinBehind, '').replace(pinBefore, '');
  return / (?:on|of|to|under|sur|de|sobre|la|l['’])$/.test(bare) ? text : bare;
}
