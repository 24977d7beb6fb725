import { BreakoutError } from '../errors';
import { httpsOf } from '../links';
import { tidy } from '../names';

/** What people are to do in their room. */
export interface Brief {
  /** Text, and nothing but text: at most `MAX_BRIEF_LENGTH` characters, not blank. */
  readonly text: string;
  /** Always `https:`, of at most 500 characters. Show its host. */
  readonly link?: string;
}

/** Longest text of a brief, UTF-16 units. With its link and a signature it has to go into one message. */
export const MAX_BRIEF_LENGTH = 700;
const MAX_LINK_LENGTH = 500;

/** The brief as it is stored: trimmed, and its link in full. Throws `invalid-brief` for one that is blank, too long, or has another link. */
export function checkBrief({ text, link }: Brief): Brief {
  const brief = briefOf({ text, link });
  if (!brief || (link !== undefined && brief.link === undefined)) {
    throw new BreakoutError('invalid-brief', {
      what: `The brief "${text.slice(0, 50)}" cannot be shown.`,
      why: 'Every client receives it in one message, and opens its link.',
      fix: `Write 1 to ${MAX_BRIEF_LENGTH} characters, with a link that begins with https:// and has at most ${MAX_LINK_LENGTH} characters, or none.`,
    });
  }
  return brief;
}

/** What a message or a file says, as far as it is a brief: null for a text that is blank or too long, and without a link that is not `https:`. */
export function briefOf({ text, link }: { readonly text?: unknown; readonly link?: unknown }): Brief | null {
  if (typeof text !== 'string') return null;
  const trimmed = text.trim();
  if (tidy(trimmed) === '' || trimmed.length > MAX_BRIEF_LENGTH) return null;
  const address = httpsOf(link);
  return address === undefined || address.length > MAX_LINK_LENGTH
    ? { text: trimmed }
    : { text: trimmed, link: address };
}

/** Whether two briefs say the same. */
export function isSameBrief(a: Brief | null | undefined, b: Brief | null | undefined): boolean {
  return a?.text === b?.text && a?.link === b?.link;
}
