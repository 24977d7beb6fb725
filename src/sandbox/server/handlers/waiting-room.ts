import { Empty } from '../../wire/envelope';
import { UserIds, WaitingPeople } from '../../wire/room';
import type { Backend } from '../backend';
import { handle } from '../handler';
import type { HandlerTable } from '../handler';
import type { Meeting } from '../meeting';

export const waitingRoomHandlers: HandlerTable = {
  waiting: ({ connection, reply }) => {
    reply(WaitingPeople, waitingPeople(connection.meeting));
  },

  admit: handle(UserIds, ({ backend, connection, refuse }, { userIds }) => {
    if (!connection.person.preset.canAdmit) {
      refuse('The preset does not allow to let people in.');
      return;
    }
    admit(backend, connection.meeting, userIds);
  }),

  deny: handle(UserIds, ({ backend, connection, refuse }, { userIds }) => {
    if (!connection.person.preset.canAdmit) {
      refuse('The preset does not allow to turn people away.');
      return;
    }
    for (const waiting of waitingIn(connection.meeting)) {
      if (userIds.includes(waiting.pass.participantId)) waiting.push('denied', Empty, {});
    }
    tellWaitingRoom(backend, connection.meeting);
  }),
};

/** Lets people in. The SDK then joins once more, by itself. */
export function admit(backend: Backend, meeting: Meeting, participantIds: readonly string[]): void {
  for (const waiting of waitingIn(meeting)) {
    if (!participantIds.includes(waiting.pass.participantId)) continue;
    waiting.person.admitted = true;
    waiting.waiting = false;
    waiting.push('admitted', Empty, {});
  }
  tellWaitingRoom(backend, meeting);
}

/** Tells those who may let people in who is waiting. */
export function tellWaitingRoom(backend: Backend, meeting: Meeting): void {
  for (const connection of meeting.present) {
    if (connection.person.preset.canAdmit) connection.push('waiting', WaitingPeople, waitingPeople(meeting));
  }
}

function waitingIn(meeting: Meeting) {
  return [...meeting.connections].filter((connection) => connection.waiting);
}

function waitingPeople(meeting: Meeting) {
  return {
    requests: waitingIn(meeting).map((connection) => ({
      peerId: connection.peerId,
      userId: connection.pass.participantId,
      displayName: connection.displayName,
      presetName: connection.person.preset.name,
    })),
  };
}
