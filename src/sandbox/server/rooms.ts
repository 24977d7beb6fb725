import { CreatedRooms, DeletedRooms } from '../wire/breakout';
import type { Backend } from './backend';
import { kick } from './handlers/room';
import type { Meeting } from './meeting';
import { move } from './moves';

/** Creates rooms without anybody having asked for them over a socket, as another server would. */
export function createRooms(backend: Backend, main: Meeting, titles: readonly string[]): readonly Meeting[] {
  const rooms = titles.map((title) => backend.createMeeting(title, main));
  const payloads = rooms.map(({ id, title }) => ({ id, title }));
  backend.tellFamily(main, 'rooms-created', CreatedRooms, { payloads });
  backend.changed(main);
  return rooms;
}

/** Deletes rooms of one family, and sends everybody who is inside back to the main meeting. */
export function deleteRooms(backend: Backend, rooms: readonly Meeting[]): void {
  const main = rooms[0]?.main;
  if (!main) return;
  const payloads = rooms.map(({ id, title }) => ({ id, title, status: 'INACTIVE' }));
  backend.tellFamily(main, 'rooms-deleted', DeletedRooms, { payloads });
  for (const room of rooms) {
    room.deleted = true;
    main.rooms.delete(room);
    // Whoever was only on the way stays where they are.
    for (const { from } of room.expected.values()) if (from) from.headedFor = null;
    room.expected.clear();
    if (backend.options.onRoomDeleted === 'kick') {
      kick([...room.connections]);
      for (const bot of [...room.bots.values()]) bot.depart();
      continue;
    }
    // Whoever was told to leave already must not be told twice: the SDK would lose them (SDK facts 22).
    const staying = room.present.filter(({ headedFor }) => headedFor === null);
    const movers = [...staying, ...room.bots.values()].map((occupant) => ({ occupant, preset: undefined }));
    move(backend, movers, main);
  }
  backend.changed(main);
}
