import type { LiveRooms } from '../plan/diff';
import { isDraftId } from '../plan/draft-id';
import { placeExpected } from '../plan/expected';
import { rebase } from '../plan/rebase';
import { rememberRound } from '../plan/rounds';
import type { Plan } from '../plan/types';
import { replacePresent } from '../plan/undo';
import { withRoomIds } from '../plan/with-room-ids';
import type { Store } from '../store';
import type { Person, PersonKey, Room } from '../types';
import { LastRooms } from './last-rooms';
import type { MeetingState } from './state';
import type { BreakoutSnapshot, Workspace } from './types';
import { NO_PLAN, withHistory } from './workspace';

const NO_RULES: Workspace['rules'] = [];

/**
 * Keeps the open plan up to date with what others do meanwhile: people who come and go, other hosts' rooms and moves.
 * Plans of the undo history are brought up to date when they become the open one.
 */
export class LivePlan<Client> {
  readonly #workspace: Store<Workspace>;
  readonly #state: MeetingState<Client>;
  readonly #lastRooms: LastRooms<Client>;
  #seen: Pick<BreakoutSnapshot, 'main' | 'rooms' | 'me'> | null = null;
  #live: LiveRooms | null = null;
  /** The plan that is carried out or was last, with the ids that its rooms have on the server. */
  #running: Plan | null = null;
  /** What the open plan was last compared with; edits leave its base as it is. */
  #done: { readonly base: Plan['base']; readonly expected: Plan['expected']; readonly live: LiveRooms } | null = null;

  constructor(workspace: Store<Workspace>, state: MeetingState<Client>) {
    this.#workspace = workspace;
    this.#state = state;
    this.#lastRooms = new LastRooms(workspace, state);
    state.store.subscribe(() => this.#bringUpToDate());
    workspace.subscribe(() => {
      this.#keepRules();
      this.#bringUpToDate();
    });
  }

  /**
   * To be called when a plan is started or applied. The returned function takes the ids that its drafts have on the server
   * by now: from then on it is remembered who belongs where, for the ways back. If the plan is the open one, the ids replace
   * the draft ids there, so that nothing is created twice.
   */
  running(plan: Plan): (ids: ReadonlyMap<string, string>) => void {
    const isOpen = this.#workspace.get().plan === plan;
    this.#running = plan;
    return (ids) => {
      if (this.#running) this.#running = withRoomIds(this.#running, ids);
      this.#rememberPlaces();
      if (!isOpen) return;
      this.#workspace.set((workspace) => ({
        ...workspace,
        plan: workspace.plan && withRoomIds(workspace.plan, ids),
        past: workspace.past.map((past) => withRoomIds(past, ids)),
        future: workspace.future.map((future) => withRoomIds(future, ids)),
      }));
    };
  }

  /** To be called when a plan has been started or applied: who shares a room now is remembered, for later shuffles. */
  remember(rooms: readonly Room[]): void {
    // Whom it took out of their room was still listed there before.
    this.#rememberPlaces();
    const { me } = this.#state.snapshot;
    const others = rooms.map((room) => withoutPerson(room, me?.key));
    const { rounds: before } = this.#workspace.get();
    const rounds = rememberRound(before, others);
    if (rounds !== before) this.#workspace.set((workspace) => ({ ...workspace, rounds }));
  }

  #rememberPlaces(): void {
    if (this.#running) this.#lastRooms.planned(this.#running);
  }

  #keepRules(): void {
    const { plan, rules } = this.#workspace.get();
    if (!plan) return;
    const { rules: kept = NO_RULES } = plan;
    if (kept !== rules) this.#workspace.set((workspace) => ({ ...workspace, rules: kept }));
  }

  #bringUpToDate(): void {
    const { plan, shelved } = this.#workspace.get();
    const now = this.#liveNow();
    if (!now) return;
    if (shelved && !plan && now.rooms.length === 0) {
      this.#workspace.set((workspace) => ({ ...workspace, plan: shelved, shelved: null }));
      return;
    }
    // Made for a meeting without rooms, and another host was faster: what becomes of it is decided as a whole.
    if (!plan || isOvertaken(plan, this.#state.snapshot)) return;
    const done = this.#done;
    if (done?.base === plan.base && done.expected === plan.expected && done.live === now) return;
    const rebased = rebase(placeExpected(plan, peopleIn(now)), done?.live ?? now, now).plan;
    this.#done = { base: rebased.base, expected: rebased.expected, live: now };
    // Others closed all of its rooms, and none of them had an edit of ours: there is nothing left to plan.
    const isOver = plan.rooms.length > 0 && rebased.rooms.length === 0;
    this.#workspace.set((workspace) =>
      isOver ? { ...workspace, ...NO_PLAN } : withHistory(workspace, (history) => replacePresent(history, rebased)),
    );
  }

  /** The very same object while nothing changed. */
  #liveNow(): LiveRooms | null {
    const { main, rooms, me } = this.#state.snapshot;
    if (this.#seen?.main !== main || this.#seen.rooms !== rooms || this.#seen.me !== me) {
      this.#seen = { main, rooms, me };
      this.#live = main && othersIn({ main, rooms }, me);
    }
    return this.#live;
  }
}

/** Everyone in the main meeting and the rooms, each once. */
export function peopleIn({ main, rooms }: LiveRooms): Person[] {
  return [...new Map([main, ...rooms].flatMap(({ people }) => people).map((person) => [person.key, person])).values()];
}

/**
 * Whether a plan of new rooms was made before another host opened the rooms that are open now. It says nothing of them, and
 * cannot be started beside them.
 */
export function isOvertaken(
  { base, rooms }: Plan,
  { rooms: open, operations }: Pick<BreakoutSnapshot, 'rooms' | 'operations'>,
): boolean {
  const isOurs = operations.some(({ kind, phase }) => kind === 'start' && phase !== 'preparing');
  return !isOurs && base.length === 0 && open.length > 0 && rooms.length > 0 && rooms.every(({ id }) => isDraftId(id));
}

/** The rooms without oneself: where the host goes is no part of a plan. */
export function othersIn({ main, rooms }: LiveRooms, me: Person | null): LiveRooms {
  return { main: withoutPerson(main, me?.key), rooms: rooms.map((room) => withoutPerson(room, me?.key)) };
}

function withoutPerson(room: Room, key: PersonKey | undefined): Room {
  const others = room.people.filter((person) => person.key !== key);
  return others.length === room.people.length ? room : { ...room, people: others };
}
