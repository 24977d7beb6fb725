import { useMemo } from 'react';
import { openConflicts, type PlanConflict } from '../core/plan/conflicts';
import type { Assignment } from '../core/plan/distribution/types';
import type { Plan, PlannedRoom, PlanWarning } from '../core/plan/types';
import { unassignedPeople } from '../core/plan/unassigned';
import { planWarnings } from '../core/plan/warnings';
import type { Placing } from '../core/session/types';
import { isOvertaken } from '../core/session/live-plan';
import type { Person, PersonKey } from '../core/types';
import { peopleByName } from './people-by-name';
import { createPlanActions, type PlanActions } from './plan-actions';
import { useSession } from './session-context';
import { useMessages } from './use-messages';
import { useSnapshot, useWorkspace } from './use-snapshot';

export interface UseBreakoutPlanReturn extends PlanActions {
  /** What the rooms should be; null when none is being prepared. */
  readonly plan: Plan | null;
  /** How people come into the rooms: as chosen when the last plan was created. */
  readonly placing: Placing;
  /** Whether there is an edit to take back. */
  readonly canUndo: boolean;
  /** Whether there is an undone edit to make again. */
  readonly canRedo: boolean;
  /** Everyone who can be assigned now, by name: all but oneself, other hosts (`isHost`) included. */
  readonly people: readonly Person[];
  /** Those of `people` who are in no room of the plan. Other hosts among them stay in the main meeting on purpose. */
  readonly unassigned: readonly Person[];
  /** People of the plan who are not in the meeting now. They keep their place, in case they come back, and are not moved. */
  readonly absent: readonly Person[];
  /** Edits that do not agree with what other hosts did meanwhile. `apply` is refused until all are resolved. */
  readonly conflicts: readonly PlanConflict[];
  /** What deserves a look before the start. Empty without a plan. */
  readonly warnings: readonly PlanWarning[];
  /** Who shared which room in earlier rounds of this session, the oldest first: also for `distribute` and `rotate`. */
  readonly rounds: readonly Assignment[];
  /** Whether shuffles let as few people as possible meet again; see `setAvoidEarlier`. */
  readonly avoidEarlier: boolean;
  /**
   * Whether another host has opened rooms since the plan was made, of which it knows nothing: it cannot be started before
   * they are closed. See `shelve` and `discard`.
   */
  readonly isOvertaken: boolean;
  /** Who was in which room last in this session; see `Workspace`. */
  readonly lastRooms: readonly PlannedRoom[];
  /** Open rooms that somebody else has closed since. */
  readonly closedRooms: readonly PlannedRoom[];
  /** The selected people, as far as they are still here. */
  readonly selection: readonly PersonKey[];
  /** The text that the list of people is searched for. */
  readonly search: string;
}

/**
 * The plan that is being prepared, and everything to edit it with. It lives in the session: several components can use
 * it at once, and it survives a switch, a closed dialog, and people who come and go.
 *
 * @throws BreakoutError `provider-missing`; the edits throw what is said at each of them, and `invalid-plan` when there
 * is no plan.
 *
 * @example
 * const { plan, create, shuffle } = useBreakoutPlan();
 * const { start } = useBreakoutMeeting();
 * if (!plan) return <button onClick={() => create(['Red', 'Blue'])}>Create</button>;
 * return (
 *   <>
 *     <button onClick={() => shuffle()}>Shuffle</button>
 *     <button onClick={() => start(plan).catch(show)}>Start</button>
 *   </>
 * );
 */
export function useBreakoutPlan(): UseBreakoutPlanReturn {
  const session = useSession('useBreakoutPlan');
  const { locale } = useMessages();
  const actions = useMemo(() => createPlanActions(session), [session]);

  const people = useSnapshot(session, (snapshot) => peopleByName(session, snapshot, locale));
  const me = useSnapshot(session, (snapshot) => snapshot.me);
  const plan = useWorkspace(session, (workspace) => workspace.plan);
  const placing = useWorkspace(session, (workspace) => workspace.placing);
  const canUndo = useWorkspace(session, (workspace) => workspace.past.length > 0);
  const canRedo = useWorkspace(session, (workspace) => workspace.future.length > 0);
  const rounds = useWorkspace(session, (workspace) => workspace.rounds);
  const avoidEarlier = useWorkspace(session, (workspace) => workspace.avoidEarlier);
  const overtaken = useSnapshot(session, (snapshot) => plan !== null && isOvertaken(plan, snapshot));
  const lastRooms = useWorkspace(session, (workspace) => workspace.lastRooms);
  const closedRooms = useWorkspace(session, (workspace) => workspace.closedRooms);
  const selected = useWorkspace(session, (workspace) => workspace.selection);
  const search = useWorkspace(session, (workspace) => workspace.search);

  const unassigned = useMemo(() => (plan ? unassignedPeople(plan, people) : people), [plan, people]);

  const absent = useMemo(() => {
    const present = new Set([...people.map((person) => person.key), me?.key]);
    const planned = plan?.rooms.flatMap((room) => room.personKeys) ?? [];
    return planned.flatMap((key) => (present.has(key) ? [] : (session.person(key) ?? [])));
  }, [session, plan, people, me]);

  const conflicts = useMemo(() => (plan ? openConflicts(plan) : []), [plan]);

  const warnings = useMemo(() => {
    if (!plan) return [];
    // Hosts without a room stay in the main meeting on purpose: rooms are not there for them.
    const idleHosts = new Set(unassigned.filter((person) => person.isHost));
    return planWarnings(
      plan,
      people.filter((person) => !idleHosts.has(person)),
    );
  }, [plan, people, unassigned]);

  const selection = useMemo(() => {
    const present = new Set(people.map((person) => person.key));
    const here = selected.filter((key) => present.has(key));
    // The same array as long as nobody of it leaves, whoever joins.
    return here.length === selected.length ? selected : here;
  }, [selected, people]);

  return {
    plan,
    placing,
    canUndo,
    canRedo,
    people,
    unassigned,
    absent,
    conflicts,
    warnings,
    rounds,
    avoidEarlier,
    isOvertaken: overtaken,
    lastRooms,
    closedRooms,
    selection,
    search,
    ...actions,
  };
}
