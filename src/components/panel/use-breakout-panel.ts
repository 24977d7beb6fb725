import { createContext, useContext } from 'react';
import type { PersonKey, Room } from '../../core/types';
import { inside } from '../../primitives/inside';
import type { PanelActions } from './panel-actions';
import type { PanelOperation } from './use-panel-operation';

/** What the panel asks before it acts. */
export type PanelQuestion =
  /** Where to move these people: a menu at an element. */
  | { readonly kind: 'move'; readonly personKeys: readonly PersonKey[]; readonly anchor: HTMLElement }
  /** Whether to bring everyone of a room, or of all rooms, back to the main meeting. */
  | { readonly kind: 'recall'; readonly room: Room | 'all' }
  /** What the people of a room are to do. */
  | { readonly kind: 'brief'; readonly room: Room }
  /** A host writes to a room. */
  | { readonly kind: 'write'; readonly room: Room }
  /** A host replies to the call for help of a room. */
  | { readonly kind: 'reply'; readonly room: Room }
  /** How long a room has, by a timer of its own. */
  | { readonly kind: 'timer'; readonly room: Room }
  /** Into which room to merge a room: a menu at an element. */
  | { readonly kind: 'merge'; readonly room: Room; readonly anchor: HTMLElement }
  /** Whether to close a room. */
  | { readonly kind: 'close'; readonly room: Room };

export interface PanelState extends PanelActions {
  meKey: PersonKey | undefined;
  /** Whether the user can act now: joined, and neither switching nor opening or closing rooms. Moves of people do not block. */
  ready: boolean;
  /** What the panel asks of the server, and what all operations have left undone. */
  operation: PanelOperation;
  /** Why the user could not go to a room; null otherwise. */
  switchError: unknown;
  /** Only people with these words in their names are listed. */
  search: string;
  setSearch: (search: string) => void;
  /** The selected people while people are being selected, else null. */
  selection: ReadonlySet<PersonKey> | null;
  setSelection: (selection: ReadonlySet<PersonKey> | null) => void;
  /** Adds people to the selection, or takes them out of it. */
  select: (personKeys: readonly PersonKey[], selected: boolean) => void;
  /** Whether the form for one more room is open. */
  adding: boolean;
  setAdding: (adding: boolean) => void;
  /** The room that was added last, which the list scrolls to; null before. */
  addedRoomId: string | null;
  /** Closes all rooms, and then the view: after `grace` ms, at once by default. Does not ask before. */
  closeRooms: (grace?: number) => void;
  /** Starts a plan from the open rooms, or takes up the one that was put aside, and opens it. */
  editRooms: () => void;
  /** Whether the user has come back from editing, so that the focus belongs on what leads there. True once. */
  wasEditing: () => boolean;
  /** Asks something of the host; the panel acts on the answer. */
  ask: (question: PanelQuestion) => void;
}

export const PanelContext = createContext<PanelState | null>(null);

/** The state of the `BreakoutPanel` around, for own parts in it. Throws `part-misplaced`. */
export function useBreakoutPanel(): PanelState {
  return inside(useContext(PanelContext), 'useBreakoutPanel', 'BreakoutPanel');
}
