import type { RoundBrief } from '../facilitation/brief';
import type { RoomAnswer } from '../facilitation/result-entry';
import { mainAndRooms, type LiveRooms } from '../plan/places';
import type { OperationCause, Person, PersonKey, Room } from '../types';
import { Guesses } from './guesses';
import {
  described,
  isSamePerson,
  isTooMuch,
  OpenRound,
  withoutOldest,
  type RunningSeries,
  type Stay,
} from './recorded-round';
import type { Said } from './said';
import { Telling } from './telling';
import type { DebriefCause, DebriefHappening, DebriefRoom, DebriefState, DebriefStay } from './types';

/** Who is in no list for longer has gone, or has lost the connection, ms: a switch takes less. */
const SWITCH_MS = 4000;
/** How long somebody in no list may come back to where they were as if nothing had been, ms. */
const ABSENT_MS = 10_000;
/** How long another host's client may take to say that a move was its own, ms. */
const SETTLE_MS = 3000;

/** What a recorder needs to know beside the lists. */
export interface RecorderContext {
  /** Ms since 1970; never goes back. */
  readonly now: () => number;
  /** By which host's decision somebody came to a place; null where nobody has said that it was theirs. */
  readonly causeOf: (person: Person, toId: string) => OperationCause | null;
  /** Whether somebody who left at `left` had been asked to return to the main meeting, at `since` or later. */
  readonly isAsked: (stay: DebriefStay, left: number, since: number) => boolean;
  /** By whose decision rooms were opened or closed just now. */
  readonly causeOfRooms: () => OperationCause;
  readonly briefOf: (roomId: string) => RoundBrief | null;
  /** What rooms have answered. */
  readonly results: () => readonly RoomAnswer[];
  readonly said: () => Said;
  /** The round of a series that runs; null for none, undefined while that is not known. */
  readonly series: () => RunningSeries | null | undefined;
  /** Called for each event once, in their order, when it is certain by whose decision it was. */
  readonly onEvent: (event: DebriefHappening, by: DebriefCause | null) => void;
}

/** Makes the record out of the lists: who was where, from when to when, by whose decision. */
export class Recorder {
  readonly #context: RecorderContext;
  #rounds: OpenRound[] = [];
  #isCut = false;
  #state: DebriefState | null = null;
  /** The stay of everybody who is somewhere now. */
  readonly #open = new Map<PersonKey, Stay>();
  /** Since when somebody is in no list. */
  readonly #missing = new Map<PersonKey, number>();
  /** Of the round that went on at the last reload. */
  #kept: Stay[] = [];
  readonly #guesses: Guesses;
  readonly #telling: Telling;
  #seen: LiveRooms | null = null;
  /** Before the first list: until when something was seen, and whether what is found now is to be told. */
  #blind: { readonly since: number | null } | null = { since: null };

  constructor(context: RecorderContext) {
    this.#context = context;
    this.#guesses = new Guesses(context.causeOf);
    this.#telling = new Telling(context.onEvent);
  }

  /** The same object while nothing changes. */
  get state(): DebriefState {
    this.#state ??= { rounds: this.#rounds.map(({ shown }) => shown), isCut: this.#isCut };
    return this.#state;
  }

  /** After how many ms there is something to tell; null: nothing waits. */
  get nextIn(): number | null {
    return this.#telling.nextIn(this.#context.now());
  }

  /** Takes up again what was kept before a reload, `seenAt` for the last time. */
  resume({ rounds, isCut }: DebriefState, seenAt: number): void {
    this.#rounds = rounds.map((round) => OpenRound.of(round));
    this.#isCut = isCut;
    this.#kept = this.round?.stays.filter(({ value }) => value.to === null) ?? [];
    this.#blind = { since: seenAt };
    this.#state = null;
  }

  /** Forgets everything. While rooms are open a new record begins with the next list. */
  clear(): void {
    this.#rounds = [];
    this.#isCut = false;
    this.#open.clear();
    this.#missing.clear();
    this.#guesses.clear();
    this.#kept = [];
    this.#seen = null;
    this.#blind = { since: null };
    this.#state = null;
  }

