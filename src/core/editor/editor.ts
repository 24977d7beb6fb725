import type { LiveRooms } from '../plan/places';
import { placeExpected } from '../plan/expected';
import { isSameBrief } from '../plan/brief';
import { hasSameDetails, type RoomDetails } from '../plan/room-details';
import { rebase } from '../plan/rebase';
import { rememberRound } from '../plan/rounds';
import type { Plan } from '../plan/types';
import { withRoomIds } from '../plan/with-room-ids';
import { Store } from '../store';
import type { Room } from '../types';
import { EMPTY_EDITOR, EMPTY_KEPT, NO_PLAN } from './empty';
import { LastRooms } from './last-rooms';
import { assignablePeople } from '../plan/assignable';
import { isOvertaken, othersIn, withoutPerson } from './live';
import { describe } from './state';
import type { AwaitedPerson, EditorSource, EditorState, Kept, MeetingLists } from './types';
import { Untold } from './untold';

const NO_RULES: Kept['rules'] = [];

/**
 * The one place that changes what an editor knows: by edits, by what the session does, and by what others do meanwhile.
 * Before each change is seen, the open plan is brought up to date with the live rooms. Plans of the undo history are
 * brought up to date when they become the open one.
 */
export class Editor {
  readonly #source: EditorSource;
  readonly #store: Store<EditorState>;
  readonly #lastRooms = new LastRooms();
  readonly untold = new Untold();
  #kept = EMPTY_KEPT;
  #lists: MeetingLists | null = null;
  #live: LiveRooms | null = null;
  #described: LiveRooms | null = null;
  /** The plan that is carried out or was last, with the ids that its rooms have on the server. */
  #running: Plan | null = null;
  /** What the open plan was last compared with; edits leave its base as it is. */
  #done: { readonly base: Plan['base']; readonly expected: Plan['expected']; readonly live: LiveRooms } | null = null;

  constructor(source: EditorSource) {
    this.#source = source;
    this.#store = new Store(this.#next(EMPTY_EDITOR));
    // Rooms may be open by now: it comes when somebody may alter them.
    this.update((kept) => this.#lastRooms.listed(source.get(), kept));
    source.subscribe(() => {
      const before = this.#lists;
      const now = source.get();
      const isNews = (['main', 'rooms', 'me', 'operations', 'reports'] as const).some(
        (name) => now[name] !== before?.[name],
      );
      if (isNews) this.update((kept) => this.#lastRooms.listed(now, kept));
    });
  }

  get state(): EditorState {
    return this.#store.get();
  }

  readonly getState = (): EditorState => this.#store.get();

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** Changes what is kept, in one update. */
  update(change: (kept: Kept) => Partial<Kept>): void {
    const kept = { ...this.#kept, ...change(this.#kept) };
    this.#readLists();
    this.#kept = this.#upToDate(kept);
    this.#store.set((before) => this.#next(before));
  }

  /**
   * Takes in a plan that begins to be carried out. The returned function takes the ids that its drafts have on the server
   * by now: from then on it is remembered who belongs where, for the ways back. If the plan is the open one, or a part of it,
   * the ids replace the draft ids there, so that nothing is created twice.
   */
  carryOut(plan: Plan): (ids: ReadonlyMap<string, string>) => void {
    const isOpen = this.#kept.plan?.base === plan.base;
    this.#running = plan;
    let isFirst = true;
    return (ids) => {
      if (this.#running) this.#running = withRoomIds(this.#running, ids);
      if (this.#running) this.untold.add(this.#running, isFirst ? null : new Set(ids.values()));
      isFirst = false;
      this.#rememberPlaces();
      if (!isOpen || ids.size === 0) return;
      this.update(({ plan: open, past, future }) => ({
        plan: open && withRoomIds(open, ids),
        past: past.map((one) => withRoomIds(one, ids)),
        future: future.map((one) => withRoomIds(one, ids)),
      }));
    };
  }

  /** Takes in that a plan has been carried out: who shares a room now is remembered, for later shuffles. */
  rememberRound(rooms: readonly Room[]): void {
    // Before the end, the people that it took out of a room were still listed there.
    this.#rememberPlaces();
    const { me } = this.#source.get();
    const others = rooms.map((room) => withoutPerson(room, me?.key));
    this.update(({ rounds }) => ({ rounds: rememberRound(rounds, others) }));
  }

  /** Takes in what open rooms have by now beside their people, by id, and what all have to do: undefined is not known. */
  tellDetails(news: ReadonlyMap<string, RoomDetails>, brief: Kept['lastBrief'] | undefined): void {
    const known = new Map(this.#kept.lastRooms.map((room) => [room.id, room]));
    const isNews =
      [...news].some(([id, details]) => {
        const room = known.get(id);
        return room && !hasSameDetails(room, { ...room, ...details });
      }) ||
      (brief !== undefined && !isSameBrief(brief, this.#kept.lastBrief));
    if (isNews) this.update((kept) => this.#lastRooms.told(news, brief, this.#source.get(), kept));
  }

  /** What a room has beside title and people, also one that is closed. */
  detailsOf(roomId: string): RoomDetails {
    return this.#lastRooms.detailsOf(roomId) ?? {};
  }

  setAwaited(change: (awaited: readonly AwaitedPerson[]) => readonly AwaitedPerson[]): void {
    this.update(({ awaited }) => ({ awaited: change(awaited) }));
  }

  #rememberPlaces(): void {
    const running = this.#running;
    if (running) this.update((kept) => this.#lastRooms.carriedOut(running, this.#source.get(), kept));
  }

  /** The live rooms are the very same object while nothing in them changed. */
  #readLists(): MeetingLists {
    const before = this.#lists;
    const now = this.#source.get();
    if (before?.main !== now.main || before.rooms !== now.rooms || before.me !== now.me) this.#live = othersIn(now);
    this.#lists = now;
    return now;
  }

  #upToDate(kept: Kept): Kept {
    const { plan, shelved } = kept;
    const { rules = NO_RULES } = plan ?? kept;
    const ruled = rules === kept.rules ? kept : { ...kept, rules };
    const lists = this.#lists;
    const live = this.#live;
    if (!live || !lists) return ruled;
    if (!plan) {
      if (!shelved || live.rooms.length > 0) return ruled;
      return this.#upToDate({ ...ruled, plan: shelved, shelved: null });
    }
    // Made for a meeting without rooms, and another host was faster: what becomes of it is decided as a whole.
    if (isOvertaken(plan, lists)) return ruled;
    const done = this.#done;
    if (done?.base === plan.base && done.expected === plan.expected && done.live === live) return ruled;
    const rebased = rebase(placeExpected(plan, assignablePeople(lists)), live);
    this.#done = { base: rebased.base, expected: rebased.expected, live };
    // Others closed all of its rooms, and none of them had an edit of ours: there is nothing left to plan.
    const isOver = plan.rooms.length > 0 && rebased.rooms.length === 0;
    return this.#upToDate(isOver ? { ...ruled, ...NO_PLAN } : { ...ruled, plan: rebased });
  }

  #next(before: EditorState): EditorState {
    const lists = this.#readLists();
    const live = this.#live;
    const isSameLive = live === this.#described;
    this.#described = live;
    return describe(before, this.#kept, { lists, live, isSameLive, person: this.#source.person });
  }
}
