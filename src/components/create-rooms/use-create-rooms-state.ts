import { useState } from 'react';
import type { Placing } from '../../core/session/types';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import type { CreateRooms } from './create-rooms-context';
import { readRoomCount, suggestedCount, type CreateMode } from './room-count';

/** The state behind `CreateRoomsDialog`. */
export function useCreateRoomsState(): CreateRooms {
  const { people, create } = useBreakoutPlan();
  const [, setView] = useBreakoutView();
  const { t } = useMessages();
  const [mode, setMode] = useState<CreateMode>('rooms');
  const [placing, setPlacing] = useState<Placing>('hand');
  // Until something is typed the proposal follows the people who come and go.
  const [typed, setTyped] = useState<string | null>(null);

  const peopleCount = people.filter((person) => !person.isHost).length;
  const value = typed ?? String(suggestedCount(mode, peopleCount));
  const count = readRoomCount(value, mode, peopleCount);
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
    submit: () => {
      if (count.rooms === null) return;
      const titles = Array.from({ length: count.rooms }, (_, index) => t('room.defaultTitle', { number: index + 1 }));
      create(titles, placing);
      setView('assign');
    },
  };
}
