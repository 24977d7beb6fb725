import { Store } from '../store';
import type { BreakoutPermissions, BreakoutStatus, Person } from '../types';
import { MediaKeeper } from './media-keeper';
import type { SessionSettings } from './options';
import type { MeetingPort, PortState } from './port';
import { Roster } from './roster';
import { RoomMemory } from './room-memory';
import type { BreakoutSnapshot } from './types';

/** What the follower and the operations decide; everything else in a snapshot is read from the meeting. */
export interface Decision {
  /** `auto`: as the meeting says, also after a switch or a failure. */
  readonly status?: BreakoutStatus | 'auto';
  readonly switching?: BreakoutSnapshot['switching'];
  readonly operations?: BreakoutSnapshot['operations'];
  readonly reports?: BreakoutSnapshot['reports'];
  readonly error?: BreakoutSnapshot['error'];
  readonly connection?: BreakoutSnapshot['connection'];
  /** A list arrived just now. */
  readonly listed?: boolean;
}

/** The active meeting and the one snapshot that everything reads. */
export class MeetingState<Client> {
  readonly media = new MediaKeeper();
  readonly memory: RoomMemory;
  readonly roster = new Roster();
  readonly store: Store<BreakoutSnapshot<Client>>;
  readonly #settings: () => SessionSettings;
  readonly #observers = new Set<() => void>();
  #port: MeetingPort<Client>;
  #stopObserving: (() => void) | undefined;

