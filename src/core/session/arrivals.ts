import type { BreakoutError } from '../errors';
import { placesOf } from '../plan/places';
import type { MoveState, Person, PersonKey, PersonMove } from '../types';
import {
  elsewhereSince,
  end,
  isHeld,
  isWaiting,
  lacksPreset,
  sendAgain,
  type Expectation,
  type Lists,
  type Underway,
} from './expectation';
import { failures } from './failures';
import { DEFAULTS, REFUSAL_GRACE } from './options';
import type { OperationReport } from './types';
import type { Move } from './group-moves';

/** A list that is older says nothing any more about who has arrived, ms. */
const LIST_VALIDITY = 10_000;
/** How long somebody may be seen in a third place and still be on the way: in main, say, after a switch that failed, ms. */
const DETOUR = 3000;
/** How long somebody who is in no list and was sent nowhere yet is waited for: a reconnect takes less, ms. */
const RECONNECT = 3000;
type People = Pick<OperationReport, 'moved' | 'failed' | 'wrongPreset' | 'left' | 'unverified' | 'superseded'>;

/**
 * Reads from the server's lists what became of each person who is meant for some place. Return values of the SDK say
 * nothing about that (SDK facts 4).
 */
export class Arrivals {
  readonly #expected = new Map<PersonKey, Expectation>();
  /** People that were known before the operation: anyone else may be one of ours under another identity. */
  readonly #known: ReadonlySet<PersonKey>;

  constructor(before: Lists) {
    this.#known = new Set(placesOf(before).keys());
  }

