import type { Dump, DumpPerson, DumpRoom } from '../core/session/port';
import type { RealtimeKitClient } from './types';

type ConnectedMeetings = RealtimeKitClient['connectedMeetings'];
type ListedRoom = ConnectedMeetings['meetings'][number];
type ListedPerson = ListedRoom['participants'][number];

/**
 * Reads the SDK's lists into plain data, and only what the server said. A room or person of which a new list says the
 * same is the same object as before.
 *
 * After a move the SDK edits its lists as if the people had arrived (SDK facts 3). A list of the server always brings a
 * new `parentMeeting`; when that is the old one, only the rooms themselves can be news (created, deleted, renamed).
 */
export class ListReader {
  readonly #source: ConnectedMeetings;
  #parent: ConnectedMeetings['parentMeeting'] | null = null;
  #meetings: ConnectedMeetings['meetings'] | null = null;
  #dump: Dump | null = null;

  constructor(source: ConnectedMeetings) {
    this.#source = source;
  }

  read(): Dump | null {
    const { parentMeeting, meetings } = this.#source;
    // Null before the first list, whatever its type says (SDK facts 5).
    if (!(parentMeeting as unknown)) return null;
    if (parentMeeting !== this.#parent) this.#dump = copyDump(parentMeeting, meetings, this.#dump);
    else if (meetings !== this.#meetings && this.#dump) this.#dump = withRooms(this.#dump, meetings);
    this.#parent = parentMeeting;
    this.#meetings = meetings;
    return this.#dump;
  }
}

/**
 * Takes `undefined` people out of the SDK's own lists: it puts them there for ids that it did not know, and its next
 * move throws on them after the server has moved people (SDK facts 5).
 */
export function mendLists(source: ConnectedMeetings): void {
  for (const room of [source.parentMeeting, ...source.meetings]) {
    const people = (room as ListedRoom | null)?.participants;
    if (people?.some(isMissing)) room.participants = people.filter((person) => !isMissing(person));
  }
}

function isMissing(person: ListedPerson | undefined): boolean {
  return person === undefined;
}

/** A list as the SDK hands it out, without the entries that it leaves blank or undefined. */
function copyDump(parent: ListedRoom, meetings: readonly ListedRoom[], before: Dump | null): Dump {
  const oldRooms = before ? [before.main, ...before.rooms] : [];
  const roomsById = new Map(oldRooms.map((room) => [room.id, room]));
  // By id alone, since people move. Somebody in two tabs is listed twice: each entry gets what it says.
  const peopleById = new Map(oldRooms.flatMap(({ people }) => people.map((person) => [person.id, person] as const)));
  const copyRoom = (listed: ListedRoom): DumpRoom => {
    const people = (listed.participants as readonly (ListedPerson | undefined)[]).flatMap((person) =>
      person?.id ? [copyPerson(person, person.id, peopleById.get(person.id))] : [],
    );
    return roomOf(listed, people, roomsById.get(listed.id ?? ''));
  };
  return { main: copyRoom(parent), rooms: named(meetings).map(copyRoom) };
}

/** The same list with these rooms: whoever is in them is still as the server said last. */
function withRooms(dump: Dump, meetings: readonly ListedRoom[]): Dump {
  const known = new Map(dump.rooms.map((room) => [room.id, room]));
  const rooms = named(meetings).map((listed) => {
    const before = known.get(listed.id ?? '');
    return roomOf(listed, before?.people ?? [], before);
  });
  return haveSameItems(rooms, dump.rooms) ? dump : { ...dump, rooms };
}

function named(rooms: readonly ListedRoom[]): ListedRoom[] {
  return rooms.filter(({ id }) => id);
}

function roomOf(
  { id = '', title = '' }: ListedRoom,
  people: readonly DumpPerson[],
  before: DumpRoom | undefined,
): DumpRoom {
  return before?.title === title && haveSameItems(before.people, people) ? before : { id, title, people };
}

function copyPerson(from: ListedPerson, id: string, before: DumpPerson | undefined): DumpPerson {
  const name = from.displayName ?? '';
  const customParticipantId = from.customParticipantId?.trim() ? from.customParticipantId : undefined;
  const presetId = from.presetId || undefined;
  const pictureUrl = from.displayPictureUrl || undefined;
  if (
    before?.name === name &&
    before.customParticipantId === customParticipantId &&
    before.presetId === presetId &&
    before.pictureUrl === pictureUrl
  ) {
    return before;
  }
  return {
    id,
    name,
    ...(customParticipantId !== undefined && { customParticipantId }),
    ...(presetId !== undefined && { presetId }),
    ...(pictureUrl !== undefined && { pictureUrl }),
  };
}

function haveSameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
