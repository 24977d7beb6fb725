import { commonTexts } from './en/common';
import type { MessageKey, Messages } from './types';

type English = { [K in MessageKey]?: Messages[K] };

/** The English tables of what an app has used so far: those of views that it never opens are not in its bundle. */
const english: English = { ...commonTexts };
const brought = new Set<Partial<Messages>>();

/** Adds tables to what is known in English. Adding one again does nothing. */
export function bringEnglish(tables: readonly Partial<Messages>[]): void {
  for (const table of tables) {
    if (brought.has(table)) continue;
    brought.add(table);
    Object.assign(english, table);
  }
}

export function englishText<Key extends MessageKey>(key: Key): Messages[Key] | undefined {
  return Object.hasOwn(english, key) ? english[key] : undefined;
}
