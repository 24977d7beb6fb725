import type { BreakoutError } from '../errors';
import type { MoveState, Person, PersonKey, PersonMove } from '../types';
import { failures } from './failures';
import { REFUSAL_GRACE } from './options';
import type { BreakoutSnapshot, PersonFailure } from './types';

/** A list that is older says nothing any more about who has arrived, ms. */
const LIST_VALIDITY = 10_000;

interface Expectation {
  readonly person: Person;
  readonly fromId: string;
  readonly toId: string;
  state: MoveState;
  error: BreakoutError | null;
  refusal: { readonly at: number; readonly error: BreakoutError } | null;
  /** Since when they are seen in a third place. */
  elsewhereSince: number | null;
}

/** How long somebody may be seen in a third place and still be on the way: by main, say, after a switch that failed, ms. */
const DETOUR = 3000;

/**
 * Reads from the server's lists what became of each person who was sent somewhere. Return values of the SDK say nothing
 * about that (SDK facts 4).
 */
export class Arrivals {
  readonly #expected = new Map<PersonKey, Expectation>();
  /** People that were known before the operation: whoever is not may be one of ours under another identity. */
  readonly #known: ReadonlySet<PersonKey>;

  constructor(before: BreakoutSnapshot) {
    this.#known = new Set(placesOf(before).keys());
  }

