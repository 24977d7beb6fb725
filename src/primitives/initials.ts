const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;

/** Letters that would be joined to one syllable: side by side they stay two. */
const joining = /^\p{Script=Arabic}/u;
const nonJoiner = '\u200c';

/** The first letters of the first and the last word, or the first sign of any kind (an emoji, say): never cut in half. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\p{P}]+/u).filter(Boolean);
  const first = words[0] ?? name.trim();
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  const between = last !== '' && joining.test(first) ? nonJoiner : '';
  return (signOf(first) + between + signOf(last)).toLocaleUpperCase();
}

function signOf(word: string): string {
  if (!segmenter) return [...word][0] ?? '';
  const [first] = segmenter.segment(word);
  return first?.segment ?? '';
}

/** A hue (degrees) that stays with a name. Names that are nearly the same have hues far apart, as a rule. */
export function hueOf(name: string): number {
  let hash = 7;
  for (const sign of name) hash = (Math.imul(hash, 131) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return hash % 360;
}
