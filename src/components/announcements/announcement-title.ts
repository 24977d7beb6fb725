import type { Announcement } from '../../core/facilitation/announcements';
import type { announcementTexts } from '../../locales/en/announcement';
import type { helpTexts } from '../../locales/en/help';
import type { KeyOf, Translate } from '../../locales/types';

type Texts = typeof announcementTexts & typeof helpTexts;

/** What the dialog is called in which a host writes to people: to this room, or to those they choose. */
export function announcementTitle(t: Translate<KeyOf<Texts>>, room: string | undefined, isReply: boolean): string {
  if (room === undefined) return t('announcement.title');
  return t(isReply ? 'help.reply.title' : 'announcement.toRoom', { room });
}

/** From whom something is, and that it answers a call for help. */
export function senderTitle(
  t: Translate<KeyOf<typeof announcementTexts>>,
  { by: name, replyTo }: Pick<Announcement, 'by' | 'replyTo'>,
): string {
  return t(replyTo === undefined ? 'announcement.from' : 'announcement.reply', { name });
}
