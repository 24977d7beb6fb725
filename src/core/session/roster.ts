import { sortByName, titleKey } from '../names';
import type { Person, PersonKey, Room } from '../types';
import type { SessionSettings } from './options';
import type { Dump, DumpPerson, DumpRoom } from './port';

export interface RosterView {
  readonly main: Room;
  readonly rooms: readonly Room[];
  readonly me: Person | null;
}

export interface RosterContext {
  readonly selfId: string;
  /** The meeting this client is in: tells which entry is me when one user is in two tabs. */
  readonly selfMeetingId: string;
  readonly canAlter: boolean;
  readonly isHost: ((person: Omit<Person, 'isHost'>) => boolean) | undefined;
  readonly isHidden: ((person: Omit<Person, 'isHost'>) => boolean) | undefined;
  readonly identify: SessionSettings['identify'];
}

interface Identity {
  readonly key: PersonKey;
  id: string;
  customParticipantId: string | undefined;
  /** What the person was made of. */
  from: DumpPerson | null;
  /** The name as `Namesakes` compares it. */
  nameKey: string;
}

interface Entry {
  readonly from: DumpPerson;
  readonly roomId: string;
  identity: Identity | null;
}

/**
 * Turns the server's lists into people with lasting keys and rooms in a lasting order. What did not change keeps its
 * reference.
 *
 * A key is given on first sight and never changes. A newcomer takes a key over by equal id, or by equal
 * `customParticipantId` when its holder is gone. Blank or equal `customParticipantId`s never merge people: a second tab
 * of one user is a second person.
 */
export class Roster {
  readonly #byId = new Map<string, Identity[]>();
  readonly #byCustomId = new Map<string, Identity[]>();
  readonly #people = new Map<PersonKey, Person>();
  readonly #rooms = new Map<string, Room>();
  readonly #namesakes = new Namesakes();
  #sorted: readonly Room[] = [];
  /** Places of rooms in the order that was asked for, by id. */
  #ranks: ReadonlyMap<string, number> = new Map();
  #count = 0;
  /** What the last view was made of. */
  #seen: { readonly dump: Dump; readonly context: RosterContext; readonly view: RosterView } | null = null;

  /** The last known data of a person, also of one who is gone. */
  person(key: PersonKey): Person | undefined {
    return this.#people.get(key);
  }

  /** Puts these rooms first, in this order; the others follow by title. */
  arrange(roomIds: readonly string[]): void {
    this.#ranks = new Map(roomIds.map((id, index) => [id, index]));
    this.#seen = null;
  }

