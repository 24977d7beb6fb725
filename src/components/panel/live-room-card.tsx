import { createContext, forwardRef, memo, useContext, useId, useMemo } from 'react';
import type { Person, PersonKey, Room } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { panelTexts } from '../../locales/en/panel';
import { panelHostTexts } from '../../locales/en/panel-host';
import { useEditor } from '../../hooks/use-snapshot';
import { useSortedPeople } from '../../hooks/use-sorted-people';
import { Part, type PartProps } from '../../primitives/part';
import { BriefLine } from '../brief/brief-line';
import { findPeople, isFound } from '../people/find-people';
import { personLabel } from '../people/person-label';
import { LivePeople } from './live-people';
import { useOpened } from './opened-rooms';
import { RoomLine } from './room-line';
import { useBreakoutPanel } from './use-breakout-panel';
import { useComingTo, useIsUnknown } from './shown-people';

/** Whether so few rooms were found that all of them are opened. */
export const FewFound = createContext(true);

/** State of `LiveRoomCard`. */
export interface LiveRoomCardState {
  /** The user is in it. */
  current: boolean;
  /** It shows its people. */
  open: boolean;
}

export interface LiveRoomCardProps extends Omit<PartProps<'section', LiveRoomCardState>, 'children'> {
  /** The open room, or the main meeting. */
  room: Room;
  /** Whether it is the main meeting, which has no menu. */
  isMain: boolean;
}

/**
 * An open room, or the main meeting, in one line: its name, who is there of those who belong there, what needs a look, and
 * the way in. Opened, it lists who is there, on the way or missing, and what the user may do about them.
 */
export const LiveRoomCard = memo(
  forwardRef<HTMLElement, LiveRoomCardProps>(function LiveRoomCard({ room, isMain, ...rest }, ref) {
    const { operation, search } = useBreakoutPanel();
    const current = useBreakoutSelector(({ currentRoomId }) => currentRoomId === (isMain ? null : room.id));
    const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
    const { t } = useTexts(panelTexts);
    const sort = useSortedPeople('LiveRoomCard');
    const coming = useComingTo(room.id);
    const { troubles, closing } = operation;
    const isClosing = closing && !isMain;
    const isUnknown = useIsUnknown(room);
    const title = isMain ? t('common.mainMeeting') : room.title;
    const isFoundByTitle = isFound(title, search);
    const isOneOfFew = useContext(FewFound);
    const [listed, hasFound] = useMemo(() => {
      const missing = [...troubles.values()].filter(({ atId, toId }) => atId === null && toId === room.id);
      // Who is back in a list, or set out again, stands there.
      const known = new Set([...room.people, ...coming].map(({ key }) => key));
      const gone = missing.map(({ person }) => person).filter(({ key }) => !known.has(key));
      const all = sort([...room.people, ...coming, ...gone]);
      const found = findPeople(all, search);
      return found.length === 0 && isFoundByTitle ? [all, false] : [found, true];
    }, [room.people, coming, troubles, room.id, search, isFoundByTitle, sort]);
    const [open, setOpen] = useOpened(room.id, search, isOneOfFew || hasFound);
    const { away, expected } = useExpectedIn(room, isMain || closing);
    const bodyId = useId();
    return (
      <Part
        tag="section"
        className="rbk-room rbk-live-room"
        state={{ current, open }}
        ref={ref}
        aria-label={title}
        aria-current={current ? 'location' : undefined}
        data-drop-zone={canAlter ? room.id : undefined}
        custom={rest}
      >
        <RoomLine
          {...{ room, isMain, isClosing, isUnknown, current, title, open, bodyId }}
          people={listed}
          coming={coming.length}
          away={away.length}
          expected={expected}
          onOpenChange={setOpen}
        />
        {open && (
          <div id={bodyId} className="rbk-live-room-body">
            {!isMain && <RoomTask roomId={room.id} />}
            {listed.length > 0 && <LivePeople people={listed} room={room} />}
            <AwayFrom personKeys={away} coming={coming} isEmpty={listed.length === 0 && !isClosing && !isUnknown} />
          </div>
        )}
      </Part>
    );
  }),
);

/** For a host: how many were put into a room, and who of them is not in it. `isNobody`: it expects nobody. */
function useExpectedIn(
  room: Room,
  isNobody: boolean,
): { readonly away: readonly PersonKey[]; readonly expected: number } {
  const session = useSession('LiveRoomCard');
  const belonging = useEditor(session, ({ lastRooms }) => lastRooms.find(({ id }) => id === room.id)?.personKeys);
  return useMemo(() => {
    if (isNobody || !belonging) return { away: [], expected: 0 };
    const here = new Set(room.people.map(({ key }) => key));
    return { away: belonging.filter((key) => !here.has(key)), expected: belonging.length };
  }, [belonging, room.people, isNobody]);
}

interface AwayFromProps {
  personKeys: readonly PersonKey[];
  /** Those of them who are listed as on the way. */
  coming: readonly Person[];
  /** Nobody is listed. */
  isEmpty: boolean;
}

/** The names of those who belong to a room and are not listed in it; of an empty room to which nobody belongs, that it is empty. */
function AwayFrom({ personKeys, coming, isEmpty }: AwayFromProps) {
  const session = useSession('LiveRoomCard');
  const { t } = useTexts(panelTexts, panelHostTexts);
  const people = personKeys
    .filter((key) => coming.every((person) => person.key !== key))
    .flatMap((key) => session.person(key) ?? []);
  if (people.length === 0) return isEmpty ? <p className="rbk-room-empty">{t('panel.room.empty')}</p> : null;
  return (
    <p className="rbk-room-empty">{t('panel.away', { people: people.map((person) => personLabel(t, person)) })}</p>
  );
}

/** The task that a room has for itself, for all who look for a room. */
function RoomTask({ roomId }: { roomId: string }) {
  const { all } = useBreakoutBrief();
  const { t } = useTexts(briefTexts);
  const brief = all.find((each) => each.roomId === roomId);
  return brief ? <BriefLine brief={brief} label={t('brief.label')} /> : null;
}
