import { createContext, useContext } from 'react';
import type { Plan, PlanWarning, PlannedRoom } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import type { ApplyPlan } from './use-apply-plan';

export type PeopleFilter = 'unassigned' | 'everyone';
export type AssignPane = 'people' | 'rooms';

export interface AssignState {
  plan: Plan;
  /** Everyone who can be assigned now: all but oneself. */
  people: readonly Person[];
  /** Those of them who are in no room. */
  unassigned: readonly Person[];
  warnings: readonly PlanWarning[];
  /** The people of a planned room who are in the meeting. */
  peopleIn: (room: PlannedRoom) => Person[];
  roomOf: (personKey: PersonKey) => PlannedRoom | undefined;

  filter: PeopleFilter;
  setFilter: (filter: PeopleFilter) => void;
  search: string;
  setSearch: (search: string) => void;
  /** Who passes filter and search, in natural order. */
  found: readonly Person[];

  selected: ReadonlySet<PersonKey>;
  setSelected: (keys: readonly PersonKey[]) => void;

  /** Each of these says what it did to assistive technology. `null` unassigns. */
  assign: (keys: readonly PersonKey[], roomId: string | null) => void;
  shuffle: () => void;
  addRoom: () => void;
  removeRoom: (room: PlannedRoom) => void;
  /** Throws `invalid-title`. */
  rename: (room: PlannedRoom, title: string) => void;
  discard: () => void;

  /** Opens the menu of rooms for these people at an element. */
  openMoveMenu: (keys: readonly PersonKey[], anchor: HTMLElement) => void;
  /** Which pane shows where there is room for one. */
  pane: AssignPane;
  setPane: (pane: AssignPane) => void;
  /** Starting the plan (or applying it to open rooms). */
  apply: ApplyPlan;
}

export const AssignContext = createContext<AssignState | null>(null);

/** The state of the `AssignDialog` around, for own parts in it. */
export function useAssign(): AssignState {
  const context = useContext(AssignContext);
  if (!context) throw new Error('useAssign belongs inside an <AssignDialog>: render the component in one.');
  return context;
}
