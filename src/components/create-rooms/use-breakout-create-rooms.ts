import { createContext, useContext } from 'react';
import type { Placing } from '../../core/editor/types';
import { inside } from '../../primitives/inside';

export type CreateMode = 'rooms' | 'people';

export interface RoomCount {
  /** How many rooms it makes; null when the number cannot be used. */
  rooms: number | null;
  min: number;
  max: number;
}

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
  /** How many people each room gets when they are split evenly. Nobody is alone, unless one person a room is asked for. */
  sizes: number[];
  /** Makes the plan and goes on to assigning. Does nothing while the number cannot be used. */
  submit: () => void;
}

export const CreateRoomsContext = createContext<CreateRooms | null>(null);

/** The state of the surrounding `CreateRoomsDialog`, for parts of your own. Throws `part-misplaced`. */
export function useBreakoutCreateRooms(): CreateRooms {
  return inside(useContext(CreateRoomsContext), 'useBreakoutCreateRooms', 'CreateRoomsDialog');
}
