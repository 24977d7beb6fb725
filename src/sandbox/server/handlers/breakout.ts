import { refuses } from '../../faults';
import {
  CreatedRooms,
  CreateRequest,
  DeletedRooms,
  DeleteRequest,
  Dump,
  MovedPeople,
  MoveRequest,
} from '../../wire/breakout';
import type { CreatedRoom, DeletedRoom } from '../../wire/breakout';
import { describeFamily } from '../dumps';
import { handle } from '../handler';
import type { HandlerTable } from '../handler';
import { deleteRooms } from '../rooms';
import { decideMoves, mayMove, move, tellMoved } from '../moves';

/**
 * Breakout rooms. What the real server does beyond the SDK's own code is a guess (docs/sdk-facts.md, at its end): permissions
 * are checked here as well as in the SDK, replies go out before pushes and transfers, pushes go to the whole family,
 * and a deletion sends everybody who is still inside back to the main meeting.
 */
export const breakoutHandlers: HandlerTable = {
  dump: ({ backend, connection, reply }) => {
    reply(Dump, describeFamily(backend, connection.meeting));
  },

  create: handle(CreateRequest, ({ backend, connection, fault, reply, refuse }, { payloads }) => {
    if (!connection.person.permissions.canAlter) {
      refuse('The preset does not allow to create rooms.');
      return;
    }
    const { main } = connection.meeting;
    const rooms = payloads.map(({ title = '' }, position): CreatedRoom => {
      if (refuses(fault, position, title)) return { title, error: { message: 'error: room refused', code: '500' } };
      return { id: backend.createMeeting(title, main).id, title };
    });
    const created = rooms.filter((room) => room.error === undefined);
    reply(CreatedRooms, { payloads: rooms }, `${created.length} of ${rooms.length} rooms`);
    if (created.length === 0) return;
    backend.tellFamily(main, 'rooms-created', CreatedRooms, { payloads: created });
    backend.changed(main);
  }),

  delete: handle(DeleteRequest, ({ backend, connection, fault, reply, refuse }, { payloads }) => {
    if (!connection.person.permissions.canAlter) {
      refuse('The preset does not allow to delete rooms.');
      return;
    }
    const { main } = connection.meeting;
    const deletable = [];
    const results: DeletedRoom[] = [];
    for (const [position, { id = '' }] of payloads.entries()) {
      const room = [...main.rooms].find((each) => each.id === id);
      if (room && !refuses(fault, position, id, room.title)) {
        deletable.push(room);
        results.push({ id, title: room.title, status: 'INACTIVE' });
      } else {
        const message = room ? 'error: room refused' : 'error: room not found';
        results.push({ id, error: { message, code: room ? '500' : '404' } });
      }
    }
    reply(DeletedRooms, { payloads: results }, `${deletable.length} of ${results.length} rooms`);
    deleteRooms(backend, deletable);
  }),

  move: handle(MoveRequest, ({ backend, connection, fault, reply, refuse }, request) => {
    const source = connection.meeting.family.find((meeting) => meeting.id === request.sourceMeetingId);
    const destination = connection.meeting.family.find((meeting) => meeting.id === request.destinationMeetingId);
    if (destination && !mayMove(connection, destination, request.participants)) {
      refuse('The preset does not allow this move.');
      return;
    }
    const decisions = decideMoves(backend, {
      source,
      destination,
      people: request.participants,
      mayGive: connection.person.preset.mayGive,
      fault,
    });
    const moved = decisions.filter((decision) => decision.result.error === undefined);
    reply(
      MovedPeople,
      { payloads: decisions.map((decision) => decision.result) },
      `${moved.length} of ${decisions.length} to ${destination?.title ?? 'nowhere'}`,
    );
    if (!destination) return;
    move(
      backend,
      moved.flatMap((decision) => decision.movers),
      destination,
    );
    tellMoved(backend, destination, moved);
  }),
};
