import { forwardRef, memo, useMemo } from 'react';
import type { Room } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { briefTexts } from '../../locales/en/brief';
import { lateTexts } from '../../locales/en/late';
import { panelTexts } from '../../locales/en/panel';
import { panelHostTexts } from '../../locales/en/panel-host';
import { useEditor } from '../../hooks/use-snapshot';
import { useRoomLimit } from '../../hooks/use-room-limit';
import { useSortedPeople } from '../../hooks/use-sorted-people';
import { Button } from '../../primitives/button';
import { MenuButton } from '../../primitives/menu-button';
import { Part, type PartProps } from '../../primitives/part';
import { BriefLine } from '../brief/brief-line';
import { ErrorNote } from '../notes/error-note';
import { expectedLabel, expectedNames } from '../people/expected-names';
import { findPeople } from '../people/find-people';
import { LivePeople } from './live-people';
import { useBreakoutPanel } from './use-breakout-panel';
import { useComingTo } from './shown-people';
import { visuallyHidden } from '../../primitives/visually-hidden';

/** State of `LiveRoomCard`. */
export interface LiveRoomCardState {
  /** The user is in it. */
  current: boolean;
}

export interface LiveRoomCardProps extends Omit<PartProps<'section', LiveRoomCardState>, 'children'> {
  room: Room;
  isMain: boolean;
}

/** An open room, or the main meeting: who is there, on the way or missing, and what the user may do. */
export const LiveRoomCard = memo(
  forwardRef<HTMLElement, LiveRoomCardProps>(function LiveRoomCard({ room, isMain, ...rest }, ref) {
    const { operation, search } = useBreakoutPanel();
    const current = useBreakoutSelector(({ currentRoomId }) => currentRoomId === (isMain ? null : room.id));
    const { t } = useTexts(panelTexts);
    const sort = useSortedPeople('LiveRoomCard');
    const coming = useComingTo(room.id);
    const { troubles } = operation;
    const listed = useMemo(() => {
      const missing = [...troubles.values()].filter(({ atId, toId }) => atId === null && toId === room.id);
      // Who is back in a list, or set out again, stands there.
      const known = new Set([...room.people, ...coming].map(({ key }) => key));
      const gone = missing.map(({ person }) => person).filter(({ key }) => !known.has(key));
      return findPeople(sort([...room.people, ...coming, ...gone]), search);
    }, [room.people, coming, troubles, room.id, search, sort]);
    return (
      <Part
        tag="section"
        className="rbk-room"
        state={{ current }}
        ref={ref}
        aria-label={isMain ? t('common.mainMeeting') : room.title}
        custom={rest}
      >
        <LiveRoomHeader room={room} isMain={isMain} current={current} />
        {isMain && <ExpectedPeople />}
        {!isMain && <RoomTask roomId={room.id} />}
        {listed.length === 0 ? (
          <p className="rbk-room-empty">{t('panel.room.empty')}</p>
        ) : (
          <LivePeople people={listed} room={room} />
        )}
      </Part>
    );
  }),
);

interface LiveRoomHeaderProps {
  room: Room;
  isMain: boolean;
  /** The user is in it. */
  current: boolean;
}

