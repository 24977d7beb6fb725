import { Store } from '../store';
import type { BreakoutPermissions, Person } from '../types';
import { emptySnapshot } from './empty-snapshot';
import { MediaKeeper } from './media-keeper';
import type { SessionSettings } from './options';
import type { Reading } from './machine-events';
import { begin, type Machine } from './machine';
import type { MeetingPort, PortState } from './port';
import { Roster } from './roster';
import { RoomMemory } from './room-memory';
import type { BreakoutSnapshot, Whereabouts } from './types';
import { isJoined } from './status';

/** What of a snapshot is neither read from the meeting nor said by the machine. */
interface News {
  readonly operations?: BreakoutSnapshot['operations'];
  readonly reports?: BreakoutSnapshot['reports'];
  /** A list arrived just now. */
  readonly listed?: boolean;
}

/** The active meeting and the one snapshot that everything reads. */
export class SessionState<Client> {
  readonly media = new MediaKeeper();
  readonly memory: RoomMemory;
  readonly roster = new Roster();
  readonly store: Store<BreakoutSnapshot<Client>>;
  readonly #settings: () => SessionSettings;
  readonly #observers = new Set<() => void>();
  #port: MeetingPort<Client>;
  #machine: Machine;
  /** The room that was to be tried again is closed, and its person has not been in a room since. */
  #hasLostRoom = false;
  #stopObserving: (() => void) | undefined;

  constructor(port: MeetingPort<Client>, settings: () => SessionSettings) {
    this.#port = port;
    this.#settings = settings;
    this.memory = new RoomMemory(() => settings().roomStorage);
    this.#machine = begin(readingOf(port.read(), undefined));
    this.store = new Store(this.#next(emptySnapshot<Client>(), {}));
  }

  get port(): MeetingPort<Client> {
    return this.#port;
  }

  get machine(): Machine {
    return this.#machine;
  }

  get snapshot(): BreakoutSnapshot<Client> {
    return this.store.get();
  }

  /** What a client of this meeting says of itself now. */
  readingOf(port: MeetingPort<Client>): Reading {
    return readingOf(port.read(), this.snapshot.main?.id);
  }

  /** Brings the snapshot up to date with the meeting, in one update. */
  update(news: News = {}): void {
    this.store.set((previous) => this.#next(previous, news));
    this.memory.note(this.snapshot);
  }

  /** The same after a transition of the machine, with which another client may become the active one. */
  enter(machine: Machine, news: News, active: MeetingPort<Client> = this.#port): void {
    const isNew = active !== this.#port;
    const wasOnline = this.#machine.connection === 'online';
    const isOnline = machine.connection === 'online';
    if (wasOnline && !isOnline) this.media.disconnect(this.#port.read().media);
    this.#machine = machine;
    this.#port = active;
    if (!wasOnline && isOnline) this.media.reconnect(active.read().media);
    if (isNew && this.#stopObserving) {
      this.#stopObserving();
      this.#stopObserving = active.observe(this.#notify);
    }
    this.update(news);
    if (isNew) this.#notify();
  }

  /** The rooms keep this order, which is that of the plan they were opened by. */
  arrangeRooms(roomIds: readonly string[]): void {
    this.roster.arrange(roomIds);
    this.update();
  }

  noteLostRoom(): void {
    this.#hasLostRoom = true;
    this.update();
  }

  /** Takes the notice away that is shown; another one may follow. */
  dismissNotice(): void {
    if (this.#hasLostRoom) this.#hasLostRoom = false;
    else this.media.dismissNotice();
    this.update();
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

  #next(previous: BreakoutSnapshot<Client>, news: News): BreakoutSnapshot<Client> {
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
    const whereabouts = whereaboutsOf(this.#machine);
    const isHere = isJoined(whereabouts.status);
    if (whereabouts.status === 'room') this.#hasLostRoom = false;
    const me = lists.me ?? previous.me;
    const mediaQuestion = isHere ? this.media.question(port.media) : null;
    // While the connection is lost, what is on may still be switched off, and be told then.
    const turnedOff = isHere && this.#machine.connection === 'online' ? this.media.turnedOff(port.media) : null;
    const next: BreakoutSnapshot<Client> = {
      client: this.#port.client,
      ...whereabouts,
      connection: this.#machine.connection,
      ...lists,
      me,
      otherHosts: otherHostsOf(previous, lists),
      permissions: permissionsOf(previous.permissions, port.permissions),
      previousRoom: this.memory.previous({ ...lists, ...whereabouts, me }, lists.rooms),
      mediaQuestion,
      turnedOff,
      stillOff: this.media.stillOff(mediaQuestion, turnedOff),
      media: keptObject(previous.media, port.media),
      recording: keptObject(previous.recording, port.recording),
      screenSharers: sharersOf(previous.screenSharers, port, lists),
      notice: isHere ? (this.#hasLostRoom ? 'room-gone' : this.media.notice(port.media)) : null,
      operations: kept(previous.operations, news.operations ?? previous.operations),
      reports: kept(previous.reports, news.reports ?? previous.reports),
      updatedAt: news.listed || (port.dump && previous.updatedAt === null) ? Date.now() : previous.updatedAt,
    };
    return isSame(previous, next) ? previous : next;
  }
}

function readingOf({ room, meetingId, connection, dump }: PortState, knownMainId: string | undefined): Reading {
  const listed = dump !== null && [dump.main, ...dump.rooms].some(({ id }) => id === meetingId);
  return { room, meetingId, connection, mainId: dump?.main.id ?? knownMainId, listed };
}

function whereaboutsOf({ place }: Machine): Whereabouts {
  switch (place.status) {
    case 'idle':
    case 'waitlisted':
    case 'main':
    case 'ended':
      return { status: place.status, currentRoomId: null, switching: null, error: null };
    case 'room':
      return { status: 'room', currentRoomId: place.roomId, switching: null, error: null };
    case 'switching':
      return { status: 'switching', currentRoomId: place.fromRoomId, switching: place.to, error: null };
    case 'failed':
      return { status: 'failed', currentRoomId: null, switching: place.to, error: place.error };
    default:
      return place satisfies never;
  }
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

function permissionsOf(previous: BreakoutPermissions, now: PortState['permissions']): BreakoutPermissions {
  const next = {
    canAlter: now.canAlter,
    canSwitchRooms: now.canAlter || now.canSwitchRooms,
    canReturnToMain: now.canAlter || now.canReturnToMain,
    canEndMeeting: now.canEndMeeting,
  };
  return keptObject(previous, next);
}

/** The object from before, where nothing in it changed. */
function keptObject<T extends object>(previous: T, next: T): T {
  return isSame(previous, next) ? previous : next;
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(b) as (keyof T)[]).every((key) => Object.is(a[key], b[key]));
}
