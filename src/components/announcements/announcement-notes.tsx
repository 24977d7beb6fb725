import { useContext, useState } from 'react';
import type { Announcement } from '../../core/facilitation/announcements';
import { useBreakoutAnnouncements } from '../../hooks/use-breakout-announcements';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useTexts } from '../../hooks/use-texts';
import { announcementTexts } from '../../locales/en/announcement';
import { facilitationTexts } from '../../locales/en/facilitation';
import { Disclosure } from '../../primitives/disclosure';
import { DismissButton } from '../notes/dismiss-button';
import { Note } from '../notes/note';
import { NoteUrgency } from '../notes/note-stack';
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
  const { id, text, link, by, at, replyTo } = announcement;
  const urgency = useContext(NoteUrgency);
  const isOld = useIsOfEarlierRound(id) && replyTo !== undefined;
  const minutes = useMinutesSince(at);
  const { t } = useTexts(announcementTexts, facilitationTexts);
  const age = minutes === 0 ? t('ago.now') : t('ago.minutes', { count: minutes });
  return (
    // An answer to what was asked in the round before is no news in this one.
    <NoteUrgency.Provider value={isOld ? 'later' : urgency}>
      <Note
        className="rbk-announcement"
        icon={replyTo === undefined ? 'announce' : 'message'}
        role="group"
        aria-label={senderTitle(t, announcement)}
      >
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
    </NoteUrgency.Provider>
  );
}

/** Whether another round has begun since this was shown first. */
function useIsOfEarlierRound(id: string): boolean {
  const round = useBreakoutRounds().rounds?.round ?? null;
  const [first, setFirst] = useState({ id, round });
  if (first.id !== id) setFirst({ id, round });
  return first.id === id && first.round !== null && round !== null && first.round < round;
}