  update(dump: Dump, context: RosterContext): RosterView {
    // Most updates bring no new list.
    if (this.#seen?.dump === dump && isSame(this.#seen.context, context)) return this.#seen.view;
    const view = this.#view(dump, context);
    this.#seen = { dump, context, view };
    return view;
  }

  #view(dump: Dump, context: RosterContext): RosterView {
    const entries = [dump.main, ...dump.rooms].flatMap((room) =>
      room.people.map((from): Entry => ({ from, roomId: room.id, identity: null })),
    );
    this.#identify(entries);
    this.#namesakes.update(entries);

    const mine =
      entries.find((entry) => entry.from.id === context.selfId && entry.roomId === context.selfMeetingId) ??
      entries.find((entry) => entry.from.id === context.selfId);
    const isHost = context.isHost ?? hostByPreset(context.canAlter, mine?.from);

    const people = new Map<string, Person[]>();
    for (const entry of entries) {
      const person = this.#person(entry, isHost, context.identify);
      if (context.isHidden?.(person)) continue;
      const list = people.get(entry.roomId);
      if (list) list.push(person);
      else people.set(entry.roomId, [person]);
    }

    const main = this.#room(dump.main, people);
    const byTitle = sortByName(
      dump.rooms.map((room) => this.#room(room, people)),
      ({ title }) => title,
    );
    const rankOf = ({ id }: Room) => this.#ranks.get(id) ?? this.#ranks.size;
    const rooms = byTitle.sort((a, b) => rankOf(a) - rankOf(b));
    if (!sameItems(rooms, this.#sorted)) this.#sorted = rooms;
    const open = new Set([main.id, ...rooms.map((room) => room.id)]);
    for (const id of this.#rooms.keys()) if (!open.has(id)) this.#rooms.delete(id);

    const myKey = mine?.identity?.key;
    return { main, rooms: this.#sorted, me: (myKey && this.#people.get(myKey)) || null };
  }

  #identify(entries: readonly Entry[]): void {
    const taken = new Set<Identity>();
    const take = (entry: Entry, identity: Identity) => {
      taken.add(identity);
      entry.identity = identity;
    };
    for (const entry of entries) {
      const known = this.#byId.get(entry.from.id)?.find((identity) => !taken.has(identity));
      if (known) take(entry, known);
    }
    for (const entry of entries) {
      if (entry.identity) continue;
      const { id, customParticipantId } = entry.from;
      const gone =
        customParticipantId === undefined
          ? undefined
          : this.#byCustomId.get(customParticipantId)?.find((identity) => !taken.has(identity));
      const identity = gone ?? {
        key: `p${++this.#count}`,
        id,
        customParticipantId: undefined,
        from: null,
        nameKey: '',
      };
      if (gone) remove(this.#byId, gone.id, gone);
      identity.id = id;
      add(this.#byId, id, identity);
      take(entry, identity);
    }
    for (const { from, identity } of entries) {
      if (!identity || identity.customParticipantId === from.customParticipantId) continue;
      if (identity.customParticipantId !== undefined) remove(this.#byCustomId, identity.customParticipantId, identity);
      if (from.customParticipantId !== undefined) add(this.#byCustomId, from.customParticipantId, identity);
      identity.customParticipantId = from.customParticipantId;
    }
  }

  #person(entry: Entry, isHost: NonNullable<RosterContext['isHost']>, identify: RosterContext['identify']): Person {
    // Every entry was identified just before.
    const identity = entry.identity as Identity;
    const { key } = identity;
    const previous = this.#people.get(key);
    // The port hands out the same object for whom the server says the same of: nothing to compare.
    const namesake = this.#namesakes.numberOf(identity);
    const isKnown = previous?.namesake === namesake && identity.from === entry.from;
    if (previous && isKnown && isHost(previous) === previous.isHost && identify?.(previous) === previous.identity)
      return previous;
    identity.from = entry.from;
    const { id, name, customParticipantId, presetId, pictureUrl } = entry.from;
    const seen = {
      key,
      id,
      name,
      ...(customParticipantId !== undefined && { customParticipantId }),
      ...(presetId !== undefined && { presetId }),
      ...(pictureUrl !== undefined && { pictureUrl }),
      ...(namesake !== undefined && { namesake }),
    };
    const known = identify?.(seen);
    const facts = { ...seen, ...(known !== undefined && { identity: known }) };
    const next: Person = { ...facts, isHost: isHost(facts) };
    if (previous && isSame(previous, next)) return previous;
    this.#people.set(key, next);
    return next;
  }

  #room(from: DumpRoom, peopleByRoom: ReadonlyMap<string, readonly Person[]>): Room {
    const people = peopleByRoom.get(from.id) ?? [];
    const previous = this.#rooms.get(from.id);
    if (previous && previous.title === from.title && sameItems(previous.people, people)) return previous;
    const next: Room = {
      id: from.id,
      title: from.title,
      people: previous && sameItems(previous.people, people) ? previous.people : people,
    };
    this.#rooms.set(from.id, next);
    return next;
  }
}

/**
 * Numbers people whose names look the same. Only once two of them are listed at the same time; from then on each keeps the
 * number, so that nobody is taken for another when one of them is on the way or gone.
 */
class Namesakes {
  readonly #keys = new Map<string, PersonKey[]>();
  readonly #shared = new Set<string>();

  update(entries: readonly Entry[]): void {
    const listed = new Set<string>();
    for (const { from, identity } of entries) {
      if (!identity) continue;
      if (identity.from?.name !== from.name) {
        identity.nameKey = titleKey(from.name);
        const keys = this.#keys.get(identity.nameKey);
        if (!keys) this.#keys.set(identity.nameKey, [identity.key]);
        else if (!keys.includes(identity.key)) keys.push(identity.key);
      }
      if (listed.has(identity.nameKey)) this.#shared.add(identity.nameKey);
      listed.add(identity.nameKey);
    }
  }

  numberOf({ key, nameKey }: Identity): number | undefined {
    return this.#shared.has(nameKey) ? (this.#keys.get(nameKey)?.indexOf(key) ?? 0) + 1 : undefined;
  }
}

/** Lists carry presets, not permissions: whoever has the preset of a host is taken for a host. */
function hostByPreset(canAlter: boolean, me: DumpPerson | undefined) {
  return (person: Omit<Person, 'isHost'>): boolean =>
    canAlter && (person.id === me?.id || (person.presetId !== undefined && person.presetId === me?.presetId));
}

function add(index: Map<string, Identity[]>, at: string, identity: Identity): void {
  const list = index.get(at);
  if (list) list.push(identity);
  else index.set(at, [identity]);
}

function remove(index: Map<string, Identity[]>, at: string, identity: Identity): void {
  const left = index.get(at)?.filter((other) => other !== identity) ?? [];
  if (left.length > 0) index.set(at, left);
  else index.delete(at);
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isSame<T extends object>(a: T, b: T): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof T>;
  return [...keys].every((key) => Object.is(a[key], b[key]));
}
