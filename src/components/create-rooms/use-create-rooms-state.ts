import { useState } from 'react';
import { planEditor } from '../../core/editor/plan-editor';
import type { Placing } from '../../core/editor/types';
import { guestsIn } from '../../core/plan/assignable';
import { roomCountFor, roomSizes } from '../../core/plan/sizes';
import { MAX_ROOMS } from '../../core/plan/validate';
import { useSession } from '../../hooks/session-context';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useTexts } from '../../hooks/use-texts';
import { useEditor } from '../../hooks/use-snapshot';
import { setViewState } from '../../hooks/view-state';
import type { CreateMode, CreateRooms, RoomCount } from './use-breakout-create-rooms';

/** The state behind `CreateRoomsDialog`. */
export function useCreateRoomsState(): CreateRooms {
  const session = useSession('CreateRoomsDialog');
  const peopleCount = useEditor(session, ({ people }) => guestsIn(people).length);
  const [, setView] = useBreakoutView();
  const { t } = useTexts();
  const [mode, setMode] = useState<CreateMode>('rooms');
  const [placing, setPlacing] = useState<Placing>('hand');
  // Until something is typed the proposal follows the people who come and go.
  const [typed, setTyped] = useState<string | null>(null);

  const value = typed ?? String(suggestedCount(mode, peopleCount));
  // One person in each room is asked for.
  const noneAlone = mode === 'rooms' || Number(value) !== 1;
  const count = readRoomCount(value, mode, peopleCount);
  // A room that would stay empty is not made, where the host has not said how many.
  const pairs = Math.max(1, Math.floor(peopleCount / 2));
  if (count.rooms !== null && mode === 'people' && placing === 'automatic' && noneAlone)
    count.rooms = Math.min(count.rooms, pairs);
  return {
    ...count,
    mode,
    setMode: (next) => {
      setMode(next);
      setTyped(null);
    },
    placing,
    setPlacing,
    value,
    setValue: setTyped,
    peopleCount,
    sizes: count.rooms === null ? [] : roomSizes(peopleCount, count.rooms, { noneAlone }),
    submit: () => {
      if (count.rooms === null) return;
      const titles = Array.from({ length: count.rooms }, (_, index) => t('room.defaultTitle', { number: index + 1 }));
      planEditor(session).create(titles, placing, { noneAlone });
      // It is another plan than the one whose people were searched for.
      setViewState(session, { search: '' });
      setView('assign');
    },
  };
}

/** What a typed number means: a number of rooms, or of people per room. */
export function readRoomCount(text: string, mode: CreateMode, peopleCount: number): RoomCount {
  const max = mode === 'rooms' ? MAX_ROOMS : Math.max(1, peopleCount);
  // Fewer people per room would make more rooms than there may be.
  const min = mode === 'rooms' ? 1 : Math.max(1, Math.ceil(peopleCount / MAX_ROOMS));
  const value = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
  if (!(value >= min && value <= max)) return { rooms: null, min, max };
  return { rooms: mode === 'rooms' ? value : roomCountFor(peopleCount, value), min, max };
}

/** A first proposal: rooms of about four, at least two. */
export function suggestedCount(mode: CreateMode, peopleCount: number): number {
  if (mode === 'people') return Math.min(4, Math.max(1, peopleCount));
  return Math.min(MAX_ROOMS, Math.max(2, Math.round(peopleCount / 4)));
}
