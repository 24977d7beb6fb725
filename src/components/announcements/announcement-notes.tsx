import { useState } from 'react';
import type { Announcement } from '../../core/facilitation/announcements';
import { useBreakoutAnnouncements } from '../../hooks/use-breakout-announcements';
import { useTexts } from '../../hooks/use-texts';
import { announcementTexts } from '../../locales/en/announcement';
import { facilitationTexts } from '../../locales/en/facilitation';
import { Disclosure } from '../../primitives/disclosure';
import { DismissButton } from '../notes/dismiss-button';
import { Note } from '../notes/note';
import { ReplyTo } from './announcement-list';
import { senderTitle } from './announcement-title';
import { OutsideLink } from '../facilitation/outside-link';
import { useMinutesSince } from '../use-minutes-since';

/** What hosts have announced and this user has not dismissed: the last one, and the earlier ones on demand. */
export function AnnouncementNotes() {
  const { shown, dismiss } = useBreakoutAnnouncements();
  const { t } = useTexts(announcementTexts);
  const [hasEarlier, setEarlier] = useState(false);
  const last = shown.at(-1);
  const earlier = shown.slice(0, -1).reverse();
  /** Older ones go with it: they are no news after it, and stay in the list of announcements. */
  const dismissUpTo = (id: string) => {
    for (const each of shown.slice(0, shown.findIndex((one) => one.id === id) + 1)) dismiss(each.id);
  };
  if (!last) return null;
  return (
    <>
      {/* The next one takes its place, open or not. */}
      <AnnouncementNote announcement={last} onDismiss={dismissUpTo}>
        {earlier.length > 0 && (
          <Disclosure open={hasEarlier} onOpenChange={setEarlier}>
            {t('announcement.earlier', { count: earlier.length })}
          </Disclosure>
        )}
      </AnnouncementNote>
      {hasEarlier &&
        earlier.map((announcement) => (
          <AnnouncementNote key={announcement.id} announcement={announcement} onDismiss={dismissUpTo} />
        ))}
    </>
  );
}

interface AnnouncementNoteProps {
  announcement: Announcement;
  onDismiss: (id: string) => void;
  children?: React.ReactNode;
}

function AnnouncementNote({ announcement, onDismiss, children }: AnnouncementNoteProps) {
  const { id, text, link, by, at } = announcement;
  const minutes = useMinutesSince(at);
  const { t } = useTexts(announcementTexts, facilitationTexts);
  const age = minutes === 0 ? t('ago.now') : t('ago.minutes', { count: minutes });
  return (
    <Note className="rbk-announcement" icon="announce" role="group" aria-label={senderTitle(t, announcement)}>
      <div className="rbk-note-words rbk-note-title">
        <ReplyTo announcement={announcement} />
        <p className="rbk-user-text">{t('common.reason', { subject: by, reason: text })}</p>
        <p className="rbk-announcement-by">
          {age}
          {link !== undefined && (
            <>
              {' '}
              <OutsideLink href={link} />
            </>
          )}
        </p>
      </div>
      <div className="rbk-note-actions">
        {children}
        <DismissButton onClick={() => onDismiss(id)} />
      </div>
    </Note>
  );
}
