import type { announcementTexts } from '../../locales/en/announcement';
import type { helpTexts } from '../../locales/en/help';
import type { KeyOf, Translate } from '../../locales/types';

type Texts = typeof announcementTexts & typeof helpTexts;

/** What the dialog is called in which a host writes to people: to this room, or to those they choose. */
export function announcementTitle(t: Translate<KeyOf<Texts>>, room: string | undefined, isReply: boolean): string {
  if (room === undefined) return t('announcement.title');
  return t(isReply ? 'help.reply.title' : 'announcement.toRoom', { room });
}
