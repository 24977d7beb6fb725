import { openConflicts, type PlanConflict } from '../../core/plan/conflicts';
import { diffPlan } from '../../core/plan/diff';
import type { GroupRule } from '../../core/plan/distribution/types';
import type { Plan, PlanDiff, PlanWarning } from '../../core/plan/types';
import { unassignedPeople } from '../../core/plan/unassigned';
import { isUnchanged } from '../../core/plan/unchanged';
import { unmetRules } from '../../core/plan/unmet';
import { planWarnings } from '../../core/plan/warnings';
import { isOvertaken, othersIn } from '../../core/session/live-plan';
import type { BreakoutSnapshot, Placing, Workspace } from '../../core/session/types';
import type { Person, PersonKey } from '../../core/types';
import { peopleByName } from '../../hooks/people-by-name';
import type { Session } from '../../hooks/session-context';
import { remembered } from './remembered';

/** The session's plan, and what follows from it. A list is the same array while it says the same. */
export interface PlanState {
  readonly plan: Plan | null;
  readonly placing: Placing;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Everyone who can be assigned, by name. */
  readonly people: readonly Person[];
  readonly unassigned: readonly Person[];
  readonly absent: readonly Person[];
  readonly selection: readonly PersonKey[];
  readonly conflicts: readonly PlanConflict[];
  readonly warnings: readonly PlanWarning[];
  readonly unmetRules: readonly GroupRule[];
  /** What applying the plan would do; null before the first list. */
  readonly changes: PlanDiff | null;
  readonly isUnchanged: boolean;
  readonly isOvertaken: boolean;
  readonly search: string;
}

export interface PlanSource {
  readonly getState: () => PlanState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Reads the plan of a session, with people in the order of their names. */
export function planSource(session: Session, locale: string): PlanSource {
  const unassignedOf = remembered((plan: Plan | null, people: readonly Person[]) =>
    plan ? unassignedPeople(plan, people) : people,
  );
  const warningsOf = remembered((plan: Plan | null, people: readonly Person[], unassigned: readonly Person[]) => {
    if (!plan) return [];
    // Hosts without a room stay in the main meeting on purpose: rooms are not there for them.
    const idleHosts = new Set(unassigned.filter(({ isHost }) => isHost));
    return planWarnings(
      plan,
      people.filter((person) => !idleHosts.has(person)),
    );
  });
  const absentOf = remembered((plan: Plan | null, people: readonly Person[], me: Person | null) => {
    const present = new Set([...people.map(({ key }) => key), me?.key]);
    const planned = plan?.rooms.flatMap((room) => room.personKeys) ?? [];
    return planned.flatMap((key) => (present.has(key) ? [] : (session.person(key) ?? [])));
  });
  const selectionOf = remembered((selected: readonly PersonKey[], people: readonly Person[]) => {
    const present = new Set(people.map(({ key }) => key));
    const here = selected.filter((key) => present.has(key));
    return here.length === selected.length ? selected : here;
  });
  const conflictsOf = remembered((plan: Plan | null) => (plan ? openConflicts(plan) : []));
  const unmetOf = remembered((plan: Plan | null) => (plan ? unmetRules(plan) : []));
  const unchangedOf = remembered((plan: Plan | null) => plan !== null && isUnchanged(plan));
  type Lists = Pick<BreakoutSnapshot, 'main' | 'rooms' | 'me'>;
  const changesOf = remembered(
    (plan: Plan | null, main: Lists['main'], rooms: Lists['rooms'], me: Lists['me']) =>
      plan && main && diffPlan(plan, othersIn({ main, rooms }, me)),
  );

  const stateOf = (workspace: Workspace, snapshot: BreakoutSnapshot): PlanState => {
    const { plan, past, future, placing, selection, search } = workspace;
    const { main, rooms, me } = snapshot;
    const people = peopleByName(session, { main, rooms, me }, locale);
    const unassigned = unassignedOf(plan, people);
    return {
      plan,
      placing,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      people,
      unassigned,
      absent: absentOf(plan, people, me),
      selection: selectionOf(selection, people),
      conflicts: conflictsOf(plan),
      warnings: warningsOf(plan, people, unassigned),
      unmetRules: unmetOf(plan),
      changes: changesOf(plan, main, rooms, me),
      // Locks, limits and rules are edits, too.
      isUnchanged: past.length === 0 && unchangedOf(plan),
      isOvertaken: plan !== null && isOvertaken(plan, snapshot),
      search,
    };
  };
  const stateNow = remembered(stateOf);
  return {
    getState: () => stateNow(session.workspace.get(), session.getSnapshot()),
    subscribe: (listener) => {
      const ends = [session.subscribe(listener), session.workspace.subscribe(listener)];
      return () => ends.forEach((end) => end());
    },
  };
}
