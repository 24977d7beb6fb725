import { isExpectedKey } from '../plan/expected';
import type { Plan, PlannedRoom } from '../plan/types';
import type { Store } from '../store';
import type { PersonKey, Room } from '../types';
import type { MeetingState } from './state';
import type { Workspace } from './types';

/**
 * Remembers which room everybody was in last, for the ways back: into open rooms from the main meeting, and into the same
 * rooms again after they were closed, as they were at the end.
 */
export class LastRooms<Client> {
  readonly #workspace: Store<Workspace>;
  readonly #state: MeetingState<Client>;
  readonly #roomOf = new Map<PersonKey, string>();
  #seen: readonly Room[] = [];
  /** Whom a plan has put into a room: hosts who are not among them only visit. */
  #planned: ReadonlySet<PersonKey> = new Set();

  constructor(workspace: Store<Workspace>, state: MeetingState<Client>) {
    this.#workspace = workspace;
    this.#state = state;
    state.store.subscribe(() => this.#note());
  }

  /**
   * To be called with a plan that is carried out, with the ids of the server. Who cannot get in belongs there all the same;
   * whom the plan takes out of their room does not any more.
   */
  planned({ rooms, base }: Plan): void {
    const places = rooms.map(({ id, personKeys }) => ({ id, keys: personKeys.filter((key) => !isExpectedKey(key)) }));
    this.#planned = new Set(places.flatMap(({ keys }) => keys));
    for (const key of base.flatMap(({ personKeys }) => personKeys)) {
      if (!this.#planned.has(key)) this.#roomOf.delete(key);
    }
    for (const { id, keys } of places) for (const key of keys) this.#roomOf.set(key, id);
    this.#keep(this.#state.snapshot.rooms);
  }

  #note(): void {
    const { rooms, operations } = this.#state.snapshot;
    // While this client closes them everybody leaves their room, and that is no news.
    if (rooms === this.#seen || (rooms.length > 0 && operations.some(({ kind }) => kind === 'close'))) return;
    const hadRooms = this.#seen.length > 0;
    this.#seen = rooms;
    if (rooms.length > 0) {
      if (hadRooms && !operations.some(({ exclusive }) => exclusive)) this.#noteClosed(rooms);
      this.#keep(rooms);
    } else if (hadRooms) {
      this.#roomOf.clear();
      this.#planned = new Set();
      this.#workspace.set((workspace) => ({ ...workspace, closedRooms: NONE }));
    }
  }

  /** Rooms that are gone although this client closes none: who was in them is back in main, and may not know why. */
  #noteClosed(rooms: readonly Room[]): void {
    const open = new Set(rooms.map(({ id }) => id));
    const gone = this.#workspace.get().lastRooms.filter(({ id }) => !open.has(id));
    if (gone.length === 0) return;
    this.#workspace.set((workspace) => ({ ...workspace, closedRooms: [...workspace.closedRooms, ...gone] }));
  }

  #keep(rooms: readonly Room[]): void {
    if (rooms.length === 0) return;
    const { me } = this.#state.snapshot;
    for (const { id, people } of rooms) {
      for (const { key, isHost } of people) {
        if (key !== me?.key && (!isHost || this.#planned.has(key))) this.#roomOf.set(key, id);
      }
    }
    const keysOf = new Map<string, PersonKey[]>(rooms.map(({ id }) => [id, []]));
    for (const [key, id] of this.#roomOf) keysOf.get(id)?.push(key);
    const next = rooms.map(({ id, title }): PlannedRoom => ({ id, title, personKeys: keysOf.get(id) ?? [] }));
    this.#workspace.set((workspace) =>
      isSame(workspace.lastRooms, next) ? workspace : { ...workspace, lastRooms: next },
    );
  }
}

const NONE: Workspace['closedRooms'] = [];

function isSame(before: readonly PlannedRoom[], now: readonly PlannedRoom[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ id, personKeys }, index) => {
      const room = now[index];
      return (
        room?.id === id &&
        room.personKeys.length === personKeys.length &&
        room.personKeys.every((key, at) => key === personKeys[at])
      );
    })
  );
}
