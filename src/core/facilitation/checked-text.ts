import type { Json } from '../channel/message';
import { httpsOf } from '../links';
import { failures } from '../session/failures';

/** Longest text of an announcement or a request, characters. */
export const MAX_TEXT_LENGTH = 500;
/** Longest name that is taken from a message. */
const MAX_NAME_LENGTH = 200;

/** The text that is sent. Throws `invalid-option` for one that is blank or too long. */
export function checkedText(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > MAX_TEXT_LENGTH) throw failures.invalidOption('text', text.slice(0, 50));
  return trimmed;
}

/** The link that is sent. Throws `invalid-option` for what is no `https:` address. */
export function checkedLink(link: string): string {
  const address = httpsOf(link);
  if (address === undefined) throw failures.invalidOption('link', link.slice(0, 50));
  return address;
}

/** What a message says, cut where it is too long; empty for what is no text. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value.slice(0, MAX_TEXT_LENGTH) : '';
}

export function nameOf(value: Json | undefined): string {
  return typeof value === 'string' ? value.slice(0, MAX_NAME_LENGTH) : '';
}
