import { StagePeople, StageRequests, StageState, StageStatus, StageType } from '../../wire/room';
import type { Backend } from '../backend';
import type { Connection, Pass } from '../meeting';
import { handle, type HandlerTable, type RequestContext } from '../handler';

/**
 * The stage of webinars and livestreams: who is on it, who asks for it. The SDK takes over what the server says on joining
 * and in pushes. That people come in off stage is a guess, as is what a move does to it (`stageAfterMove`).
 */
export const stageHandlers: HandlerTable = {
  stage: ({ connection, reply }) => {
    const at = (stage: number) => connection.meeting.present.filter((other) => other.stage === stage).map(peerIdOf);
    reply(StageState, {
      onStagePeers: at(StageType.onStage),
      approvedStagePeers: at(StageType.approved),
      requestedStagePeers: at(StageType.requested),
    });
  },

  'stage-requests': ({ connection, reply }) => {
    const asking = connection.meeting.present.filter(({ stage }) => stage === StageType.requested);
    reply(StageRequests, {
      stageRequests: asking.map(({ displayName, pass, peerId }) => ({
        displayName,
        userId: pass.participantId,
        peerId,
      })),
    });
  },

  'stage-request': ({ backend, connection, refuse }) => {
    if (connection.person.preset.stageAccess === 'NOT_ALLOWED')
      refuse('The preset does not allow to ask for the stage.');
    else put(backend, connection, StageType.requested);
  },

  'stage-cancel': ({ backend, connection }) => {
    put(backend, connection, StageType.offStage);
  },

  'stage-grant': handle(StagePeople, (context, { userIds }) => {
    decide(context, userIds, 'stage-grant', StageType.approved);
  }),

  'stage-deny': handle(StagePeople, (context, { userIds }) => {
    decide(context, userIds, 'stage-deny', StageType.offStage);
  }),

  'stage-join': ({ backend, connection, replyAs, refuse }) => {
    const { stageAccess } = connection.person.preset;
    const may = stageAccess === 'ALLOWED' || (stageAccess === 'CAN_REQUEST' && connection.stage === StageType.approved);
    if (!may) {
      refuse('The preset does not allow to join the stage.');
      return;
    }
    put(backend, connection, StageType.onStage);
    replyAs('stage-status', StageStatus, statusOf(connection));
  },

  'stage-leave': handle(StagePeople, ({ backend, connection, replyAs, replyEmpty, refuse }, { userIds }) => {
    const leaving = connection.meeting.present.filter(({ pass }) => userIds.includes(pass.participantId));
    const others = leaving.filter((other) => other !== connection);
    if (others.length > 0 && !connection.person.permissions.canAlter) {
      refuse('The preset does not allow to take others off the stage.');
      return;
    }
    for (const other of leaving) put(backend, other, StageType.offStage);
    for (const other of others) other.push('stage-status', StageStatus, statusOf(other));
    if (others.length < leaving.length) replyAs('stage-status', StageStatus, statusOf(connection));
    else replyEmpty();
  }),
};

/** Where somebody stands with the stage when they come into a meeting. */
export function stageOf({ person }: Pass, backend: Backend): number {
  const isOn = person.preset.viewType === 'GROUP_CALL' || (backend.options.stageAfterMove === 'on' && person.onStage);
  return isOn ? StageType.onStage : StageType.offStage;
}

function decide(
  { backend, connection, refuse }: RequestContext,
  userIds: readonly string[],
  event: 'stage-grant' | 'stage-deny',
  stage: number,
): void {
  if (!connection.person.permissions.canAlter) {
    refuse('The preset does not allow to decide about the stage.');
    return;
  }
  for (const asking of connection.meeting.present) {
    if (asking.stage !== StageType.requested || !userIds.includes(asking.pass.participantId)) continue;
    put(backend, asking, stage);
    asking.push(event, StagePeople, { userIds: [asking.pass.participantId] });
  }
}

function put(backend: Backend, connection: Connection, stage: number): void {
  connection.stage = stage;
  connection.person.onStage = stage === StageType.onStage;
  backend.tellMeeting(connection.meeting, 'stage-status', StageStatus, statusOf(connection), connection);
}

function statusOf({ peerId, pass, stage }: Connection) {
  return { peerId, userId: pass.participantId, stageType: stage };
}

function peerIdOf({ peerId }: Connection): string {
  return peerId;
}
