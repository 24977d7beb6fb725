import { createContext, useContext } from 'react';
import type { Placing } from '../../core/session/types';
import { inside } from '../../primitives/inside';
import type { CreateMode, RoomCount } from './room-count';

export interface CreateRooms extends RoomCount {
  mode: CreateMode;
  /** Changes what is counted, and proposes a number. */
  setMode: (mode: CreateMode) => void;
  /** How people come into the rooms. */
  placing: Placing;
  setPlacing: (placing: Placing) => void;
  /** As typed. */
  value: string;
  setValue: (value: string) => void;
  /** People to split: those who are here and no hosts. */
  peopleCount: number;
  /** Makes the plan and goes on to assigning. Does nothing while the number cannot be used. */
  submit: () => void;
}

export const CreateRoomsContext = createContext<CreateRooms | null>(null);

/** The state of the `CreateRoomsDialog` around, for own parts in it. Throws `part-misplaced`. */
export function useCreateRooms(): CreateRooms {
  return inside(useContext(CreateRoomsContext), 'useCreateRooms', 'CreateRoomsDialog');
}
