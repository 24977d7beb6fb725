import type { ChannelEntry } from '../channel/document';
import type { Json } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';
import type { UntoldLeads } from '../editor/untold';
import { failures } from '../session/failures';
import type { BreakoutSnapshot } from '../session/types';
import type { Person, PersonKey, Room } from '../types';
import { nameOf } from './checked-text';
import { Derived, shared, together } from './derived';
import { fieldsOf, kept, roomEntryId } from './entries';
import { forgetClosed } from './forget-closed';
import { PlannedEntries } from './planned-entries';
import { requireHost } from './require-host';

/** The kind of entries that tell a lead. */
export const LEAD = 'lead';

/** Who leads a room. */
export interface BreakoutLead {
  /** The room that they lead. */
  readonly roomId: string;
  /** Their name, also while they are not there. */
  readonly name: string;
  /** Their key while they are in the room; null while they are not, so that somebody else may take the lead. */
  readonly personKey: PersonKey | null;
  /** Whether it is the user. */
  readonly isMe: boolean;
}

/** What `getSnapshot` of {@link LeadsStore} gives: the same object while nothing changes. */
export interface LeadsState {
  /** Of the open rooms that have one, in the order of the rooms. */
  readonly all: readonly BreakoutLead[];
  /** Of the user's room; null in main, and where nobody was named. */
  readonly own: BreakoutLead | null;
}

/** Who leads which room: everyone sees it. A lead has no more rights than others, unless the app names a preset for them. */
export interface LeadsStore {
  /** The leads as they are now. */
  readonly getSnapshot: () => LeadsState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Makes somebody who is in a room its lead, or with null leaves it without one. Host only. Rejects with `no-permission`,
   * `unknown-room` for a room that is not open, and `unknown-person` for who is not in it. With `leadPresetId` it is an
   * `apply` of the session as well, rejects as that does, and resolves when the presets are given: `reports` names who has not got theirs.
   */
  readonly set: (roomId: string, personKey: PersonKey | null) => Promise<void>;
  /** Makes the user the lead of their room. Rejects with `no-permission` in main, and while the lead of the room is there. */
  readonly take: () => Promise<void>;
}

/** Without a meeting. */
export const NO_LEADS: LeadsState = { all: [], own: null };

/** What a store of leads needs beside the channel. */
export interface LeadsContext {
  readonly snapshot: () => Pick<BreakoutSnapshot, 'rooms' | 'currentRoomId' | 'me'>;
  /** Calls back when it may have changed. */
  readonly watch: (listener: () => void) => () => void;
  /** The leads of the plan that this client carries out, once; undefined or empty when there is nothing new. */
  readonly takePlanned: () => UntoldLeads | undefined;
  /** Gives a room's new lead, or null, the preset of leads where the app names one, and the one before theirs back. */
  readonly givePreset: (roomId: string, before: PersonKey | null, personKey: PersonKey | null) => Promise<unknown>;
  /** Nobody leads a room any more that somebody has led. */
  readonly onEnded?: (roomId: string) => void;
}

