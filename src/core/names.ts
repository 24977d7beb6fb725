/**
 * The one way to compare what people type: their names, and the titles of rooms. Search, import, duplicates and the
 * matching of the server's answers all use it, so that what is found by one is found by the others.
 */

/** Signs that leave no mark on the screen. Lone surrogates are not among them: they are shown as U+FFFD. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc}/gu;
const apostrophes = /[\u2018\u2019\u201B\u02B9\u02BB\u02BC\u0060\u00B4\u2032\u055A\u05F3]/g;
const pronouns =
  /\s*[([]\s*(?:she|he|they|ze|xe|ey|any|all|sie|er|dey|xier|elle|il|iel|ella|ellos|él|هي|هو|هم)(?=[\s/|,)\]])[^()[\]]*[)\]]\s*/gu;

/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ى: 'ي',
};

/** How umlauts and their like are written where the keyboard lacks them. */
const spelledLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** The text as one sees it: without invisible signs, with single spaces, and none around it. Blank when nothing is to be seen. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The same for titles that are one to the eye: case, spaces, invisible signs, and the way in which Unicode writes a letter
 * make no difference.
 */
export function titleKey(title: string): string {
  return lower(tidy(title.normalize('NFKC')));
}

/**
 * The same for names that surely are one: as `titleKey`, and whatever kind of apostrophe or hyphen they have, whether they
 * are written "Last, First", and with pronouns in brackets or without.
 */
export function nameKey(name: string): string {
  const key = titleKey(plainApostrophes(name))
    .replace(/\p{Pd}/gu, '-')
    .replace(pronouns, ' ')
    .trim();
  const [, last, first] = /^([^,،]+)[,،]\s*([^,،]+)$/.exec(key) ?? [];
  return last && first ? `${first} ${last}` : key;
}

/**
 * The forms of a name by which somebody may be meant who typed it in another way: without accents or with "ue" for "ü", with
 * the words in another order, without hyphens, dots, apostrophes and what is in brackets. Two names may be one person's when
 * they have a form in common. Empty for a blank name.
 */
export function nameForms(name: string): readonly string[] {
  const key = nameKey(name);
  const words = key.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim() || key;
  return foldedForms(words).map((form) => (form.match(/[\p{L}\p{N}]+/gu) ?? [form]).sort().join(' '));
}

/** The text without case, accents, apostrophes and invisible signs, as searches compare it. */
export function fold(text: string, letters: 'plain' | 'spelled' = 'plain'): string {
  const composed = lower(plainApostrophes(text).normalize('NFKC').replace(invisible, '')).replace(/['ـ]/g, '');
  const spelled = letters === 'plain' ? composed : composed.replace(/[äöüøå]/g, (sign) => spelledLetters[sign] ?? sign);
  return spelled
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđħßæœþðى]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The text folded in each way: "jurgen" and "juergen" for "Jürgen". Empty when nothing is left of it. */
export function foldedForms(text: string): readonly string[] {
  const forms = new Set([fold(text), fold(text, 'spelled')]);
  return [...forms].filter((form) => form.trim() !== '');
}

/** The items by name or title: Room 2 before Room 10, and whatever invisible signs or spaces a name begins with. */
export function sortByName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  compare = naturalOrder,
): Item[] {
  return items
    .map((item) => ({ item, name: tidy(nameOf(item)) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ item }) => item);
}

/** Room 2 before Room 10, in a language: a BCP 47 tag; undefined for that of the runtime. */
export function naturalOrderIn(locale: string | undefined): (a: string, b: string) => number {
  return new Intl.Collator(locale, { numeric: true }).compare;
}

/** Room 2 before Room 10, in the language of the runtime. */
export const naturalOrder = naturalOrderIn(undefined);

const graphemes =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;

/** The beginning of the text, of at most so many UTF-16 units, with no sign cut in two. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = 0;
  for (const sign of graphemes ? [...graphemes.segment(text)].map(({ segment }) => segment) : text) {
    if (end + sign.length > length) break;
    end += sign.length;
  }
  return text.slice(0, end);
}

/** Before any normalisation, which makes a space and an accent of some of them. */
function plainApostrophes(text: string): string {
  return text.replace(apostrophes, "'");
}

/** Small letters, the same ones in every language: Turkish has a second i, whose capital is I. */
function lower(text: string): string {
  return text
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/ς/g, 'σ');
}
