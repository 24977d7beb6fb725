import { createContext, useContext } from 'react';
import type { Person, PersonKey } from '../../core/types';
import type { Operation } from '../use-operation';

export interface PanelState {
  meKey: PersonKey | undefined;
  /** Whether one can act now: joined, and nothing else under way. */
  ready: boolean;
  /** What was asked of the server last, by this panel. */
  operation: Operation;
  /** Why one could not go to a room. */
  switchError: unknown;
  /** Goes to a room oneself; null: back to the main meeting. */
  goTo: (roomId: string | null) => void;
  /** Brings everyone of a room back. */
  recall: (roomId: string) => void;
  /** Closes all rooms, and then the view. */
  closeRooms: () => void;
  /** Starts a plan from the open rooms and goes to it. */
  editRooms: () => void;
  /** Whether one comes back from editing, so that the focus belongs on what leads there. Says it once. */
  wasEditing: () => boolean;
  /** Opens the menu of places to move a person to, at an element. */
  openMoveMenu: (person: Person, anchor: HTMLElement) => void;
}

export const PanelContext = createContext<PanelState | null>(null);

/** The state of the `BreakoutPanel` around, for own parts in it. */
export function useBreakoutPanel(): PanelState {
  const context = useContext(PanelContext);
  if (!context) throw new Error('useBreakoutPanel belongs inside a <BreakoutPanel>: render the component in one.');
  return context;
}
