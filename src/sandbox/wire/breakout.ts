import { field, message } from './message';
import type { MessageOf } from './message';

/** Connected meetings: the list of rooms, and creating, deleting and moving. */

const ServiceError = message('socket.room.ServiceError', {
  message: field.optionalString(1),
  code: field.optionalString(2),
});

export const DumpPerson = message('socket.room.ConnectedMeetingPeer', {
  id: field.optionalString(1),
  displayName: field.optionalString(2),
  customParticipantId: field.optionalString(3),
  presetId: field.optionalString(4),
  displayPictureUrl: field.optionalString(5),
});
export type DumpPerson = MessageOf<typeof DumpPerson>;

/** `participants` are encoded `DumpPerson`s: on the wire, a nested message is the bytes of its own encoding. */
export const DumpRoom = message('socket.room.ConnectedMeetingDump', {
  id: field.optionalString(1),
  title: field.optionalString(2),
  participants: field.bytesList(3),
});

/** Of encoded `DumpRoom`s. */
export const Dump = message('socket.room.GetConnectedRoomsDumpResponse', {
  parentMeeting: field.optionalBytes(1),
  meetings: field.bytesList(2),
});
export type Dump = MessageOf<typeof Dump>;

export const CreateRequest = message('socket.room.CreateConnectedRoomsRequest', {
  payloads: field.list(1, message('socket.room.CreateRoomRequestPayload', { title: field.optionalString(1) })),
});

export const CreatedRoom = message('socket.room.CreateRoomResponsePayload', {
  id: field.optionalString(1),
  title: field.optionalString(2),
  error: field.nested(3, ServiceError),
});
export type CreatedRoom = MessageOf<typeof CreatedRoom>;

/** The reply to a creation, and the push about it. */
export const CreatedRooms = message('socket.room.CreateConnectedRoomsResponse', {
  payloads: field.list(1, CreatedRoom),
});

export const DeleteRequest = message('socket.room.DisableConnectedRoomsRequest', {
  payloads: field.list(1, message('socket.room.DisableRoomPayload', { id: field.optionalString(1) })),
});

export const DeletedRoom = message('socket.room.DisableConnectedRoomPayload', {
  id: field.optionalString(1),
  status: field.optionalString(2),
  title: field.optionalString(3),
  error: field.nested(4, ServiceError),
});
export type DeletedRoom = MessageOf<typeof DeletedRoom>;

/** The reply to a deletion, and the push about it. */
export const DeletedRooms = message('socket.room.DisableConnectedRoomsResponse', {
  payloads: field.list(1, DeletedRoom),
});

export const MoveRequest = message('socket.room.MovePeersBetweenRoomsRequest', {
  sourceMeetingId: field.optionalString(1),
  destinationMeetingId: field.optionalString(2),
  participants: field.list(
    3,
    message('socket.room.MovePeerPayload', { id: field.optionalString(1), presetId: field.optionalString(2) }),
  ),
});

export const MovedPerson = message('socket.room.MovedPeer', {
  meetingId: field.optionalString(1),
  customParticipantId: field.optionalString(2),
  error: field.nested(3, ServiceError),
});
export type MovedPerson = MessageOf<typeof MovedPerson>;

export const MovedPeople = message('socket.room.MovePeersBetweenRoomsResponse', {
  payloads: field.list(1, MovedPerson),
});

export const Transfer = message('socket.room.TransferPeer', {
  meetingId: field.optionalString(1),
  authToken: field.optionalString(2),
});