export function createLeads(channel: BreakoutChannel, context: LeadsContext): LeadsStore {
  const { snapshot, watch } = context;
  const state = new Derived<LeadsState>(
    channel,
    (previous) => {
      const { rooms, currentRoomId, me } = snapshot();
      const now = rooms.flatMap((room) => leadOf(channel, room, me));
      const all = kept(previous?.all, now, isSame);
      const own = all.find(({ roomId }) => roomId === currentRoomId) ?? null;
      return { value: previous?.all === all && previous.own === own ? previous : { all, own } };
    },
    watch,
  );
  const act = shared(() => actByItself(channel, context));
  const roomOf = (roomId: string) => snapshot().rooms.find(({ id }) => id === roomId);
  return {
    getSnapshot: state.get,
    subscribe: (listener) => together(act(), state.subscribe(listener)),
    set: async (roomId, personKey) => {
      requireHost(channel, 'choose who leads a room');
      const room = roomOf(roomId);
      if (!room) throw failures.unknownRoom(roomId);
      const listed = () => roomOf(roomId)?.people.find(({ key }) => key === personKey);
      const known = listed();
      if (personKey !== null && !known) throw failures.unknownPerson(personKey);
      const [before] = leadOf(channel, room, snapshot().me);
      await context.givePreset(roomId, before?.personKey ?? null, personKey);
      // They may have another id since.
      const person = listed() ?? known;
      await (person ? write(channel, roomId, person) : channel.remove(roomEntryId(LEAD, roomId)));
    },
    take: async () => {
      const { currentRoomId, me } = snapshot();
      const room = currentRoomId === null ? undefined : roomOf(currentRoomId);
      const isTaken = room && leadOf(channel, room, me).some(({ personKey }) => personKey !== null);
      if (!room || !me || isTaken) throw failures.noPermission('lead this room');
      await write(channel, room.id, me);
    },
  };
}

/** The client that carries a plan out names its leads once they are listed; hosts take away those of closed rooms. */
function actByItself(channel: BreakoutChannel, { snapshot, watch, takePlanned, onEnded }: LeadsContext): () => void {
  const { look: lookPlanned } = new PlannedEntries(
    channel,
    () => {
      const { leads, age } = takePlanned() ?? NO_NEWS;
      return { values: new Map([...leads].map(([roomId, key]) => [roomEntryId(LEAD, roomId), { roomId, key }])), age };
    },
    (_, { roomId, key }) => {
      const person = snapshot()
        .rooms.find(({ id }) => id === roomId)
        ?.people.find((one) => one.key === key);
      return person ? write(channel, roomId, person) : null;
    },
  );
  const rooms = () => snapshot().rooms.map(({ id }) => id);
  const led = new Set<string>();
  const look = () => {
    lookPlanned();
    for (const id of rooms()) {
      const isLed = channel.getSnapshot().entries.get(roomEntryId(LEAD, id))?.kind === LEAD;
      if (isLed) led.add(id);
      else if (led.delete(id)) onEnded?.(id);
    }
  };
  const stop = together(channel.subscribe(look), watch(look), forgetClosed(channel, LEAD, { rooms, watch }));
  look();
  return stop;
}

const NO_NEWS: UntoldLeads = { leads: new Map(), age: 0 };

async function write(channel: BreakoutChannel, roomId: string, person: Person): Promise<void> {
  const { id, customParticipantId, name } = person;
  const value: Json = customParticipantId === undefined ? { id, name } : { id, name, custom: customParticipantId };
  await channel.put({ id: roomEntryId(LEAD, roomId), kind: LEAD, value });
}

function leadOf(channel: BreakoutChannel, room: Room, me: Person | null): BreakoutLead[] {
  const entry = channel.getSnapshot().entries.get(roomEntryId(LEAD, room.id));
  if (entry?.kind !== LEAD) return [];
  const name = nameOf(fieldsOf(entry).name);
  const person = personOf(entry, room.people);
  if (!person) return name === '' ? [] : [{ roomId: room.id, name, personKey: null, isMe: false }];
  return [{ roomId: room.id, name: person.name, personKey: person.key, isMe: person.key === me?.key }];
}

/** Whom of these people an entry means. By the app's id; without one by the SDK's, and where that has changed by a name that nobody else of them has. */
export function personOf(entry: ChannelEntry, people: readonly Person[]): Person | undefined {
  const { id, name, custom } = fieldsOf(entry);
  if (custom !== undefined) return people.find(({ customParticipantId }) => customParticipantId === custom);
  const byId = people.find((person) => person.id === id);
  const [byName, another] = people.filter((person) => person.name === name && person.customParticipantId === undefined);
  return byId ?? (another ? undefined : byName);
}

function isSame(a: BreakoutLead, b: BreakoutLead): boolean {
  return a.roomId === b.roomId && a.name === b.name && a.personKey === b.personKey && a.isMe === b.isMe;
}
