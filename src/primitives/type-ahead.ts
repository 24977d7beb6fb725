/** Letters typed within it belong to one word, ms. */
const PAUSE = 600;

/** Finds what is meant by typed letters: several, when typed quickly. */
export class TypeAhead {
  #text = '';
  #at = -Infinity;

  /** Whether a sign typed now belongs to the word: also a space. */
  isTyping(at: number): boolean {
    return this.#text !== '' && at - this.#at < PAUSE;
  }

  /** Index of the text that is meant, from the present one on; -1 for none. */
  find(texts: readonly string[], present: number, sign: string, at: number): number {
    const isTyping = this.isTyping(at);
    this.#text = (isTyping ? this.#text : '') + sign.toLocaleLowerCase();
    this.#at = at;
    // A new word begins after the present one; a longer one may still be it.
    const from = isTyping ? Math.max(0, present) : present + 1;
    const order = [...texts.keys()].sort((a, b) => Number(a < from) - Number(b < from));
    return order.find((index) => texts[index]?.trim().toLocaleLowerCase().startsWith(this.#text)) ?? -1;
  }
}
