import { fold, wordsOf } from './fold';

export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** A name in parts: what the words of a query matched, whatever its case and accents, and what lies between. */
export function highlight(name: string, query: string): TextPart[] {
  const words = wordsOf(query);
  if (words.length === 0) return [{ text: name, isMatch: false }];

  const signs = [...name];
  // Folding may drop a sign or make two of it: each folded letter remembers where it comes from.
  const origins = signs.flatMap((sign, index) => [...fold(sign)].map((letter) => ({ letter, index })));
  const folded = origins.map(({ letter }) => letter);
  const matched = new Set<number>();
  for (const word of words.map((each) => [...each])) {
    for (let at = 0; at <= folded.length - word.length; at++) {
      if (!word.every((letter, offset) => folded[at + offset] === letter)) continue;
      for (const { index } of origins.slice(at, at + word.length)) matched.add(index);
    }
  }

  const parts: TextPart[] = [];
  signs.forEach((sign, index) => {
    const last = parts.at(-1);
    // A mark of its own belongs to the letter before.
    const isMatch = fold(sign) === '' && /\p{M}/u.test(sign) ? (last?.isMatch ?? false) : matched.has(index);
    if (last && last.isMatch === isMatch) last.text += sign;
    else parts.push({ text: sign, isMatch });
  });
  return parts;
}
