import type { BreakoutError } from '../core/errors';
import { failures } from '../core/session/failures';
import type { MeetingPort } from '../core/session/port';
import type { Recording } from '../core/types';
import { connectionOf, listen } from './listen';
import { ListReader, mendLists } from './lists';
import { observeClient } from './observe';
import { roomStateOf } from './room-state';
import type { RealtimeKitClient } from './types';

/** The engine's view of one SDK client. */
export function createMeetingPort(client: RealtimeKitClient): MeetingPort<RealtimeKitClient> {
  const { self, meta, connectedMeetings } = client;
  const lists = new ListReader(connectedMeetings);

  const toPort = (successor: RealtimeKitClient) => createMeetingPort(successor);

  return {
    client,
    read: () => {
      const may = self.permissions.connectedMeetings as typeof self.permissions.connectedMeetings | undefined;
      return {
        meetingId: meta.meetingId,
        selfId: self.userId,
        room: roomStateOf(client),
        connection: connectionOf(meta.socketState.state),
        permissions: {
          canAlter: may?.canAlterConnectedMeetings ?? false,
          canSwitchRooms: may?.canSwitchConnectedMeetings ?? false,
          canReturnToMain: may?.canSwitchToParentMeeting ?? false,
          canEndMeeting: self.permissions.kickParticipant,
        },
        media: {
          microphone: self.audioEnabled,
          camera: self.videoEnabled,
          screenShare: self.screenShareEnabled,
        },
        recording: {
          state: RECORDING_STATES[recordingOf(client)?.recordingState ?? 'IDLE'],
          canRecord: self.permissions.canRecord,
        },
        screenSharerIds: screenSharerIdsOf(client),
        dump: lists.read(),
        onStage: stageOf(client)?.status === 'ON_STAGE',
        isLivestream: meta.viewType === 'LIVESTREAM',
      };
    },
    listen: (listener) => listen(client, listener, toPort),
    observe: (listener) => observeClient(client, listener),
    fetchDump: async () => {
      await connectedMeetings.getConnectedMeetings();
    },
    createRooms: async (titles) => {
      try {
        const rooms: readonly { id?: string; title?: string }[] = await connectedMeetings.createMeetings(
          titles.map((title) => ({ title })),
        );
        return rooms.map(({ id, title }) => ({ ...(id && { id }), ...(title && { title }) }));
      } catch (error) {
        throw isTimeout(error) ? failures.serverSilent('create the rooms', error) : error;
      }
    },
    deleteRooms: async (ids) => {
      await connectedMeetings.deleteMeetings([...ids]);
    },
    move: (fromId, toId, personIds, presetId) => {
      // Before the SDK edits its lists as if everybody had arrived (SDK facts 3).
      lists.read();
      return move(connectedMeetings, fromId, toId, personIds, presetId);
    },
    join: () => client.join(),
    leave: () => client.leave(),
    // This reason keeps the SDK from stopping the devices, which the successor goes on using.
    abandon: () => client.leave('connected-meeting'),
    media: {
      // These switch their device off before they return; the promise is for telling the server. The old meeting is
      // being left at that moment, so the server's answer no longer matters.
      muteMicrophone: () => void self.disableAudio().catch(noop),
      stopCamera: () => void self.disableVideo().catch(noop),
      stopScreenShare: () => void self.disableScreenShare().catch(noop),
      startMicrophone: async () => {
        await self.enableAudio();
        return self.audioEnabled;
      },
      startCamera: async () => {
        await self.enableVideo();
        return self.videoEnabled;
      },
    },
    record: async (action) => {
      const recording = recordingOf(client);
      if (!recording) throw new Error('The recording module of this client is switched off.');
      await recording[action]();
    },
    endMeeting: () => client.participants.kickAll(),
    takeStage: () => takeStage(client),
  };
}

type SdkRecording = RealtimeKitClient['recording'];

const RECORDING_STATES: Readonly<Record<SdkRecording['recordingState'], Recording['state']>> = {
  IDLE: 'idle',
  STARTING: 'starting',
  RECORDING: 'recording',
  PAUSED: 'paused',
  STOPPING: 'stopping',
};

/** Undefined when its module is switched off, whatever its type says. */
function recordingOf(client: RealtimeKitClient): SdkRecording | undefined {
  return client.recording;
}

/** Undefined when its module is switched off, whatever its type says. */
function stageOf(client: RealtimeKitClient): RealtimeKitClient['stage'] | undefined {
  return client.stage;
}

async function takeStage(client: RealtimeKitClient): Promise<void> {
  const { permissions } = client.self;
  const stage = stageOf(client);
  // The SDK's declarations name a type here that they do not declare.
  const access = permissions.stageAccess as 'ALLOWED' | 'CAN_REQUEST' | 'NOT_ALLOWED';
  if (!permissions.stageEnabled || access === 'NOT_ALLOWED' || stage?.status !== 'OFF_STAGE') return;
  await stage.requestAccess();
  // At once where nobody else has to allow it.
  if (isAccepted(stage.status)) await stage.join();
}

/** Me and the others who share their screen here. */
function screenSharerIdsOf({ self, participants }: RealtimeKitClient): string[] {
  // Undefined when its module is switched off, whatever its type says.
  const others = (participants as RealtimeKitClient['participants'] | undefined)?.joined.toArray() ?? [];
  return [self, ...others].filter(({ screenShareEnabled }) => screenShareEnabled).map(({ userId }) => userId);
}

async function move(
  connectedMeetings: RealtimeKitClient['connectedMeetings'],
  fromId: string,
  toId: string,
  personIds: readonly string[],
  presetId: string | undefined,
): Promise<BreakoutError | null> {
  try {
    const answer =
      presetId === undefined
        ? await connectedMeetings.moveParticipants(fromId, toId, [...personIds])
        : await connectedMeetings.moveParticipantsWithCustomPreset(
            fromId,
            toId,
            personIds.map((id) => ({ id, presetId })),
          );
    return answer.success ? null : moveFailure(answer.error);
  } catch (error) {
    return moveFailure(error);
  } finally {
    mendLists(connectedMeetings);
  }
}

function moveFailure(cause: unknown): BreakoutError {
  return isTimeout(cause) ? failures.serverSilent('move people', cause) : failures.moveFailed(cause);
}

function isAccepted(status: string): boolean {
  return status === 'ACCEPTED_TO_JOIN_STAGE';
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('request timeout');
}

function noop(): void {}
