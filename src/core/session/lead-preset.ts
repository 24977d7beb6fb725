import { leadOf } from '../plan/edit-rooms';
import { mainAndRooms } from '../plan/places';
import type { Plan } from '../plan/types';
import type { Person, PersonKey } from '../types';
import type { RunEnvironment } from './lookout';
import { onTheWay } from './on-the-way';
import type { SessionSettings } from './options';
import type { SessionState } from './state';
import { store, storedKey, withStorage, type StorageSource } from './stored';
import type { BreakoutSnapshot } from './types';

/** What host operations need beside what every look at the meeting does. */
export interface HostEnvironment<Client> extends RunEnvironment<Client> {
  readonly leadPreset: LeadPreset<Client>;
}

/**
 * The preset of those who lead a room, where the app names one. It goes with the move that brings a lead to their room, and
 * away with the one that takes them out of it: a plain move keeps what somebody has (SDK facts 33), so the preset from before
 * is remembered. All of it is read from the server's lists: each host's client knows it by itself, and no message of another
 * client has a preset given. A host's tab keeps it over a reload.
 */
export class LeadPreset<Client> {
  readonly #state: SessionState<Client>;
  readonly #settings: () => SessionSettings;
  readonly #storage: StorageSource = () => this.#settings().roomStorage;
  /** The preset that somebody had last beside that of leads. */
  readonly #homes = new Map<PersonKey, string>();
  /** By room, who was listed there with it last: also while they are in main. */
  readonly #leads = new Map<string, PersonKey>();
  /** By room, who led it before hosts ended that and is not seen without the preset yet. */
  readonly #ended = new Map<string, PersonKey>();
  /** What is stored for after a reload: the presets from before of those who have it, by the ids of `idOf`. */
  #stored: ReadonlyMap<string, string> = new Map();
  #storedAt = '';
  #seen: Pick<BreakoutSnapshot, 'main' | 'rooms'> | null = null;

  constructor(state: SessionState<Client>, settings: () => SessionSettings) {
    this.#state = state;
    this.#settings = settings;
    state.store.subscribe(() => this.#look());
    this.#look();
  }

  /**
   * The preset that a move to a place has to bring; undefined where a plain move leaves the right one, null where it is not
   * known which one that is. The place is `plannedId` in the plan that is carried out, which may say who leads it.
   */
  wantedFor(
    person: Person,
    placeId: string,
    plan: Plan | undefined,
    plannedId: string = placeId,
  ): string | null | undefined {
    const { leadPresetId } = this.#settings();
    const leadKey = plan && leadIn(plan, plannedId);
    const { key, presetId, isHost } = person;
    // What cannot be taken back is not given: without a preset in the lists nobody would know the one from before.
    if (leadPresetId === undefined || presetId === undefined) return undefined;
    const isLead = key === (leadKey === undefined ? this.#leads.get(placeId) : leadKey);
    // A host who leads a room stays a host.
    if (isLead && presetId !== leadPresetId) return isHost ? undefined : leadPresetId;
    if (isLead || presetId !== leadPresetId) return undefined;
    const home = this.#homes.get(key) ?? this.#stored.get(idOf(person)) ?? null;
    return home === leadPresetId ? undefined : home;
  }

  /**
   * People who get another preset where they are, with their places: in the rooms to which a plan gives another lead and,
   * when rooms go, everywhere.
   */
  wrongIn(plan: Plan, areRoomsGoing: boolean): [PersonKey, string][] {
    const { snapshot } = this.#state;
    const isOnTheWay = onTheWay(snapshot.operations);
    return mainAndRooms(snapshot).flatMap(({ id, people }) => {
      const leadKey = leadIn(plan, id);
      if (!areRoomsGoing && leadKey === undefined) return [];
      // Nobody gets it on the way back there.
      if (leadKey === null) this.#leads.delete(id);
      return people
        .filter((person) => !isOnTheWay.has(person.key) && this.wantedFor(person, id, plan) !== undefined)
        .map(({ key }): [PersonKey, string] => [key, id]);
    });
  }

  /** Nobody leads a room any more. It only keeps back a preset, so that it does no harm where another client says it falsely. */
  end(roomId: string): void {
    const key = this.#leads.get(roomId);
    if (key === undefined) return;
    this.#leads.delete(roomId);
    this.#ended.set(roomId, key);
  }

  #look(): void {
    const { leadPresetId } = this.#settings();
    const { main, me, rooms } = this.#state.snapshot;
    const isKnown = this.#seen?.main === main && this.#seen?.rooms === rooms;
    if (leadPresetId === undefined || !main || !me || isKnown) return;
    this.#seen = { main, rooms };
    this.#recall(storedKey('presets', main, me));
    const given = new Map(this.#stored);
    for (const place of mainAndRooms({ main, rooms })) {
      for (const person of place.people) {
        const { key, presetId } = person;
        if (presetId === undefined) continue;
        const home = this.#homes.get(key) ?? this.#stored.get(idOf(person));
        // Nobody gave it to who has it in main and was never seen without: it is their own.
        const isOwn = presetId !== leadPresetId || (place === main && home === undefined);
        if (isOwn) this.#homes.set(key, presetId);
        else if (place !== main && home !== leadPresetId && this.#ended.get(place.id) !== key)
          this.#leads.set(place.id, key);
        if (presetId !== leadPresetId) for (const [id, ended] of this.#ended) if (ended === key) this.#ended.delete(id);
        if (presetId !== leadPresetId) given.delete(idOf(person));
        else if (home !== undefined && home !== leadPresetId) given.set(idOf(person), home);
      }
    }
    for (const id of this.#leads.keys()) if (!rooms.some((room) => room.id === id)) this.#leads.delete(id);
    this.#keep(given);
  }

  #recall(key: string): void {
    if (this.#storedAt === key) return;
    this.#storedAt = key;
    this.#stored = withStorage(this.#storage, (storage) => parse(storage.getItem(key))) ?? new Map();
  }

  #keep(given: ReadonlyMap<string, string>): void {
    const before = this.#stored;
    if (given.size === before.size && [...given].every(([id, home]) => before.get(id) === home)) return;
    this.#stored = given;
    store(this.#storage, this.#storedAt, given.size > 0 ? JSON.stringify([...given]) : null);
  }
}

/** Who leads a room by a plan; null where it takes the lead away, undefined where it says nothing of that. */
function leadIn({ rooms, base }: Plan, roomId: string): PersonKey | null | undefined {
  const [before, planned] = [base, rooms].map((all) => all.find(({ id }) => id === roomId));
  const leadKey = planned ? leadOf(planned) : null;
  return leadKey === null && (!planned || !before || leadOf(before) === null) ? undefined : leadKey;
}

/** The same after a reload. */
function idOf({ customParticipantId, id }: Person): string {
  return customParticipantId ?? id;
}

/** Leaves out what it does not understand. Throws if it is not JSON. */
function parse(text: string | null): ReadonlyMap<string, string> {
  const stored: unknown = text === null ? [] : JSON.parse(text);
  const isPair = (pair: unknown): pair is [string, string] =>
    Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === 'string');
  return new Map(Array.isArray(stored) ? stored.filter(isPair) : []);
}