  /** `presetId`: what their move has to bring; null: it should bring another than they have, and which is not known. */
  expect(person: Person, toId: string | null, earlier: Underway | null = null, presetId?: string | null): void {
    this.#expected.set(person.key, {
      person,
      toId,
      since: Date.now(),
      presetId: presetId ?? null,
      presetError: presetId === null ? failures.presetUnknown() : null,
      earlier,
      state: 'pending',
      error: null,
      sent: null,
      refusal: null,
      elsewhereSince: null,
    });
  }

  gone(person: Person): void {
    this.#end(person, null, 'left', null);
  }

  fail(person: Person, toId: string, error: BreakoutError): void {
    this.#end(person, toId, 'failed', error);
  }

  /**
   * A later operation moves this person. Returns what this one had sent of which nobody has seen the end; undefined where
   * it has nothing to do with the person.
   */
  release(key: PersonKey): Underway | null | undefined {
    const expectation = this.#expected.get(key);
    if (!expectation || expectation.toId === null) return undefined;
    if (expectation.state === 'arrived' || expectation.state === 'superseded') return undefined;
    expectation.state = 'superseded';
    expectation.error = null;
    return expectation.sent ?? expectation.earlier;
  }

  /** The moves that can be sent now: of those who are listed elsewhere, and on no other way. */
  due(lists: Lists): Move[] {
    const places = placesOf(lists);
    return [...this.#expected.values()].flatMap((expectation) => {
      const { person, toId, state, presetId, presetError } = expectation;
      const fromId = places.get(person.key);
      if (state !== 'pending' || toId === null || fromId === undefined || isHeld(expectation, fromId)) return [];
      if (fromId === toId && (presetError || !lacksPreset(expectation, lists))) return [];
      return [{ person, fromId, toId, ...(presetId !== null && !presetError && { presetId }) }];
    });
  }

  sent(moves: readonly Move[]): void {
    for (const { person, fromId } of moves) {
      const expectation = this.#expected.get(person.key);
      if (expectation?.state !== 'pending') continue;
      expectation.state = 'moving';
      expectation.sent = { fromId, sentAt: Date.now() };
    }
  }

  refused(keys: readonly PersonKey[], error: BreakoutError): void {
    for (const key of keys) {
      const expectation = this.#expected.get(key);
      if (expectation) expectation.refusal = { at: Date.now(), error };
    }
  }

  /** Nobody knows whether their request has got to the server: who has not set out by a later list is sent once more. */
  lost(keys: readonly PersonKey[]): void {
    for (const key of keys) {
      const expectation = this.#expected.get(key);
      if (expectation) expectation.refusal = { at: Date.now(), error: null };
    }
  }

  /** Whether somebody is on the way, or was missing too short a time to be given up on. */
  get waiting(): boolean {
    return [...this.#expected.values()].some(
      ({ state, since, earlier }) =>
        state === 'moving' ||
        (state === 'pending' &&
          (Date.now() - since < RECONNECT ||
            (earlier !== null && Date.now() - earlier.sentAt < DEFAULTS.arrivalTimeout))),
    );
  }

  get moves(): ReadonlyMap<PersonKey, PersonMove> {
    return new Map(
      [...this.#expected].flatMap(([key, { person, toId, state, error }]) =>
        toId === null ? [] : [[key, { person, toId, state, error }] as const],
      ),
    );
  }

  /** Takes in a list. Returns whether anybody's state changed. */
  check(lists: Lists): boolean {
    const places = placesOf(lists);
    let changed = false;
    for (const expectation of this.#expected.values()) {
      if (!isWaiting(expectation)) continue;
      const { person, toId, sent, refusal } = expectation;
      const place = places.get(person.key);
      if (toId === null) {
        if (place !== undefined) this.#expected.delete(person.key);
        continue;
      }
      expectation.elsewhereSince = elsewhereSince(expectation, place);
      const isRefused =
        refusal !== null &&
        place === sent?.fromId &&
        Date.now() - refusal.at > REFUSAL_GRACE &&
        (lists.updatedAt ?? 0) > refusal.at;
      if (isRefused && refusal.error === null) {
        sendAgain(expectation);
        changed = true;
        continue;
      }
      const lacks = place === toId && !expectation.presetError && lacksPreset(expectation, lists);
      // Who is there already is sent there once more, for the preset alone.
      if (lacks && !isRefused && (!sent || sent.fromId === toId)) continue;
      if (lacks) expectation.presetError = failures.presetRefused(refusal?.error ?? undefined);
      if (place === undefined ? this.#standsIn(person, toId, lists) : place === toId && !isHeld(expectation, place)) {
        end(expectation, 'arrived');
      } else if (isRefused && expectation.presetId !== null && !expectation.presetError) {
        // Their place counts more than their preset: once more, without it.
        expectation.presetError = failures.presetRefused(refusal.error);
        sendAgain(expectation);
      } else if (isRefused) {
        end(expectation, 'failed', refusal.error);
      } else if (Date.now() - (expectation.elsewhereSince ?? Infinity) > DETOUR) {
        // Of two hosts who move one person the later one counts: the other need not wait for what will not come.
        end(expectation, 'failed', failures.movedElsewhere());
      } else continue;
      changed = true;
    }
    return this.#checkStrangers(lists, places) || changed;
  }

  /**
   * Ends all waits. Who was sent and is in no list now may have left, or sit before a switch that failed: either way they
   * have not arrived, and a retry tells. Who was sent nowhere and is in no list has left. Without a list of late nobody knows.
   */
  expire(waitedMs: number, lists: Lists): void {
    const isKnown = Date.now() - (lists.updatedAt ?? 0) < LIST_VALIDITY;
    const places = placesOf(lists);
    for (const expectation of this.#expected.values()) {
      if (!isWaiting(expectation)) continue;
      const { person, refusal, sent, earlier } = expectation;
      if (isKnown && !sent && !earlier && !places.has(person.key)) {
        end(expectation, 'left');
      } else if (isKnown && places.get(person.key) === expectation.toId && lacksPreset(expectation, lists)) {
        expectation.presetError ??= failures.presetRefused(refusal?.error ?? undefined);
        end(expectation, 'arrived');
      } else {
        const silence = isKnown ? failures.notArrived(waitedMs) : failures.serverSilent('list the people');
        end(expectation, 'failed', refusal?.error ?? silence);
        // Perhaps before a switch that failed: another try does not take them for gone.
        if (!places.has(person.key)) expectation.earlier = sent ?? earlier;
      }
    }
  }

  /** Ends all waits in the middle. What was sent stays known: a later operation has to wait for it. */
  stop(error: BreakoutError | null): void {
    for (const expectation of [...this.#expected.values()].filter(isWaiting)) {
      expectation.state = 'failed';
      expectation.error = error ?? failures.notArrived(Date.now() - expectation.since);
    }
  }

  /** After the end: takes in who arrived late, or is back. Returns whether anything that was reported is otherwise now. */
  correct(lists: Lists): boolean {
    const places = placesOf(lists);
    let changed = false;
    for (const expectation of this.#expected.values()) {
      const { person, toId, state } = expectation;
      const place = places.get(person.key);
      if (expectation.presetError && place !== undefined && !lacksPreset(expectation, lists)) {
        expectation.presetError = null;
        changed = true;
      }
      if (place === undefined || (state !== 'failed' && state !== 'left' && state !== 'unverified')) continue;
      if (place === toId) {
        end(expectation, 'arrived');
      } else if (state !== 'left') {
        continue;
      } else if (toId === null) {
        this.#expected.delete(person.key);
      } else {
        end(expectation, 'failed', failures.notArrived(Date.now() - expectation.since));
      }
      changed = true;
    }
    return changed;
  }

  get result(): People {
    const all = [...this.#expected.values()];
    const inState = (state: MoveState) => all.filter((one) => one.state === state).map((one) => one.person);
    return {
      moved: inState('arrived'),
      failed: all.flatMap(({ state, person, toId, error }) =>
        state === 'failed' && error && toId !== null ? [{ person, toId, error }] : [],
      ),
      wrongPreset: all.flatMap(({ state, person, toId, presetError }) =>
        state === 'arrived' && presetError && toId !== null ? [{ person, toId, error: presetError }] : [],
      ),
      left: inState('left'),
      unverified: inState('unverified'),
      superseded: inState('superseded'),
    };
  }

  /** Undefined for a person that this operation does not move. */
  stateOf(key: PersonKey): MoveState | undefined {
    return this.#expected.get(key)?.state;
  }

  #end(person: Person, toId: string | null, state: 'left' | 'failed', error: BreakoutError | null): void {
    this.expect(person, toId ?? this.#expected.get(person.key)?.toId ?? null);
    Object.assign(this.#expected.get(person.key) ?? {}, { state, error });
  }

  /** The same user arrived under another key, while the old entry was still listed. */
  #standsIn(person: Person, roomId: string, lists: Lists): boolean {
    return (
      person.customParticipantId !== undefined &&
      newcomers(lists, roomId, this.#known).some((other) => other.customParticipantId === person.customParticipantId)
    );
  }

  /**
   * When all who are missing from a place are matched in number by strangers without a `customParticipantId`, those are
   * probably they, under ids that the server changed.
   */
  #checkStrangers(lists: Lists, places: ReadonlyMap<PersonKey, string>): boolean {
    const missing = new Map<string, Expectation[]>();
    for (const expectation of this.#expected.values()) {
      const { person, toId, state } = expectation;
      if (state !== 'moving' || toId === null || places.has(person.key)) continue;
      missing.set(toId, [...(missing.get(toId) ?? []), expectation]);
    }
    let changed = false;
    for (const [roomId, expectations] of missing) {
      const strangers = newcomers(lists, roomId, this.#known).filter(
        (person) => person.customParticipantId === undefined,
      );
      if (strangers.length < expectations.length) continue;
      for (const expectation of expectations) end(expectation, 'unverified');
      changed = true;
    }
    return changed;
  }
}

function newcomers({ main, rooms }: Lists, roomId: string, known: ReadonlySet<PersonKey>): Person[] {
  const room = main?.id === roomId ? main : rooms.find(({ id }) => id === roomId);
  return room?.people.filter((person) => !known.has(person.key)) ?? [];
}