/** A room's name and size, the way in and, for hosts, the menu of what else can be done with it. */
function LiveRoomHeader({ room, isMain, current }: LiveRoomHeaderProps) {
  const { canAlter, canSwitchRooms } = useBreakoutSelector((snapshot) => snapshot.permissions);
  const { ready, goTo, selection, select } = useBreakoutPanel();
  const { t } = useTexts(assignTexts, lateTexts, panelTexts, panelHostTexts);
  const title = isMain ? t('common.mainMeeting') : room.title;
  const count = room.people.length;
  const { policy, limit } = useRoomLimit(room.id);
  const { isLocked = false, capacity = null } = limit ?? {};
  const left = capacity === null ? Infinity : Math.max(0, capacity - count);
  // Hosts may go anywhere, and others, too, unless everybody chooses.
  const isShut = policy === 'choose' && !canAlter && (isLocked || left === 0);
  const keys = room.people.map(({ key }) => key);
  const allSelected = count > 0 && keys.every((key) => selection?.has(key));
  return (
    <div className="rbk-room-header">
      {selection && count > 0 && (
        <span className="rbk-check">
          <input
            type="checkbox"
            aria-label={t('panel.selectRoom', { room: title })}
            checked={allSelected}
            onChange={() => select(keys, !allSelected)}
          />
        </span>
      )}
      <h3 dir="auto" className="rbk-room-title rbk-truncate" title={title}>
        {title}
      </h3>
      <span className="rbk-tag">
        <span aria-hidden="true">{count}</span>
        <span {...visuallyHidden}>{t('common.people', { count })}</span>
      </span>
      {isLocked && <span className="rbk-tag">{t('assign.room.locked')}</span>}
      {!isLocked && left < Infinity && (
        <span className="rbk-tag">{left === 0 ? t('assign.room.full') : t('late.places', { count: left })}</span>
      )}
      <div className="rbk-room-actions">
        {current && (
          <span className="rbk-tag" data-current="">
            {t('panel.here')}
          </span>
        )}
        {/* The way back to the main meeting is above the list. */}
        {!current && !isMain && canSwitchRooms && (
          <Button
            aria-disabled={!ready || isShut}
            aria-label={t('panel.joinRoom', { room: title })}
            onClick={() => goTo(room.id)}
          >
            {t('panel.join')}
          </Button>
        )}
        {canAlter && !isMain && <LiveRoomMenu room={room} />}
      </div>
    </div>
  );
}

/** The task that a room has for itself, for all who look for a room. */
function RoomTask({ roomId }: { roomId: string }) {
  const { all } = useBreakoutBrief();
  const { t } = useTexts(briefTexts);
  const brief = all.find((each) => each.roomId === roomId);
  return brief ? <BriefLine brief={brief} label={t('brief.label')} /> : null;
}

/** What a host can do with an open room. Renaming is among it, to say why not: people look for it. */
function LiveRoomMenu({ room }: { room: Room }) {
  const { ready, ask } = useBreakoutPanel();
  const { t } = useTexts(assignTexts, briefTexts, panelHostTexts);
  return (
    <MenuButton
      kind="icon"
      variant="ghost"
      icon="more"
      aria-disabled={!ready}
      items={[
        { id: 'brief', label: t('brief.menu'), icon: 'task' },
        { id: 'recall', label: t('panel.recallRoom'), icon: 'undo', disabled: room.people.length === 0 },
        {
          id: 'rename',
          label: t('panel.rename'),
          icon: 'edit',
          disabled: true,
          detail: t('assign.rename.unsupported'),
        },
        { id: 'close', label: t('panel.closeRoom'), icon: 'delete', group: 'close' },
      ]}
      onSelect={(id) => {
        if (id === 'brief' || id === 'recall' || id === 'close') ask({ kind: id, room });
      }}
    >
      {t('panel.roomMenu', { room: room.title })}
    </MenuButton>
  );
}

/**
 * For the host who started a plan: for how many people it keeps a place until they come, and who has come and was not
 * moved, because only the name is known or the move failed.
 */
function ExpectedPeople() {
  const session = useSession('LiveRoomCard');
  const awaited = useEditor(session, ({ awaited }) => awaited);
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const { ready, move } = useBreakoutPanel();
  const { t } = useTexts(panelHostTexts);
  const away = awaited.filter(({ personKey }) => personKey === undefined);
  const came = awaited.filter(({ personKey }) => personKey !== undefined);
  const names = expectedNames(
    t,
    awaited.map(({ person }) => person),
  );
  const namesAway = names.filter((_, index) => awaited[index]?.personKey === undefined);
  const send = () => {
    for (const roomId of new Set(came.map((entry) => entry.roomId))) {
      const keys = came.flatMap((entry) => (entry.roomId === roomId ? (entry.personKey ?? []) : []));
      move(keys, roomId);
    }
  };
  if (!canAlter || awaited.length === 0) return null;
  return (
    <div className="rbk-stack">
      {away.length > 0 && (
        <p
          className="rbk-latecomers"
          title={t('common.list', { items: namesAway.map((name) => expectedLabel(t, name)) })}
        >
          {t('panel.expected', { count: away.length })}
        </p>
      )}
      {came.length > 0 && (
        <div className="rbk-latecomers">
          <span>{t('panel.expected.came', { count: came.length })}</span>
          <Button aria-disabled={!ready} onClick={send}>
            {t('panel.expected.send')}
          </Button>
        </div>
      )}
      <ErrorNote error={came.find(({ error }) => error)?.error ?? null} />
    </div>
  );
}
