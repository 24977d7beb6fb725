import { fold } from '../../core/names';
import { wordsOf } from './find-people';

export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** A name in parts: what the words of a query matched, whatever its case and accents, and what lies between. */
export function highlight(name: string, query: string): TextPart[] {
  const words = wordsOf(query);
  if (words.length === 0) return [{ text: name, isMatch: false }];

  const signs = [...name];
  const matched = new Set<number>();
  for (const letters of ['plain', 'spelled'] as const) {
    // Folding may drop a sign or make two of it: each folded letter remembers where it comes from.
    const origins = signs.flatMap((sign, index) => [...fold(sign, letters)].map((letter) => ({ letter, index })));
    const folded = origins.map(({ letter }) => letter);
    for (const word of words.flat().map((each) => [...each])) {
      for (let at = 0; at <= folded.length - word.length; at++) {
        if (!word.every((letter, offset) => folded[at + offset] === letter)) continue;
        for (const { index } of origins.slice(at, at + word.length)) matched.add(index);
      }
    }
  }

  const parts: TextPart[] = [];
  signs.forEach((sign, index) => {
    const last = parts.at(-1);
    // What searches pass over, such as an accent of its own, belongs to the letter before.
    const isMatch = fold(sign) === '' ? (last?.isMatch ?? false) : matched.has(index);
    if (last && last.isMatch === isMatch) last.text += sign;
    else parts.push({ text: sign, isMatch });
  });
  return parts;
}
