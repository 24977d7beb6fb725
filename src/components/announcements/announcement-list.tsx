import { forwardRef, useState } from 'react';
import type { Announcement } from '../../core/facilitation/announcements';
import { useBreakoutAnnouncements } from '../../hooks/use-breakout-announcements';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { announcementTexts } from '../../locales/en/announcement';
import { perLocale } from '../../locales/per-locale';
import { Button } from '../../primitives/button';
import { Disclosure } from '../../primitives/disclosure';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { senderTitle } from './announcement-title';
import { OutsideLink } from '../facilitation/outside-link';
import { useAction } from '../use-action';

export type AnnouncementListProps = Omit<PartProps<'div'>, 'children'>;

/**
 * What was announced to the user so far, on demand, the last one first; for hosts with the recipients, how many people of
 * each room have dismissed it, and its removal. Renders a `div`, or nothing while there is none.
 */
export const AnnouncementList = forwardRef<HTMLDivElement, AnnouncementListProps>(
  function AnnouncementList(props, ref) {
    const { all } = useBreakoutAnnouncements();
    const { t } = useTexts(announcementTexts);
    const [open, setOpen] = useState(false);
    if (all.length === 0) return null;
    return (
      <Part tag="div" className="rbk-announcements" ref={ref} custom={props}>
        <Disclosure open={open} onOpenChange={setOpen}>
          {t('announcement.list', { count: all.length })}
        </Disclosure>
        {open && <AnnouncementItems />}
      </Part>
    );
  },
);

/** What was announced, the last one first. */
export function AnnouncementItems() {
  const { all } = useBreakoutAnnouncements();
  return (
    <ul role="list" className="rbk-announcement-list">
      {[...all].reverse().map((announcement) => (
        <AnnouncementItem key={announcement.id} announcement={announcement} />
      ))}
    </ul>
  );
}

const timesIn = /* @__PURE__ */ perLocale((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));

/** That a host answers a call for help, and what it was about; nothing for other words. */
export function ReplyTo({ announcement }: { announcement: Announcement }) {
  const { t } = useTexts(announcementTexts);
  const { replyTo } = announcement;
  if (replyTo === undefined) return null;
  return replyTo === '' ? (
    <p className="rbk-announcement-by">{senderTitle(t, announcement)}</p>
  ) : (
    <p className="rbk-announcement-by rbk-quote">{t('announcement.replyTo', { text: replyTo })}</p>
  );
}

function AnnouncementItem({ announcement }: { announcement: Announcement }) {
  const { id, text, link, by, at, to, readBy } = announcement;
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const { main, rooms } = useBreakoutRooms();
  const { remove } = useBreakoutAnnouncements();
  const { pending, error, run } = useAction();
  const { t, locale } = useTexts(announcementTexts);
  const places = [...(main ? [{ ...main, title: t('common.mainMeeting') }] : []), ...rooms];
  const time = timesIn(locale).format(at);
  const names = places.filter((place) => to.includes(place.id)).map(({ title }) => title);
  // Their author has nothing to read. By name: ids change with the place.
  const readers = places.map(({ id: placeId, title, people }) => {
    const all = people.filter(({ isHost, name }) => (isHost ? name !== by : to !== 'hosts'));
    return { id: placeId, title, people: all.length, read: Math.min(readBy[placeId] ?? 0, all.length) };
  });
  const audience =
    to === 'everyone' || to === 'hosts'
      ? t(`announcement.audience.${to}`)
      : names.length > 0 && t('announcement.audience', { places: names });
  return (
    <li className="rbk-announcement-item">
      <div className="rbk-announcement-words">
        <ReplyTo announcement={announcement} />
        <p dir="auto" className="rbk-user-text">
          {text}
        </p>
        {link !== undefined && <OutsideLink href={link} />}
      </div>
      {canAlter && (
        <Button
          kind="icon"
          size="sm"
          variant="ghost"
          icon="delete"
          aria-disabled={pending}
          onClick={() => void run(() => remove(id))}
        >
          {t('announcement.remove')}
        </Button>
      )}
      <p className="rbk-muted">
        {t('announcement.byline', { name: by, age: time })}
        {canAlter && audience && <> · {audience}</>}
      </p>
      {canAlter && (
        <ReadCounts
          places={readers.filter((place) => place.people > 0 && (typeof to === 'string' || to.includes(place.id)))}
        />
      )}
      <ErrorNote error={error} />
    </li>
  );
}

/** How many people have read it: in a sum that opens or, of one room, there. */
function ReadCounts({ places }: { places: readonly { id: string; title: string; people: number; read: number }[] }) {
  const { t } = useTexts(announcementTexts);
  const [open, setOpen] = useState(false);
  const isSum = places.length > 1;
  const sum = (of: 'read' | 'people') => places.reduce((count, place) => count + place[of], 0);
  return (
    <>
      {isSum && (
        <Disclosure open={open} onOpenChange={setOpen}>
          {t('announcement.readAll', { read: sum('read'), people: sum('people') })}
        </Disclosure>
      )}
      {(open || !isSum) && (
        <ul role="list" className="rbk-read-counts">
          {places.map(({ id, title, people, read }) => (
            <li key={id}>{t('announcement.read', { read, people, place: title })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
