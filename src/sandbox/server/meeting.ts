import type { ChatMessage } from '../wire/chat';
import type { DumpPerson } from '../wire/breakout';
import type { Poll } from '../wire/polls';
import type { StoreItem } from '../wire/plugin-store';
import type { Bot } from './bot';
import type { Connection } from './connection';
import { createId } from './id';
import type { Recording } from './recordings';

/** Somebody who was sent to a meeting and has not arrived. */
export interface Expected {
  readonly dumpPerson: DumpPerson;
  /** The connection that was told to come; null for a bot. */
  readonly from: Connection | null;
}

/** A main meeting, or one of its breakout rooms (connected meetings). */
export class Meeting {
  readonly id = createId();
  readonly title: string;
  /** The main meeting of a room; null for a main meeting itself. */
  readonly parent: Meeting | null;
  readonly createdAt = Date.now();
  deleted = false;
  /** The rooms of a main meeting that are not deleted. */
  readonly rooms = new Set<Meeting>();

  readonly connections = new Set<Connection>();
  /** By id. */
  readonly bots = new Map<string, Bot>();
  /** How many bots were ever added here: the next one's name follows from it. */
  botsAdded = 0;
  /** Those on their way here, by the token they were given, or by id for bots. */
  readonly expected = new Map<string, Expected>();

  readonly chat: ChatMessage[] = [];
  readonly polls: Poll[] = [];
  /** Those under way. */
  readonly recordings = new Set<Recording>();
  /** Peer id of whoever spoke last, of those who are here. */
  speakerId: string | null = null;
  /** Items by key, by store name. Gone when nobody is left. */
  readonly stores = new Map<string, Map<string, StoreItem>>();

  constructor(title: string, parent: Meeting | null) {
    this.title = title;
    this.parent = parent;
    parent?.rooms.add(this);
  }

  get main(): Meeting {
    return this.parent ?? this;
  }

  /** The main meeting and all its rooms. */
  get family(): readonly Meeting[] {
    return [this.main, ...this.main.rooms];
  }

  /** Those who are really here: their socket has joined and nobody keeps them waiting. */
  get present(): readonly Connection[] {
    return [...this.connections].filter((connection) => connection.joined);
  }

  get isEmpty(): boolean {
    return this.bots.size === 0 && [...this.connections].every(({ joined }) => !joined);
  }

  /** The people of this meeting as a dump shows them. */
  listPeople(listBy: 'presence' | 'assignment'): readonly DumpPerson[] {
    const byPresence = listBy === 'presence';
    const here = this.present.filter((connection) => byPresence || connection.headedFor === null);
    const people = [...here, ...this.bots.values()].map((occupant) => occupant.dumpPerson);
    const expected = byPresence ? [] : [...this.expected.values()].map(({ dumpPerson }) => dumpPerson);
    return [...people, ...expected];
  }
}
