import { SandboxError } from './errors';
import type { Backend } from './server/backend';
import type { Connection, Person } from './server/meeting';
import { speak } from './server/handlers/media';
import { kick } from './server/handlers/room';
import { admit } from './server/handlers/waiting-room';
import { transfer } from './server/moves';
import type { ConnectedMeetingsPermissions } from './server/presets';
import { sendPush } from './server/strike';
import { PermissionsChanged } from './wire/preset';

/** What `RealtimeKitClient.init` takes to enter as this participant. */
export interface ClientOptions {
  /** Token of the participant. */
  readonly authToken: string;
  /** Host of the emulated backend. */
  readonly baseURI: string;
  /** Devices at the start: all off, as a browser without permissions has them. */
  readonly defaults: { readonly audio: boolean; readonly video: boolean };
}

/** Somebody who was added to a meeting, with the token of their client. */
export interface SandboxParticipant {
  /** The name that is shown. */
  readonly name: string;
  /** Their participant id now: `self.userId` of the SDK, the id of dumps and moves. */
  readonly id: string;
  /** A token for the meeting they were last sent to (at first the one they were added to). */
  readonly token: string;
  /** What the participant may do with rooms now. */
  readonly permissions: ConnectedMeetingsPermissions;
  /** Id of the meeting or room in which they are now; null when in none. */
  readonly meetingId: string | null;
  /** The options with which the SDK enters as this participant. Microphone and camera start off by default. */
  clientOptions(media?: { audio?: boolean; video?: boolean }): ClientOptions;
  /** Changes permissions while they are in a meeting: the SDK emits `permissionsUpdate`. */
  setPermissions(patch: Partial<ConnectedMeetingsPermissions>): void;
  /** Lets them in from the waiting room. */
  admit(): void;
  /** Removes them for good. */
  kick(): void;
  /** Moves them as the server would for another host, also before they have joined. Throws `not-connected`, `unknown-meeting`. */
  moveTo(meetingId: string): void;
  /** Makes them the active speaker of the meeting they are in, as speech does. */
  speak(): void;
  /** Breaks their connection (code 1006), as a network does. The SDK reconnects. */
  disconnect(): void;
}

export function createParticipant(backend: Backend, person: Person): SandboxParticipant {
  const connections = (): readonly Connection[] =>
    [...backend.meetings.values()]
      .flatMap((meeting) => [...meeting.connections])
      .filter((connection) => connection.person === person);

  return {
    name: person.name,
    get id() {
      return person.id;
    },
    get token() {
      return person.pass.token;
    },
    get permissions() {
      return person.permissions;
    },
    get meetingId() {
      return connections().find((connection) => connection.joined)?.meeting.id ?? null;
    },

    clientOptions: ({ audio = false, video = false } = {}) => ({
      authToken: person.pass.token,
      baseURI: backend.baseURI,
      defaults: { audio, video },
    }),

    setPermissions(patch) {
      person.permissions = { ...person.permissions, ...patch };
      const { canAlter, canReturnToMain, canSwitchRooms } = person.permissions;
      for (const connection of connections()) {
        const connectedMeetings = {
          canAlterConnectedMeetings: canAlter,
          canSwitchToParentMeeting: canReturnToMain,
          canSwitchConnectedMeetings: canSwitchRooms,
        };
        const update = { userIds: connection.pass.participantId, patch: { connectedMeetings } };
        sendPush(backend, connection, 'permissions', () => {
          connection.push('permissions', PermissionsChanged, { updatePeersPresets: [update] });
        });
      }
    },

    admit() {
      person.admitted = true;
      for (const connection of connections()) admit(backend, connection.meeting, [connection.pass.participantId]);
    },

    kick() {
      kick(connections());
    },

    moveTo(meetingId) {
      const destination = backend.meetings.get(meetingId);
      const present = connections();
      if (!destination || destination.deleted) {
        throw new SandboxError('unknown-meeting', {
          what: `There is no meeting ${meetingId}.`,
          why: 'Nobody can be moved to it.',
          fix: 'Take the id from sandbox.rooms(), or create the room first.',
        });
      }
      if (present.length === 0) {
        throw new SandboxError('not-connected', {
          what: `${person.name} is not connected.`,
          why: 'There is nobody to tell where to go.',
          fix: 'Wait until their client is initialised.',
        });
      }
      for (const connection of present) transfer(backend, connection, destination);
      backend.changed(destination);
    },

    speak() {
      for (const connection of connections()) if (connection.joined) speak(backend, connection);
    },

    disconnect() {
      for (const connection of connections()) connection.close(1006, 'disconnected');
    },
  };
}