  /** Takes in what another host's client knows of the round that goes on. */
  adopt(number: number, openedAt: number): void {
    const round = this.round;
    if (!round) return;
    const isEarlier = openedAt < round.openedAt - SETTLE_MS && openedAt > (this.#rounds.at(-2)?.closedAt ?? 0);
    if (number <= round.number && !isEarlier) return;
    round.number = Math.max(number, round.number);
    if (isEarlier) round.openedAt = openedAt;
    this.#changed(round);
  }

  /** Takes in the lists as they are now. Called again and again, also for what time alone changes. */
  listed(lists: LiveRooms): void {
    const { main, rooms } = lists;
    const now = this.#context.now();
    const isNews = this.#seen?.main !== main || this.#seen.rooms !== rooms;
    this.#seen = lists;
    const isOther = this.#kept.length > 0 && rooms.length > 0 && !rooms.some(({ id }) => this.round?.rooms.has(id));
    // Those were closed, and these opened, while nobody looked.
    if (isOther && this.round) this.#close(this.round, now);
    const round = this.round ?? (rooms.length > 0 ? this.#begin(now) : null);
    if (round) {
      if (round.follow(this.#context.series(), now)) this.#changed(round);
      for (const room of rooms) this.#note(round, room, now);
      if (isNews) this.#takeIn(round, lists, now);
      this.#expire(round, now);
    }
    const last = this.#rounds.at(-1);
    if (last?.noteResults(this.#context.results())) this.#changed(last);
    if (last?.noteSaid(this.#context.said())) this.#changed(last);
    this.#blind = null;
    this.#settle(now);
  }

  /** Tells what is certain by now. Not part of taking in a list: who wants to hear may be about to say so. */
  tell(): void {
    const now = this.#context.now();
    this.#settle(now);
    this.#telling.tell(now);
  }

  #settle(now: number): void {
    if (!this.#guesses.settle(now)) return;
    for (const round of this.#rounds.slice(-2)) this.#changed(round);
  }

  /** The round that goes on; null while no rooms are open. */
  get round(): OpenRound | null {
    const last = this.#rounds.at(-1);
    return last?.closedAt === null ? last : null;
  }

  /** When something ended that is seen to be over now: at the latest when it was seen last. */
  #seenAt(now: number): number {
    return this.#blind?.since ?? now;
  }

  #begin(now: number): OpenRound {
    const round = new OpenRound((this.#rounds.at(-1)?.number ?? 0) + 1, now);
    this.#rounds = [...this.#rounds, round];
    this.#state = null;
    return round;
  }

  #note(round: OpenRound, listed: Room, now: number): void {
    const change = round.note(listed, this.#context.briefOf(listed.id), now);
    if (!change) return;
    this.#changed(round);
    const room = round.rooms.get(listed.id);
    const by = this.#blind ? null : this.#context.causeOfRooms();
    if (room && change === 'new') this.#tell({ type: 'opened', at: now, round: round.number, room }, () => by, now);
  }

  #takeIn(round: OpenRound, lists: LiveRooms, now: number): void {
    const { main, rooms } = lists;
    const places = new Map(
      mainAndRooms(lists).flatMap(({ id, people }) => people.map((person) => [person.key, { id, person }] as const)),
    );
    for (const key of this.#open.keys()) if (!places.has(key) && !this.#missing.has(key)) this.#missing.set(key, now);
    for (const [key, { id, person }] of places) {
      const open = this.#open.get(key) ?? this.#keptOf(person) ?? null;
      if (open && (open.value.roomId ?? main.id) === id) {
        this.#open.set(key, open);
        this.#missing.delete(key);
      } else {
        this.#move(round, { person, toId: id, isToMain: id === main.id, open }, now);
      }
    }
    // Who was there before the reload, and is in no list, has gone meanwhile.
    for (const stay of this.#kept) this.#stop(round, stay, this.#seenAt(now), null);
    this.#kept = [];
    const isOpen = new Set(rooms.map(({ id }) => id));
    for (const room of round.rooms.values()) if (!isOpen.has(room.id)) this.#closeRoom(round, room, now);
    if (rooms.length === 0) this.#close(round, now);
  }

  /** The stay of before a reload that is this person's. */
  #keptOf(person: Person): Stay | undefined {
    const stay = this.#kept.find(({ value }) => isSamePerson(value.person, person));
    if (stay) this.#kept = this.#kept.filter((other) => other !== stay);
    return stay;
  }

  #move(
    round: OpenRound,
    to: { readonly person: Person; readonly toId: string; readonly isToMain: boolean; readonly open: Stay | null },
    now: number,
  ): void {
    const { person, toId, isToMain, open } = to;
    const awaySince = this.#missing.get(person.key);
    this.#missing.delete(person.key);
    // Who only now comes into the main meeting was not sent there.
    const canBeSent = !this.#blind && (open !== null || !isToMain);
    const sentBy = canBeSent ? this.#context.causeOf(person, toId) : null;
    const wasAway = open
      ? isToMain && awaySince !== undefined && now - awaySince >= SWITCH_MS
      : round.stays.some(({ value }) => isSamePerson(value.person, person));
    const isAsked = isToMain && open && this.#context.isAsked(open.value, awaySince ?? now, round.seriesSince);
    const by = this.#blind ? null : (sentBy ?? (wasAway ? 'connection' : isAsked ? 'asked' : 'self'));
    const isGuess = canBeSent && sentBy === null;
    const dueAt = isGuess ? now + SETTLE_MS : now;
    const ended = open && this.#stop(round, open, awaySince ?? this.#seenAt(now), by, dueAt);
    const roomId = isToMain ? null : toId;
    const begun: Stay = {
      value: { person: described(person), roomId, from: now, to: null, by, endedBy: null, ...round.series },
    };
    round.stays.push(begun);
    this.#open.set(person.key, begun);
    this.#changed(round);
    if (isTooMuch(this.#rounds)) {
      this.#rounds = withoutOldest(this.#rounds);
      this.#isCut = true;
    }
    if (isGuess) this.#guesses.add({ person, toId, ended, begun, until: dueAt });
    const room = round.rooms.get(toId);
    if (!room || isToMain) return;
    const event = { type: 'arrived', at: now, round: round.number, room, person: begun.value.person } as const;
    this.#tell(event, () => begun.value.by, dueAt);
  }

  #stop(round: OpenRound, stay: Stay, at: number, by: DebriefCause | null, dueAt = at): Stay {
    const ended = round.end(stay, at, by);
    this.#changed(round);
    const { roomId, person, to } = ended.value;
    const room = roomId === null ? undefined : round.rooms.get(roomId);
    const event = room && ({ type: 'left', at: to ?? at, round: round.number, room, person } as const);
    if (event) this.#tell(event, () => ended.value.endedBy, dueAt);
    return ended;
  }

  /** Ends the stays of those who have been in no list for too long. */
  #expire(round: OpenRound, now: number): void {
    for (const [key, since] of this.#missing) {
      if (now - since < ABSENT_MS) continue;
      const stay = this.#open.get(key);
      this.#missing.delete(key);
      this.#open.delete(key);
      if (stay) this.#stop(round, stay, since, 'connection', now);
    }
  }

  #closeRoom(round: OpenRound, room: DebriefRoom, now: number): void {
    if (room.closedAt !== null) return;
    const by = this.#blind ? null : this.#context.causeOfRooms();
    const closed = round.close(room, this.#seenAt(now));
    this.#changed(round);
    this.#tell({ type: 'closed', at: this.#seenAt(now), round: round.number, room: closed }, () => by, now);
  }

  #close(round: OpenRound, now: number): void {
    const by = this.#blind ? null : this.#context.causeOfRooms();
    for (const [key, stay] of this.#open) {
      const since = this.#missing.get(key);
      const { roomId } = stay.value;
      // On the way to the main meeting, and not listed there yet; or gone for a while.
      const cause = since !== undefined && now - since >= SWITCH_MS ? 'connection' : roomId === null ? null : by;
      this.#stop(round, stay, since ?? this.#seenAt(now), cause, now);
    }
    for (const stay of this.#kept) this.#stop(round, stay, this.#seenAt(now), null);
    this.#kept = [];
    this.#open.clear();
    this.#missing.clear();
    for (const room of round.rooms.values()) this.#closeRoom(round, room, now);
    round.closedAt = this.#seenAt(now);
    round.closedBy = by;
    this.#changed(round);
  }

  #tell(event: DebriefHappening, by: () => DebriefCause | null, dueAt: number): void {
    // What was there when this client came is no news.
    if (this.#blind?.since !== null) this.#telling.add(event, by, dueAt);
  }

  #changed(round: OpenRound): void {
    round.changed();
    this.#state = null;
  }
}
