import { isBreakoutError, type BreakoutError } from '../errors';
import type { Editor } from '../editor/editor';
import { assignablePeople } from '../plan/assignable';
import type { AwaitedPerson } from '../editor/types';
import { idsOf, isExpectedKey, matchExpected } from '../plan/expected';
import type { ExpectedPerson, Plan } from '../plan/types';
import type { PersonKey } from '../types';
import type { SessionState } from './state';
import { store, storedKey, withStorage, type StorageSource } from './stored';
import type { OperationReport } from './types';
import { isJoined } from './status';

/** Tells people that they go to a room, and then has it done. Rejects where it is refused. */
export type Announce = (
  personKeys: readonly PersonKey[],
  roomId: string,
  act: () => Promise<unknown>,
) => Promise<unknown>;

/** Somebody who has come, with the place that is kept for them. */
interface Due {
  readonly entry: AwaitedPerson;
  readonly key: PersonKey;
}

type Move = (keys: readonly PersonKey[], roomId: string) => Promise<OperationReport>;

/**
 * The places that a started plan keeps for people who had not come by then. Who comes and has the id is told and moved, once, by
 * the client of the host who started it; who has only the name, and where a host has cancelled it, waits for a host's word. They outlive a reload of that
 * host's tab. Other hosts' clients know nothing of them: the server has no place to keep them.
 */
export class LatePlaces<Client> {
  readonly #editor: Editor;
  readonly #state: SessionState<Client>;
  readonly #move: Move;
  readonly #storage: StorageSource;
  readonly #announce: () => Announce | null;
  /** Where they are stored; null before the meeting and oneself are known. */
  #storedAt: string | null = null;
  #isMoving = false;
  #wereOpen = false;

  constructor(
    editor: Editor,
    state: SessionState<Client>,
    storage: StorageSource,
    move: Move,
    announce: () => Announce | null,
  ) {
    this.#editor = editor;
    this.#state = state;
    this.#storage = storage;
    this.#announce = announce;
    this.#move = move;
    state.store.subscribe(() => this.look());
  }

