/**
 * The Latin letter of a shortcut, in lower case: what the key types, or what it types on an English keyboard where it types no
 * Latin letter, as on an Arabic or Hindi one.
 */
export function shortcutLetter({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}