  expect(person: Person, fromId: string, toId: string): void {
    this.#expected.set(person.key, {
      person,
      fromId,
      toId,
      state: 'pending',
      error: null,
      refusal: null,
      elsewhereSince: null,
    });
  }

  /** Was not there to be moved. */
  gone(person: Person): void {
    this.#end(person, 'left', null);
  }

  fail(person: Person, error: BreakoutError): void {
    this.#end(person, 'failed', error);
  }

  sent(keys: readonly PersonKey[]): void {
    for (const key of keys) {
      const expectation = this.#expected.get(key);
      if (expectation?.state === 'pending') expectation.state = 'moving';
    }
  }

  refused(keys: readonly PersonKey[], error: BreakoutError): void {
    for (const key of keys) {
      const expectation = this.#expected.get(key);
      if (expectation) expectation.refusal = { at: Date.now(), error };
    }
  }

  get waiting(): boolean {
    return [...this.#expected.values()].some(isWaiting);
  }

  get moves(): ReadonlyMap<PersonKey, PersonMove> {
    return new Map([...this.#expected].map(([key, { person, toId, state }]) => [key, { person, toId, state }]));
  }

  /** Takes in a snapshot. Returns whether anybody's state changed. */
  check(snapshot: BreakoutSnapshot): boolean {
    const places = placesOf(snapshot);
    let changed = false;
    for (const expectation of this.#expected.values()) {
      if (!isWaiting(expectation)) continue;
      const { person, fromId, toId, refusal } = expectation;
      const place = places.get(person.key);
      if (place === toId || (place === undefined && this.#standsIn(person, toId, snapshot))) {
        expectation.state = 'arrived';
      } else if (
        refusal &&
        place === fromId &&
        Date.now() - refusal.at > REFUSAL_GRACE &&
        (snapshot.updatedAt ?? 0) > refusal.at
      ) {
        expectation.state = 'failed';
        expectation.error = refusal.error;
      } else if (this.#isElsewhere(expectation, place)) {
        expectation.state = 'failed';
        expectation.error = failures.movedElsewhere();
      } else continue;
      changed = true;
    }
    return this.#checkStrangers(snapshot, places) || changed;
  }

  /**
   * Ends all waits. Who was sent and is in no list now may have left, or sit before a switch that failed: either way they
   * have not arrived, and a retry tells. Without a list of late nobody knows.
   */
  expire(waitedMs: number, { updatedAt }: BreakoutSnapshot): void {
    const isKnown = Date.now() - (updatedAt ?? 0) < LIST_VALIDITY;
    for (const expectation of this.#expected.values()) {
      if (!isWaiting(expectation)) continue;
      const { refusal } = expectation;
      expectation.state = 'failed';
      expectation.error = refusal
        ? refusal.error
        : isKnown
          ? failures.notArrived(waitedMs)
          : failures.serverSilent('list the people');
    }
  }

  get result(): {
    readonly moved: Person[];
    readonly failed: PersonFailure[];
    readonly left: Person[];
    readonly unverified: Person[];
  } {
    const all = [...this.#expected.values()];
    const inState = (state: MoveState) => all.filter((one) => one.state === state).map((one) => one.person);
    return {
      moved: inState('arrived'),
      failed: all.flatMap(({ state, person, error }) => (state === 'failed' && error ? [{ person, error }] : [])),
      left: inState('left'),
      unverified: inState('unverified'),
    };
  }

  expects(key: PersonKey): boolean {
    return this.#expected.has(key);
  }

  hasFailed(key: PersonKey): boolean {
    return this.#expected.get(key)?.state === 'failed';
  }

  /** Of two hosts who move one person the later one counts: the other need not wait for what will not come. */
  #isElsewhere(expectation: Expectation, place: string | undefined): boolean {
    const { fromId, toId, elsewhereSince } = expectation;
    if (place === undefined || place === fromId || place === toId) {
      expectation.elsewhereSince = null;
      return false;
    }
    expectation.elsewhereSince = elsewhereSince ?? Date.now();
    return Date.now() - expectation.elsewhereSince > DETOUR;
  }

  #end(person: Person, state: 'left' | 'failed', error: BreakoutError | null): void {
    const expectation = this.#expected.get(person.key);
    this.#expected.set(person.key, {
      person,
      fromId: expectation?.fromId ?? '',
      toId: expectation?.toId ?? '',
      state,
      error,
      refusal: null,
      elsewhereSince: null,
    });
  }

  /** The same user arrived under another key, while the old entry was still listed. */
  #standsIn(person: Person, roomId: string, snapshot: BreakoutSnapshot): boolean {
    return (
      person.customParticipantId !== undefined &&
      newcomers(snapshot, roomId, this.#known).some((other) => other.customParticipantId === person.customParticipantId)
    );
  }

  /**
   * When all who are missing from a place are matched in number by strangers without a `customParticipantId`, those are
   * probably they, under ids that the server changed.
   */
  #checkStrangers(snapshot: BreakoutSnapshot, places: ReadonlyMap<PersonKey, string>): boolean {
    const missing = new Map<string, Expectation[]>();
    for (const expectation of this.#expected.values()) {
      if (!isWaiting(expectation) || places.has(expectation.person.key)) continue;
      missing.set(expectation.toId, [...(missing.get(expectation.toId) ?? []), expectation]);
    }
    let changed = false;
    for (const [roomId, expectations] of missing) {
      const strangers = newcomers(snapshot, roomId, this.#known).filter(
        (person) => person.customParticipantId === undefined,
      );
      if (strangers.length < expectations.length) continue;
      for (const expectation of expectations) expectation.state = 'unverified';
      changed = true;
    }
    return changed;
  }
}

function isWaiting({ state }: Expectation): boolean {
  return state === 'pending' || state === 'moving';
}

/** Where everyone is, main included. */
function placesOf({ main, rooms }: Pick<BreakoutSnapshot, 'main' | 'rooms'>): Map<PersonKey, string> {
  return new Map(
    [...(main ? [main] : []), ...rooms].flatMap((room) =>
      room.people.map((person): [PersonKey, string] => [person.key, room.id]),
    ),
  );
}

function newcomers(snapshot: BreakoutSnapshot, roomId: string, known: ReadonlySet<PersonKey>): Person[] {
  const room = snapshot.main?.id === roomId ? snapshot.main : snapshot.rooms.find(({ id }) => id === roomId);
  return room?.people.filter((person) => !known.has(person.key)) ?? [];
}
