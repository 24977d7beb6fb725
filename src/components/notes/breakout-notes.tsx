import { forwardRef, useId, useRef, useState, type ReactNode } from 'react';
import { isJoined } from '../../core/session/status';
import type { Room } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useIsClosing } from '../../hooks/use-is-closing';
import { useRoomChoice } from '../../hooks/use-room-choice';
import { useTexts } from '../../hooks/use-texts';
import { connectionTexts } from '../../locales/en/connection';
import { notesTexts } from '../../locales/en/notes';
import { recordingTexts } from '../../locales/en/recording';
import { Button } from '../../primitives/button';
import { Disclosure } from '../../primitives/disclosure';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { DebriefKeeper } from '../late/late-debrief-keeper';
import { FacilitationNotes } from '../late/late-facilitation-notes';
import { useAction } from '../use-action';
import { useKeptFocus } from '../use-kept-focus';
import { DeviceQuestion, useDevicesText } from './device-question';
import { DismissButton } from './dismiss-button';
import { ErrorNote } from './error-note';
import { Note } from './note';
import { NoteStack, NoteUrgency, UrgentStack, useFoldedCount } from './note-stack';

export type BreakoutNotesProps = PartProps<'div'>;

/** The bar of notes (`BreakoutNotes`), once it has been loaded. */
export const BreakoutNotes = forwardRef<HTMLDivElement, BreakoutNotesProps>(function BreakoutNotes(
  { children, ...rest },
  ref,
) {
  const { t, dir } = useTexts(notesTexts);
  const node = useRef<HTMLDivElement>(null);
  const isClosing = useIsClosing();
  const invitation = useInvitation();
  const isInvited = invitation.isDue && !isClosing;
  const { previousRoom } = useBreakoutMeeting();
  const wayBack = isClosing ? null : previousRoom;
  const text = useText(isInvited, wayBack);
  useKeptFocus(node);
  return (
    <Part
      tag="div"
      className="rbk-notes"
      ref={ref}
      ownRef={node}
      dir={dir}
      role="group"
      aria-label={t('notes.label')}
      tabIndex={-1}
      custom={rest}
    >
      <NoteStack>
        {!children && <FacilitationNotes part="line" />}
        <Over>
          {children ?? (
            <>
              {/* In sight wherever the rest is scrolled to. */}
              <div className="rbk-notes-urgent">
                <UrgentStack>
                  <FacilitationNotes part="urgent" />
                  <ConnectionLost />
                </UrgentStack>
              </div>
              {/* By urgency, as the stack has them. */}
              <FacilitationNotes part="first" />
              <NoteUrgency.Provider value="asks">
                <DeviceQuestion />
                {wayBack && <WayBack to={wayBack} />}
                {isInvited && <Invitation onAnswer={invitation.answer} />}
              </NoteUrgency.Provider>
              <FacilitationNotes part="rest" />
              <RecordingNotice />
              <NoticeNote />
            </>
          )}
        </Over>
      </NoteStack>
      <LiveRegion message={text} />
      <DebriefKeeper />
    </Part>
  );
});

/** What lies over the stage. A low frame shows one of it and a count, which opens the others. */
function Over({ children }: { children: ReactNode }) {
  const [isUnfolded, setUnfolded] = useState(false);
  const count = useFoldedCount();
  const { t } = useTexts(notesTexts);
  if (isUnfolded && count === 0) setUnfolded(false);
  return (
    <div className="rbk-notes-over" data-unfolded={isUnfolded ? '' : undefined}>
      {children}
      {count > 0 && (
        <div className="rbk-notes-more">
          <Disclosure open={isUnfolded} onOpenChange={setUnfolded}>
            {t('notes.more', { count })}
          </Disclosure>
        </div>
      )}
    </div>
  );
}

/** What the notes say, one after the other. */
function useText(isInvited: boolean, wayBack: Room | null): string {
  const { notice } = useBreakoutMeeting();
  const connection = useLostConnection();
  const devices = useDevicesText();
  const { t } = useTexts(connectionTexts, notesTexts);
  const texts = [
    connection && t(`connection.${connection}`),
    devices,
    wayBack && t('wayBack.title', { room: wayBack.title }),
    isInvited && t('invitation.title'),
    notice && t(`notice.${notice}`),
  ];
  return texts.filter(Boolean).join(' ');
}

/** How the connection to the current meeting is lost; null while it works, or outside of a meeting. */
function useLostConnection(): 'reconnecting' | 'offline' | null {
  const { connection, status } = useBreakoutMeeting();
  return connection !== 'online' && isJoined(status) ? connection : null;
}

/** The connection has dropped, and the SDK is bringing it back. Goes by itself. */
function ConnectionLost() {
  const connection = useLostConnection();
  const { t } = useTexts(connectionTexts);
  if (!connection) return null;
  const text = t(`connection.${connection}`);
  return (
    <Note tone="warning" role="group" aria-label={text}>
      <p className="rbk-note-title">{text}</p>
      <p className="rbk-note-text">{t('connection.lost.text')}</p>
    </Note>
  );
}