  constructor(port: MeetingPort<Client>, settings: () => SessionSettings) {
    this.#port = port;
    this.#settings = settings;
    this.memory = new RoomMemory(() => settings().roomStorage);
    this.store = new Store(this.#next(EMPTY as BreakoutSnapshot<Client>, { status: 'auto' }));
  }

  get port(): MeetingPort<Client> {
    return this.#port;
  }

  get snapshot(): BreakoutSnapshot<Client> {
    return this.store.get();
  }

  /** Brings the snapshot up to date with the meeting and the decision, in one update. */
  update(decision: Decision = {}): void {
    this.store.set((previous) => this.#next(previous, decision));
    this.memory.note(this.snapshot);
  }

  /** Makes another client the active one, in the same update as what that changes. */
  adopt(port: MeetingPort<Client>, decision: Decision): void {
    this.#port = port;
    if (this.#stopObserving) {
      this.#stopObserving();
      this.#stopObserving = port.observe(this.#notify);
    }
    this.update(decision);
    this.#notify();
  }

  observe(listener: () => void): () => void {
    this.#observers.add(listener);
    this.#stopObserving ??= this.#port.observe(this.#notify);
    return () => {
      this.#observers.delete(listener);
      if (this.#observers.size > 0) return;
      this.#stopObserving?.();
      this.#stopObserving = undefined;
    };
  }

  readonly #notify = (): void => {
    for (const listener of [...this.#observers]) listener();
  };

  #next(previous: BreakoutSnapshot<Client>, decision: Decision): BreakoutSnapshot<Client> {
    const port = this.#port.read();
    const lists = port.dump
      ? this.roster.update(port.dump, {
          selfId: port.selfId,
          selfMeetingId: port.meetingId,
          canAlter: port.permissions.canAlter,
          isHost: this.#settings().isHost,
          isHidden: this.#settings().isHidden,
          identify: this.#settings().identify,
        })
      : // A new client has no list of its own yet: the rooms are still those that the last one saw.
        { main: previous.main, rooms: previous.rooms, me: previous.me };
    const status = statusOf(previous, port, decision, lists.main?.id);
    const me = lists.me ?? previous.me;
    const next: BreakoutSnapshot<Client> = {
      client: this.#port.client,
      status,
      connection: decision.connection ?? previous.connection,
      ...lists,
      me,
      otherHosts: otherHostsOf(previous, lists),
      currentRoomId: currentRoomOf(previous, port, status),
      permissions: permissionsOf(previous.permissions, port.permissions),
      previousRoom: this.memory.previous({ ...lists, status, me, currentRoomId: null }, lists.rooms),
      mediaQuestion: isHere(status) ? this.media.question(port.media) : null,
      turnedOff: isHere(status) ? this.media.turnedOff(port.media) : null,
      screenSharers: sharersOf(previous.screenSharers, port, lists),
      notice: isHere(status) ? this.media.notice(port.media) : null,
      switching: decision.switching === undefined ? previous.switching : decision.switching,
      operations: kept(previous.operations, decision.operations ?? previous.operations),
      reports: kept(previous.reports, decision.reports ?? previous.reports),
      error: decision.error === undefined ? previous.error : decision.error,
      updatedAt: decision.listed || (port.dump && previous.updatedAt === null) ? Date.now() : previous.updatedAt,
    };
    return isSame(previous, next) ? previous : next;
  }
}

const EMPTY: BreakoutSnapshot = {
  client: null,
  status: 'idle',
  connection: 'online',
  main: null,
  rooms: [],
  currentRoomId: null,
  me: null,
  otherHosts: [],
  permissions: { canAlter: false, canSwitchRooms: false, canReturnToMain: false },
  previousRoom: null,
  mediaQuestion: null,
  turnedOff: null,
  screenSharers: [],
  notice: null,
  switching: null,
  operations: [],
  reports: [],
  error: null,
  updatedAt: null,
};

/** The snapshot of no meeting at all. */
export function emptySnapshot<Client>(): BreakoutSnapshot<Client> {
  return EMPTY as BreakoutSnapshot<Client>;
}

function statusOf(
  previous: BreakoutSnapshot,
  port: PortState,
  decision: Decision,
  mainId: string | undefined,
): BreakoutStatus {
  if (decision.status !== undefined && decision.status !== 'auto') return decision.status;
  // A switch or a failure ends by a decision only: meanwhile the old client still says what it was.
  const decided = previous.status === 'switching' || previous.status === 'failed' || previous.status === 'ended';
  if (decided && decision.status !== 'auto') return previous.status;
  switch (port.room) {
    case 'idle':
      return 'idle';
    case 'waitlisted':
      return 'waitlisted';
    case 'ended':
      return 'ended';
    case 'lost':
    case 'switched':
      return 'failed';
    case 'joined':
      return mainId === undefined || port.meetingId === mainId ? 'main' : 'room';
    case 'disconnected':
      return previous.status;
    default:
      return port.room satisfies never;
  }
}

function currentRoomOf(previous: BreakoutSnapshot, port: PortState, status: BreakoutStatus): string | null {
  if (status === 'room') return port.meetingId;
  return status === 'switching' ? previous.currentRoomId : null;
}

function otherHostsOf(
  previous: BreakoutSnapshot,
  { main, rooms, me }: Pick<BreakoutSnapshot, 'main' | 'rooms' | 'me'>,
): readonly Person[] {
  if (main === previous.main && rooms === previous.rooms && me === previous.me) return previous.otherHosts;
  const people = [main, ...rooms].flatMap((room) => room?.people ?? []);
  return kept(
    previous.otherHosts,
    people.filter((person) => person.isHost && person.key !== me?.key),
  );
}

function sharersOf(
  previous: readonly Person[],
  { meetingId, screenSharerIds }: PortState,
  { main, rooms }: Pick<BreakoutSnapshot, 'main' | 'rooms'>,
): readonly Person[] {
  if (screenSharerIds.length === 0) return kept(previous, []);
  const here = [main, ...rooms].find((room) => room?.id === meetingId);
  return kept(previous, here?.people.filter(({ id }) => screenSharerIds.includes(id)) ?? []);
}

/** The list from before, where nothing in it changed. */
function kept<T>(previous: readonly T[], next: readonly T[]): readonly T[] {
  return next.length === previous.length && next.every((item, index) => item === previous[index]) ? previous : next;
}

function isHere(status: BreakoutStatus): boolean {
  return status === 'main' || status === 'room';
}

function permissionsOf(previous: BreakoutPermissions, now: PortState['permissions']): BreakoutPermissions {
  const next = {
    canAlter: now.canAlter,
    canSwitchRooms: now.canAlter || now.canSwitchRooms,
    canReturnToMain: now.canAlter || now.canReturnToMain,
  };
  return isSame(previous, next) ? previous : next;
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(b) as (keyof T)[]).every((key) => Object.is(a[key], b[key]));
}
