export type SelectionMode =
  /** Adds it, or takes it out. */
  | 'toggle'
  /** Adds everything between the anchor and it. */
  | 'range';

/** The keys that are selected after `key` was chosen in a list of `keys`. What is selected outside the list stays. */
export function select(
  keys: readonly string[],
  selected: ReadonlySet<string>,
  key: string,
  mode: SelectionMode,
  anchor: string | null,
): string[] {
  const next = new Set(selected);
  const from = anchor === null ? -1 : keys.indexOf(anchor);
  const to = keys.indexOf(key);
  if (mode === 'range' && from >= 0) {
    for (const each of keys.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
  } else if (!next.delete(key)) {
    next.add(key);
  }
  return [...next];
}

/** All of `keys` on top of what is selected or, where they all are already, none of them. */
export function toggleAll(keys: readonly string[], selected: ReadonlySet<string>): string[] {
  const all = keys.every((key) => selected.has(key));
  const listed = new Set(keys);
  return all ? [...selected].filter((key) => !listed.has(key)) : [...new Set([...selected, ...keys])];
}
