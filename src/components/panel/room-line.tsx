import type { KeyboardEvent } from 'react';
import { isBound, shutBy } from '../../core/plan/room-limit';
import type { Person, Room } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useRoomLimit } from '../../hooks/use-room-limit';
import { useTexts } from '../../hooks/use-texts';
import { panelTexts } from '../../locales/en/panel';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Button } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import { NameList } from '../people/name-list';
import { personLabel } from '../people/person-label';
import { LiveRoomMenu } from './live-room-menu';
import { RoomMarks } from './room-marks';
import { LiveRoomSize } from './room-size';
import { useBreakoutPanel } from './use-breakout-panel';

interface RoomLineProps {
  room: Room;
  isMain: boolean;
  /** A room that a host closes: who is left in it is on the way out. */
  isClosing: boolean;
  /** Nobody is listed, and others may be there. */
  isUnknown: boolean;
  /** The user is in it. */
  current: boolean;
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Of the element that it shows and hides. */
  bodyId: string;
  /** Who is listed in it. */
  people: readonly Person[];
  /** How many are on the way there. */
  coming: number;
  /** How many belong there and are elsewhere. */
  away: number;
  /** How many belong there. */
  expected: number;
}

/** Names in the line of a room that is not open: more have no room. */
const NAMES = 5;

/** A room in one line: what opens it, with all there is to know of it, the way in and, for hosts, the menu. */
export function RoomLine(props: RoomLineProps) {
  const { room, isMain, isClosing, isUnknown, current, title, open, onOpenChange, bodyId } = props;
  const { people, coming, away, expected } = props;
  const { canAlter, canSwitchRooms } = useBreakoutSelector((snapshot) => snapshot.permissions);
  const { ready, goTo, selection, select } = useBreakoutPanel();
  const { t } = useTexts(panelTexts, panelHostTexts);
  const count = room.people.length;
  const { policy, limit } = useRoomLimit(room.id);
  const shut = isBound(policy, { canAlter }) ? shutBy(limit, count) : null;
  const keys = room.people.map(({ key }) => key);
  const allSelected = count > 0 && keys.every((key) => selection?.has(key));
  const names = people.slice(0, NAMES).map((person) => personLabel(t, person));
  return (
    <div className="rbk-room-line">
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
      <h3 className="rbk-room-title">
        <button
          type="button"
          className="rbk-room-toggle"
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => onOpenChange(!open)}
          onKeyDown={(event) => onLineKey(event, onOpenChange)}
        >
          <Icon plain name="chevron" />
          <span dir="auto" className="rbk-truncate" title={title}>
            {title}
          </span>
          <span className="rbk-live-names" aria-hidden="true" title={t('common.list', { items: names })}>
            {!open &&
              (names.length > 0 ? <NameList names={names} /> : !isClosing && !isUnknown && t('panel.room.empty'))}
          </span>
          <RoomMarks {...{ room, isMain, coming }} />
          <LiveRoomSize {...{ room, isMain, isClosing, isUnknown, away, expected }} />
        </button>
      </h3>
      <div
        className="rbk-room-actions"
        data-main={isMain && canAlter ? '' : undefined}
        data-here={t('panel.here')}
        data-join={canSwitchRooms ? t('panel.join') : undefined}
      >
        {/* The way back to the main meeting is above the list. */}
        {!current && !isMain && canSwitchRooms && (
          <Button
            plain
            size="sm"
            aria-disabled={!ready || shut !== null}
            title={shut ? t(`room.${shut}`) : undefined}
            aria-label={t('panel.joinRoom', { room: title })}
            onClick={() => goTo(room.id)}
          >
            {t('panel.join')}
          </Button>
        )}
        {/* Else above the list, too: with the way back, and for those who have none. */}
        {current && isMain && canAlter && (
          <span className="rbk-tag" data-current="">
            {t('panel.here')}
          </span>
        )}
        {canAlter && !isMain && <LiveRoomMenu plain size="sm" room={room} />}
      </div>
    </div>
  );
}

/** Beside Enter and Space: as in a tree, with the arrows from line to line, open and shut. */
function onLineKey(event: KeyboardEvent<HTMLElement>, onOpenChange: (open: boolean) => void): void {
  const { key, currentTarget } = event;
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) onOpenChange(true);
  else if (key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) onOpenChange(false);
  else if (key === 'ArrowDown' || key === 'ArrowUp') {
    const lines = [...(currentTarget.closest('[role=list]')?.querySelectorAll<HTMLElement>('.rbk-room-toggle') ?? [])];
    lines[lines.indexOf(currentTarget) + (key === 'ArrowDown' ? 1 : -1)]?.focus();
  } else return;
  event.preventDefault();
}
