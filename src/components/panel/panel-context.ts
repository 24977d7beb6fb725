import { createContext, useContext } from 'react';
import type { PersonKey, Room } from '../../core/types';
import { inside } from '../../primitives/inside';
import type { PanelActions } from './panel-actions';
import type { PanelOperation } from './use-panel-operation';

export interface PanelState extends PanelActions {
  meKey: PersonKey | undefined;
  /** Whether the user can act now: joined, and neither switching nor opening or closing rooms. Moves of people do not block. */
  ready: boolean;
  /** What the panel asks of the server, and what of all operations is left undone. */
  operation: PanelOperation;
  /** Why one could not go to a room. */
  switchError: unknown;
  /** Only people with these words in their names are listed. */
  search: string;
  setSearch: (search: string) => void;
  /** Who is selected, while people are being selected; else null. */
  selection: ReadonlySet<PersonKey> | null;
  setSelection: (selection: ReadonlySet<PersonKey> | null) => void;
  /** Adds people to the selection, or takes them out of it. */
  select: (personKeys: readonly PersonKey[], selected: boolean) => void;
  /** Whether the name of one more room is being asked for. */
  adding: boolean;
  setAdding: (adding: boolean) => void;
  /** The room that was added last, to be scrolled to; null before. */
  addedRoomId: string | null;
  /** Closes all rooms, and then the view. */
  closeRooms: () => void;
  /** Starts a plan from the open rooms, or takes up the one that was put aside, and goes to it. */
  editRooms: () => void;
  /** Whether one comes back from editing, so that the focus belongs on what leads there. Says it once. */
  wasEditing: () => boolean;
  /** Opens the menu of places to move people to, at an element. */
  openMoveMenu: (personKeys: readonly PersonKey[], anchor: HTMLElement) => void;
  /** Opens the menu of what can be done with a room, at an element. */
  openRoomMenu: (room: Room, anchor: HTMLElement) => void;
  /** Opens the menu of what concerns all rooms, at an element. */
  openToolsMenu: (anchor: HTMLElement) => void;
}

export const PanelContext = createContext<PanelState | null>(null);

/** The state of the `BreakoutPanel` around, for own parts in it. Throws `part-misplaced`. */
export function useBreakoutPanel(): PanelState {
  return inside(useContext(PanelContext), 'useBreakoutPanel', 'BreakoutPanel');
}
