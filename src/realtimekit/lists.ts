import type { Dump, DumpPerson, DumpRoom } from '../core/session/port';
import type { RealtimeKitClient } from './types';

type ConnectedMeetings = RealtimeKitClient['connectedMeetings'];
type ListedRoom = ConnectedMeetings['meetings'][number];
type ListedPerson = ListedRoom['participants'][number];

/**
 * Reads the SDK's lists into plain data, and only what the server said.
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
    if (parentMeeting !== this.#parent) {
      this.#dump = { main: copyRoom(parentMeeting), rooms: copyRooms(meetings) };
    } else if (meetings !== this.#meetings && this.#dump) {
      const known = new Map(this.#dump.rooms.map((room) => [room.id, room.people]));
      const rooms = copyRooms(meetings).map((room) => ({ ...room, people: known.get(room.id) ?? [] }));
      this.#dump = { ...this.#dump, rooms };
    }
    this.#parent = parentMeeting;
    this.#meetings = meetings;
    return this.#dump;
  }
}

/** A list as the SDK hands it out, without the entries that it leaves blank or undefined. */
export function copyDump({ parentMeeting, meetings }: Pick<ConnectedMeetings, 'parentMeeting' | 'meetings'>): Dump {
  return { main: copyRoom(parentMeeting), rooms: copyRooms(meetings) };
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

function copyRooms(rooms: readonly ListedRoom[]): DumpRoom[] {
  return rooms.filter(({ id }) => id).map(copyRoom);
}

function copyRoom({ id = '', title = '', participants }: ListedRoom): DumpRoom {
  const people = (participants as readonly (ListedPerson | undefined)[]).flatMap((person) =>
    person?.id ? [copyPerson(person, person.id)] : [],
  );
  return { id, title, people };
}

function copyPerson(from: ListedPerson, id: string): DumpPerson {
  const { displayName, customParticipantId, presetId, displayPictureUrl } = from;
  return {
    id,
    name: displayName ?? '',
    ...(customParticipantId?.trim() && { customParticipantId }),
    ...(presetId && { presetId }),
    ...(displayPictureUrl && { pictureUrl: displayPictureUrl }),
  };
}
