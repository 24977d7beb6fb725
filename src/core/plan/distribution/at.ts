/** Reads a table of numbers at an index that is known to be within it: `noUncheckedIndexedAccess` cannot know. */
export function at(table: Int32Array, index: number): number {
  return table[index] as number;
}

/** The same for a list. */
export function item<Item>(list: readonly Item[], index: number): Item {
  return list[index] as Item;
}