  /**
   * Keeps the places of a plan that is carried out, in place of all before. `ids` are those of its rooms that were created. A
   * plan of open rooms that expects nobody says nothing of them.
   */
  keep({ rooms, base, expected = [] }: Plan, ids: ReadonlyMap<string, string>): void {
    if (base.length > 0 && expected.length === 0) return;
    const byKey = new Map(expected.map((person) => [person.key, person]));
    const awaited = rooms.flatMap(({ id, personKeys }) =>
      personKeys.filter(isExpectedKey).flatMap((key): AwaitedPerson[] => {
        const person = byKey.get(key);
        return person ? [{ person, roomId: ids.get(id) ?? id }] : [];
      }),
    );
    if (awaited.length > 0 || this.#editor.state.awaited.length > 0) this.#set(() => awaited);
  }

  /** Takes up again what was kept before a reload. */
  #recall(): void {
    const { main, me, rooms } = this.#state.snapshot;
    if (this.#storedAt !== null || !main || !me) return;
    const key = storedKey('awaited', main, me);
    this.#storedAt = key;
    const stored = withStorage(this.#storage, (storage) => parseAwaited(storage.getItem(key))) ?? [];
    if (stored.length === 0 || this.#editor.state.awaited.length > 0) return;
    const open = new Set(rooms.map(({ id }) => id));
    // Rooms may have closed since: then this forgets them in the storage, too.
    this.#set(() => stored.filter(({ roomId }) => open.has(roomId)));
  }

  /** Takes in a list: forgets places whose rooms have closed, and moves those who have come. */
  look(): void {
    this.#recall();
    const { main, rooms, me, operations, permissions, status } = this.#state.snapshot;
    const haveClosed = this.#wereOpen && rooms.length === 0;
    this.#wereOpen = rooms.length > 0;
    const { awaited } = this.#editor.state;
    if (awaited.length === 0) return;
    if (haveClosed) return this.#set(() => []);
    const canMove = permissions.canAlter && isJoined(status) && !operations.some(({ exclusive }) => exclusive);
    if (!main || !canMove || this.#isMoving) return;

    const open = new Set(rooms.map(({ id }) => id));
    const people = assignablePeople({ main, rooms, me });
    const waiting = awaited.filter(({ roomId }) => open.has(roomId)).map(({ person }) => person);
    const arrived = matchExpected({ rooms: [] }, waiting, people);
    const inRoom = new Set(rooms.flatMap((room) => room.people.map(({ key }) => key)));
    const keyOf = ({ person }: AwaitedPerson) => arrived.get(person.key)?.key;
    const isSettled = (entry: AwaitedPerson) => inRoom.has(keyOf(entry) ?? '');
    const hasChanged = (entry: AwaitedPerson) => isSettled(entry) || entry.personKey !== keyOf(entry);
    if (!awaited.some((entry) => open.has(entry.roomId) && hasChanged(entry))) return;

    const due = awaited.filter((entry) => {
      return (
        !isSettled(entry) &&
        keyOf(entry) !== undefined &&
        entry.personKey === undefined &&
        idsOf(entry.person).length > 0
      );
    });
    this.#set((all) =>
      all.flatMap((entry): AwaitedPerson[] => {
        if (isSettled(entry)) return [];
        const { person, roomId } = entry;
        const key = keyOf(entry);
        if (key === undefined || due.includes(entry)) return [{ person, roomId }];
        return key === entry.personKey ? [entry] : [{ person, roomId, personKey: key }];
      }),
    );
    if (due.length > 0) void this.#send(due.map((entry) => ({ entry, key: keyOf(entry) ?? '' })));
  }

  async #send(due: readonly Due[]): Promise<void> {
    this.#isMoving = true;
    try {
      for (const roomId of new Set(due.map(({ entry }) => entry.roomId))) {
        const those = due.filter(({ entry }) => entry.roomId === roomId);
        const announce = this.#announce();
        if (!announce) {
          await this.#bring(those, roomId, false);
          continue;
        }
        // Told, they wait for no other move; where a host cancels this one, for a host's word.
        this.#mark(those, () => ({}));
        const keys = those.map(({ key }) => key);
        try {
          await announce(keys, roomId, () => this.#bring(those, roomId, true));
        } catch (error) {
          if (!isBreakoutError(error)) throw error;
          this.#mark(those, () => ({ error }));
        }
      }
    } finally {
      this.#isMoving = false;
    }
    this.look();
  }

  /** Moves them. Rejects with `busy` where they were told, so that it is tried again. */
  async #bring(those: readonly Due[], roomId: string, areTold: boolean): Promise<void> {
    const failed = new Map<PersonKey, BreakoutError>();
    const keys = those.map(({ key }) => key);
    try {
      const report = await this.#move(keys, roomId);
      for (const { person, error } of report.failed) failed.set(person.key, error);
    } catch (error) {
      if (!isBreakoutError(error) || (areTold && error.code === 'busy')) throw error;
      // Another operation has begun: again once it has ended.
      if (error.code !== 'busy') for (const key of keys) failed.set(key, error);
    }
    this.#mark(those, (key) => {
      const error = failed.get(key);
      return error && { error };
    });
  }

  /** Notes of who they are and what came of it; undefined leaves an entry as it is. */
  #mark(those: readonly Due[], news: (key: PersonKey) => Pick<AwaitedPerson, 'error'> | undefined): void {
    this.#set((all) =>
      all.map((entry) => {
        const key = those.find((one) => one.entry.person.key === entry.person.key)?.key;
        const told = key === undefined ? undefined : news(key);
        return key !== undefined && told ? { ...entry, personKey: key, ...told } : entry;
      }),
    );
  }

  #set(change: (awaited: readonly AwaitedPerson[]) => readonly AwaitedPerson[]): void {
    this.#editor.setAwaited(change);
    if (this.#storedAt === null) return;
    // Keys of people are those of this session: who they are is found again by id and name.
    const kept = this.#editor.state.awaited.map(({ person, roomId }) => ({ person, roomId }));
    store(this.#storage, this.#storedAt, kept.length > 0 ? JSON.stringify(kept) : null);
  }
}

/** Leaves out what it does not understand: another version, or somebody's hand, may have written it. Throws if it is not JSON. */
function parseAwaited(text: string | null): readonly AwaitedPerson[] {
  const stored: unknown = text === null ? [] : JSON.parse(text);
  return Array.isArray(stored) ? stored.filter(isAwaited) : [];
}

function isAwaited(entry: unknown): entry is AwaitedPerson {
  const { person, roomId } = (entry ?? {}) as { person?: unknown; roomId?: unknown };
  const { key, name, otherIds = [] } = (person ?? {}) as Partial<Record<keyof ExpectedPerson, unknown>>;
  return [roomId, key, name].every((value) => typeof value === 'string') && Array.isArray(otherIds);
}
