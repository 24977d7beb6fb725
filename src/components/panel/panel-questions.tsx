import type { RefObject } from 'react';
import { mainAndRooms } from '../../core/plan/places';
import type { PersonKey, Room } from '../../core/types';
import { useBreakoutLeads } from '../../hooks/use-breakout-leads';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { confirmTexts } from '../../locales/en/confirm';
import { leadTexts } from '../../locales/en/lead';
import { panelHostTexts } from '../../locales/en/panel-host';
import type { MenuItem } from '../../primitives/menu';
import { LiveBriefDialog } from '../brief/brief-controls';
import { CloseRoomsDialog } from '../confirm/close-rooms-dialog';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { GraceField, useGrace } from '../confirm/grace-field';
import { LateAnnounceDialog, LateTimerDialog } from '../late/opened-dialogs';
import { SharersWarning } from '../notes/sharers-warning';
import { personLabel } from '../people/person-label';
import { RoomMenu } from '../people/room-menu';
import { nowhere, peopleDetail, roomMenuItems } from '../people/room-menu-items';
import { keysOf } from './panel-actions';
import { useBreakoutPanel, type PanelQuestion } from './use-breakout-panel';

interface PanelQuestionsProps {
  question: PanelQuestion | null;
  /** The question was answered or dismissed. */
  onDone: () => void;
  /** Takes the focus when what had it is gone after the answer. */
  fallbackFocus: RefObject<HTMLElement | null>;
}

/** What the panel asks before it acts: one question at a time, and one menu for the lines of all people. */
export function PanelQuestions({ question, onDone, fallbackFocus }: PanelQuestionsProps) {
  const isMove = question?.kind === 'move';
  const isReply = question?.kind === 'reply';
  const closing = question?.kind === 'close' ? question.room : undefined;
  const { closeRoom } = useBreakoutPanel();
  return (
    <>
      <LivePersonMenu
        personKeys={isMove ? question.personKeys : NOBODY}
        anchor={isMove ? question.anchor : null}
        onDone={onDone}
        fallbackFocus={fallbackFocus}
      />
      <MergeMenu
        room={question?.kind === 'merge' ? question.room : null}
        anchor={question?.kind === 'merge' ? question.anchor : null}
        onDone={onDone}
        fallbackFocus={fallbackFocus}
      />
      <RecallConfirmation room={question?.kind === 'recall' ? question.room : null} onDone={onDone} />
      <LiveBriefDialog
        room={question?.kind === 'brief' ? question.room : null}
        open={question?.kind === 'brief'}
        onOpenChange={onDone}
      />
      <LateAnnounceDialog
        isReply={isReply}
        to={isReply || question?.kind === 'write' ? question.room : undefined}
        open={isReply || question?.kind === 'write'}
        onOpenChange={onDone}
      />
      <CloseRoomsDialog
        room={closing}
        open={closing !== undefined}
        onOpenChange={onDone}
        onConfirm={(grace) => closing && closeRoom(closing.id, grace)}
      />
      <LateTimerDialog
        of={question?.kind === 'timer' ? question.room : undefined}
        open={question?.kind === 'timer'}
        onOpenChange={onDone}
      />
    </>
  );
}

const NOBODY: readonly PersonKey[] = [];

interface LivePersonMenuProps extends Omit<PanelQuestionsProps, 'question'> {
  /** Who is to be moved. */
  personKeys: readonly PersonKey[];
  anchor: HTMLElement | null;
}

