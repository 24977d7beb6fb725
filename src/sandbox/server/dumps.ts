import type { IMessageType, PartialMessage } from '@protobuf-ts/runtime';
import type { LiveOptions } from '../options';
import { Dump, DumpPerson, DumpRoom } from '../wire/breakout';
import { encode } from '../wire/message';
import type { Meeting } from './meeting';

/** A server that is told of one change after the other lists a family at most this often, ms. */
const INTERVAL = 50;

/** What was encoded for earlier dumps: of a thousand people, a few have changed. */
const encodedPeople = new WeakMap<DumpPerson, Uint8Array>();
const encodedRooms = new WeakMap<Meeting, { readonly participants: Uint8Array[]; readonly bytes: Uint8Array }>();

/** What lists are made and sent by. */
interface Lister {
  readonly options: LiveOptions;
  tellFamily(meeting: Meeting, event: 'dump', type: IMessageType<Dump>, content: PartialMessage<Dump>): void;
}

/** The list of the main meeting and its rooms, as a dump carries it. */
export function describeFamily({ options: { listBy } }: Pick<Lister, 'options'>, { main }: Meeting): Dump {
  const bytesOf = (meeting: Meeting) => encodeRoom(meeting, meeting.listPeople(listBy));
  return { parentMeeting: bytesOf(main), meetings: [...main.rooms].map(bytesOf) };
}

function encodeRoom(meeting: Meeting, people: readonly DumpPerson[]): Uint8Array {
  const participants = people.map(encodePerson);
  const before = encodedRooms.get(meeting);
  if (before?.participants.length === participants.length) {
    if (before.participants.every((bytes, index) => bytes === participants[index])) return before.bytes;
  }
  const bytes = encode(DumpRoom, { id: meeting.id, title: meeting.title, participants });
  encodedRooms.set(meeting, { participants, bytes });
  return bytes;
}

function encodePerson(person: DumpPerson): Uint8Array {
  const known = encodedPeople.get(person);
  if (known) return known;
  const bytes = encode(DumpPerson, person);
  encodedPeople.set(person, bytes);
  return bytes;
}

/**
 * Makes the function that is called whenever rooms or people change. A family gets a dump for a change at once, and one
 * for all that follows in the next interval.
 */
export function createDumpPusher(backend: Lister, onChange: (main: Meeting) => void): (meeting: Meeting) => void {
  const due = new Set<Meeting>();
  const listedAt = new WeakMap<Meeting, number>();

  const list = (main: Meeting) => {
    due.delete(main);
    listedAt.set(main, Date.now());
    if (backend.options.pushDumps) backend.tellFamily(main, 'dump', Dump, describeFamily(backend, main));
    onChange(main);
  };

  return ({ main }) => {
    if (due.has(main)) return;
    due.add(main);
    const sinceLast = Date.now() - (listedAt.get(main) ?? -Infinity);
    // A clock that was set back must not silence the server.
    const wait = sinceLast >= 0 && sinceLast < INTERVAL ? INTERVAL - sinceLast : 0;
    setTimeout(() => list(main), wait);
  };
}