/** After a reload, which leads to the main meeting: the way back to the user's room or, where that is not allowed, who can help. */
function WayBack({ to: { id, title } }: { to: Room }) {
  const { permissions, forgetPreviousRoom } = useBreakoutMeeting();
  const room = useBreakoutSelector(({ rooms }) => rooms.find((each) => each.id === id));
  const choice = useRoomChoice('BreakoutNotes');
  const { pending, error, run } = useAction();
  const { t } = useTexts(notesTexts);
  const titleId = useId();
  const shut = room ? choice.shut(room) : null;
  return (
    <Note role="group" aria-labelledby={titleId}>
      <div className="rbk-note-words">
        <p id={titleId} className="rbk-note-title">
          {t('wayBack.title', { room: title })}
        </p>
        {!permissions.canSwitchRooms && <p className="rbk-note-text">{t('wayBack.hostOnly')}</p>}
        {shut && <p className="rbk-note-text">{t(`room.${shut}`)}</p>}
      </div>
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        {permissions.canSwitchRooms && (
          <Button
            variant="primary"
            aria-disabled={pending || shut !== null}
            title={shut ? t(`room.${shut}`) : undefined}
            onClick={() => void run(() => choice.join(id))}
          >
            {t('wayBack.go', { room: title })}
          </Button>
        )}
        {permissions.canSwitchRooms ? (
          <Button variant="ghost" aria-disabled={pending} onClick={forgetPreviousRoom}>
            {t('wayBack.stay')}
          </Button>
        ) : (
          <DismissButton aria-disabled={pending} onClick={forgetPreviousRoom} />
        )}
      </div>
    </Note>
  );
}

/** Whether to invite a participant into the open rooms: they may choose one, and have neither been in one nor declined. */
function useInvitation(): { isDue: boolean; answer: () => void } {
  const { status, isOpen, permissions, previousRoom } = useBreakoutMeeting();
  const [isAnswered, setAnswered] = useState(false);
  if (isAnswered ? !isOpen : isOpen && status === 'room') setAnswered(isOpen);
  const isMine = permissions.canSwitchRooms && !permissions.canAlter;
  return {
    isDue: isMine && isOpen && status === 'main' && previousRoom === null && !isAnswered,
    answer: () => setAnswered(true),
  };
}

/** Invites the user to choose one of the open rooms: leads to the panel, which lists them. */
function Invitation({ onAnswer }: { onAnswer: () => void }) {
  const [, setView] = useBreakoutView();
  const { t } = useTexts(notesTexts);
  return (
    <Note role="group" aria-label={t('invitation.title')}>
      <p className="rbk-note-title">{t('invitation.title')}</p>
      <div className="rbk-note-actions">
        <Button
          variant="primary"
          onClick={() => {
            onAnswer();
            setView('panel');
          }}
        >
          {t('invitation.choose')}
        </Button>
        <Button variant="ghost" onClick={onAnswer}>
          {t('invitation.stay')}
        </Button>
      </div>
    </Note>
  );
}

/**
 * Tells the user that their current room is being recorded, until they dismiss it.
 * `RecordingStatus` reads it out.
 */
function RecordingNotice() {
  const { recording, room, status } = useBreakoutMeeting();
  const isRecorded = recording.state === 'recording';
  const placeId = room?.id ?? null;
  const { t } = useTexts(recordingTexts);
  // Where the user has dismissed it; undefined for nowhere.
  const [seenIn, setSeenIn] = useState<string | null>();
  // The next recording is news again.
  if (seenIn !== undefined && (seenIn !== placeId || !isRecorded)) setSeenIn(undefined);
  if (!isRecorded || seenIn === placeId || (status !== 'main' && status !== 'room')) return null;
  const text = t('recording.on', { place: room?.title ?? t('common.mainMeeting') });
  return (
    <Note icon="recording" role="group" aria-label={text}>
      <p className="rbk-note-title">{text}</p>
      <div className="rbk-note-actions">
        <Button variant="ghost" onClick={() => setSeenIn(placeId)}>
          {t('recording.seen')}
        </Button>
      </div>
    </Note>
  );
}

/** Tells the user what has happened to them, such as the end of their screen share, until they dismiss it. */
function NoticeNote() {
  const { notice, dismissNotice } = useBreakoutMeeting();
  const { t } = useTexts(notesTexts);
  const titleId = useId();
  if (!notice) return null;
  return (
    <Note role="group" aria-labelledby={titleId}>
      <div className="rbk-note-words">
        <p id={titleId} className="rbk-note-title">
          {t(`notice.${notice}`)}
        </p>
        <p className="rbk-note-text">{t(`notice.${notice}.text`)}</p>
      </div>
      <div className="rbk-note-actions">
        <DismissButton onClick={dismissNotice} />
      </div>
    </Note>
  );
}