/** The places to move people to, at once; or to go to, where the user alone is to be moved. */
function LivePersonMenu({ personKeys, anchor, onDone, fallbackFocus }: LivePersonMenuProps) {
  const main = useBreakoutSelector((snapshot) => snapshot.main);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { meKey, move, setSelection, operation } = useBreakoutPanel();
  const { t } = useTexts(leadTexts, panelHostTexts);
  const [only] = personKeys.length === 1 ? personKeys : [];
  const places = mainAndRooms({ main, rooms });
  const person = places.flatMap(({ people }) => people).find(({ key }) => key === only);
  const place = places.find(({ people }) => people.some(({ key }) => key === only));
  const origin = place && (place === main ? null : place.id);
  const { all, set: setLead } = useBreakoutLeads();
  const isLead = only !== undefined && all.some(({ roomId, personKey }) => roomId === origin && personKey === only);
  const more: MenuItem[] =
    person && origin != null ? [{ id: leadId, label: t(isLead ? 'lead.end' : 'lead.make'), group: 'more' }] : [];
  const choices = rooms.map(({ id, title, people }) => ({ id, title, count: people.length }));
  return (
    <RoomMenu
      anchor={anchor}
      onClose={onDone}
      fallbackFocus={fallbackFocus}
      aria-label={
        person
          ? t('panel.movePerson', { name: personLabel(t, person, meKey) })
          : t('panel.movePeople', { count: personKeys.length })
      }
      items={[...roomMenuItems(t, t('common.mainMeeting'), choices, origin), ...more]}
      onSelect={(id) => {
        if (id === leadId) {
          if (origin != null && only !== undefined) void operation.attempt(() => setLead(origin, isLead ? null : only));
          return;
        }
        move(personKeys, id === nowhere ? null : id);
        setSelection(null);
      }}
    />
  );
}

/** No place has this id: those of the server are UUIDs. */
const leadId = 'action:lead';

interface MergeMenuProps extends Omit<PanelQuestionsProps, 'question'> {
  /** The room that closes; null asks nothing. */
  room: Room | null;
  anchor: HTMLElement | null;
}

/** The rooms into which everyone of a room can go, so that it closes. */
function MergeMenu({ room, anchor, onDone, fallbackFocus }: MergeMenuProps) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { merge } = useBreakoutPanel();
  const { t } = useTexts(panelHostTexts);
  const others = rooms.filter(({ id }) => id !== room?.id);
  return (
    <RoomMenu
      anchor={anchor}
      onClose={onDone}
      fallbackFocus={fallbackFocus}
      aria-label={t('panel.mergeRoom', { room: room?.title ?? '' })}
      items={others.map(({ id, title, people }) => ({ id, label: title, ...peopleDetail(t, people.length) }))}
      onSelect={(id) => {
        if (room) merge(room.id, id);
      }}
    />
  );
}

interface RecallConfirmationProps {
  /** The room whose people are to be brought back, or all rooms; null asks nothing. */
  room: Room | 'all' | null;
  onDone: () => void;
}

/** As many are called by their names; more are counted. */
const namesShown = 4;

/** Asks before the people of a room, or of all rooms, are brought back to the main meeting. The rooms stay open. */
function RecallConfirmation({ room, onDone }: RecallConfirmationProps) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { meKey, recall, recallAll } = useBreakoutPanel();
  const { grace, setGrace, remember } = useGrace('BreakoutPanel');
  const { t } = useTexts(confirmTexts);
  const one = room === 'all' ? null : room;
  const emptied = rooms.filter(({ id }) => !one || id === one.id);
  const people = emptied.flatMap((place) => place.people);
  const count = people.length;
  const isAsk = grace === null;
  return (
    <ConfirmDialog
      danger={!isAsk}
      open={room !== null}
      onOpenChange={onDone}
      title={one ? t('confirm.recallRoom.title', { room: one.title }) : t('confirm.recall.title')}
      confirmLabel={t(isAsk ? 'confirm.recall.ask' : 'confirm.recall.confirm')}
      onConfirm={() => {
        remember();
        if (one) recall(one.id, grace);
        else recallAll(grace);
      }}
    >
      {!isAsk && <SharersWarning personKeys={keysOf(emptied)} />}
      <p>
        {isAsk
          ? t('confirm.recall.asked')
          : count > 0 && count <= namesShown
            ? t('confirm.recall.named', { count, people: people.map((person) => personLabel(t, person, meKey)) })
            : t('confirm.recall.description', { count })}
      </p>
      <GraceField canAsk grace={grace} setGrace={setGrace} />
    </ConfirmDialog>
  );
}
