import type { ChatMessage } from '../wire/chat';
import type { DumpPerson, DumpRoom } from '../wire/breakout';
import type { Poll } from '../wire/polls';
import type { StoreItem } from '../wire/plugin-store';
import type { Bot } from './bot';
import type { Connection } from './connection';
import { createId } from './id';

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
  readonly bots = new Set<Bot>();
  /** People on their way here, by their new participant id. */
  readonly expected = new Map<string, DumpPerson>();

  readonly chat: ChatMessage[] = [];
  readonly polls: Poll[] = [];
  /** Items by key, by store name. */
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

  /** This meeting as a dump shows it. */
  describe(listBy: 'presence' | 'assignment'): DumpRoom {
    const listed = listBy === 'presence' ? this.present : this.present.filter((connection) => !connection.leaving);
    const people = [...listed, ...this.bots].map((occupant) => occupant.dumpPerson);
    const expected = listBy === 'assignment' ? [...this.expected.values()] : [];
    return { id: this.id, title: this.title, participants: [...people, ...expected] };
  }
}
