import type { ChannelEntry } from '../channel/document';
import { isRecord, type Json } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';
import { causeOf } from '../facilitation/countdown-entry';
import { entriesOf, fieldsOf } from '../facilitation/entries';
import { hash } from '../hash';
import type { OperationCause, OperationState, Person, PersonKey } from '../types';

const KIND = 'decision';
/** How long after a host has decided people may still arrive, ms: as long as operations wait, twice. */
const VALID_MS = 60_000;
/** For how long an operation counts as that which has opened or closed rooms, ms. */
const JUST_NOW_MS = 5000;
/** How many decisions, people and places go into the entry of one host: all of it has to go into one message. */
const MOST = { decisions: 5, people: 40, places: 10 };

interface Wanted {
  readonly operationId: number;
  readonly toId: string;
  readonly cause: OperationCause;
  readonly at: number;
}

/** What a host's client tells the others of an operation, so that they know that nobody went by themselves. */
interface Decision {
  readonly operationId: number;
  readonly cause: OperationCause;
  /** Whom it concerns, as in `nameOf`; null: more than go into a message, so anybody. */
  readonly people: readonly string[] | null;
  /** Ids of rooms, or of the main meeting; null: many. */
  readonly places: readonly string[] | null;
  readonly at: number;
}

/** Such a decision of another host. */
interface OthersDecision extends Omit<Decision, 'operationId'> {
  /** Tells it apart from all others. */
  readonly name: string;
}

/** Who decided that people go somewhere: this client's operations, and what other hosts' clients say of theirs. */
export class Decisions {
  readonly #channel: BreakoutChannel;
  /** By person: where this client's last operation sends them, until they are there. */
  readonly #wanted = new Map<PersonKey, Wanted>();
  #operations: readonly OperationState[] = [];
  #own: readonly Decision[] = [];
  #ownEntries: ReadonlySet<string> = new Set();
  /** People whom another host's decision has moved already: it does not count for their later moves. */
  #done = new Map<string, Set<string>>();
  #lastOfRooms: { readonly cause: OperationCause; readonly at: number } | null = null;
  #read: { readonly entries: unknown; readonly decisions: readonly OthersDecision[] } = {
    entries: null,
    decisions: [],
  };

  constructor(channel: BreakoutChannel) {
    this.#channel = channel;
  }

  /** Takes in this client's operations. `tell`: there are other hosts to tell. */
  running(operations: readonly OperationState[], tell: boolean): void {
    if (operations === this.#operations) return;
    const at = this.#channel.now();
    const told = new Set(this.#own.map(({ operationId }) => operationId));
    for (const operation of operations) {
      const { id, cause, moves, exclusive } = operation;
      if (exclusive) this.#lastOfRooms = { cause, at };
      if (this.#operations.some((before) => before.id === id && before.moves === moves)) continue;
      for (const [key, { toId, state }] of moves) {
        const isMeant = state === 'pending' || state === 'moving' || state === 'arrived';
        if (isMeant && this.#wanted.get(key)?.operationId !== id) {
          this.#wanted.set(key, { operationId: id, toId, cause, at });
        }
      }
      if (moves.size === 0 || told.has(id)) continue;
      const all = [...moves.values()];
      this.#own = [...this.#own, { operationId: id, cause, at, ...listOf(all) }].slice(-MOST.decisions);
      if (tell) this.#tell();
    }
    this.#operations = operations;
  }

  /** By whose decision this person came to a place, where a host's client has said so; null where none has. */
  of(person: Person, toId: string): OperationCause | null {
    const { key } = person;
    const now = this.#channel.now();
    const wanted = this.#wanted.get(key);
    if (wanted && wanted.toId === toId && now - wanted.at < VALID_MS) {
      this.#wanted.set(key, { ...wanted, toId: '' });
      return wanted.cause;
    }
    for (const { name, cause, people, places } of this.#others()) {
      const done = this.#done.get(name) ?? new Set();
      const who = nameOf(person);
      const isMeant = (people?.includes(who) ?? true) && (places?.includes(toId) ?? true) && !done.has(who);
      if (!isMeant) continue;
      this.#done.set(name, done.add(who));
      return cause;
    }
    return null;
  }

  /** By whose decision rooms were opened or closed just now: only hosts can. */
  ofRooms(): OperationCause {
    const own = this.#lastOfRooms;
    if (own && this.#channel.now() - own.at < JUST_NOW_MS) return own.cause;
    return this.#others()[0]?.cause ?? 'host';
  }

  /** The latest first. */
  #others(): readonly OthersDecision[] {
    const { entries } = this.#channel.getSnapshot();
    if (this.#read.entries !== entries) {
      const others = entriesOf(this.#channel, KIND).filter(({ id }) => !this.#ownEntries.has(id));
      const decisions = others.sort((a, b) => b.writtenAt - a.writtenAt).flatMap(decisionsOf);
      this.#read = { entries, decisions };
      const names = new Set(decisions.map(({ name }) => name));
      for (const name of this.#done.keys()) if (!names.has(name)) this.#done.delete(name);
    }
    const now = this.#channel.now();
    return this.#read.decisions.filter(({ at }) => now - at < VALID_MS);
  }

  #tell(): void {
    const { personId } = this.#channel.surroundings();
    const now = this.#channel.now();
    const recent = this.#own.filter(({ at }) => now - at < VALID_MS);
    let room = MOST.people;
    // The latest has the most to say: of the others there may be no room for names.
    const all = [...recent].reverse().map(({ operationId, cause, people, places }): Json => {
      const isTold = people !== null && people.length <= room;
      if (isTold) room -= people.length;
      return { operation: operationId, cause, people: isTold ? [...people] : null, places: places && [...places] };
    });
    const id = `${KIND}/${personId}`;
    // This client has another id in each meeting, where the SDK gives it one.
    for (const old of this.#ownEntries) if (old !== id) void this.#channel.remove(old);
    this.#ownEntries = new Set([id]);
    // Where it cannot be told, other hosts' records say that people went by themselves.
    void this.#channel.put({ id, kind: KIND, value: { all: all.reverse() } });
  }
}

/**
 * A person in a message: by the app's id, which is the same in each meeting as the SDK's may not be. Only a digest of it, as it
 * may be an address, which nobody else needs to learn; should two be equal, the record has a wrong cause, no wrong place.
 */
function nameOf({ id, customParticipantId = id }: Person): string {
  return (hash(customParticipantId) >>> 0).toString(36);
}

function listOf(moves: readonly { readonly person: Person; readonly toId: string }[]) {
  const places = [...new Set(moves.map(({ toId }) => toId))];
  return {
    people: moves.length > MOST.people ? null : moves.map(({ person }) => nameOf(person)),
    places: places.length > MOST.places ? null : places,
  };
}

function decisionsOf(entry: ChannelEntry): OthersDecision[] {
  const { all } = fieldsOf(entry);
  const items = Array.isArray(all) ? (all as readonly Json[]) : [];
  const decisions = items.flatMap((item): OthersDecision[] => {
    if (!isRecord(item)) return [];
    const { operation, cause, people, places } = item;
    if (typeof operation !== 'number') return [];
    const name = `${entry.author}.${operation}`;
    return [{ name, cause: causeOf(cause), people: idsOf(people), places: idsOf(places), at: entry.writtenAt }];
  });
  return decisions.reverse();
}

function idsOf(value: Json | undefined): readonly string[] | null {
  return Array.isArray(value) ? (value as readonly Json[]).filter((id) => typeof id === 'string') : null;
}
