import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createSandbox,
  type PresetOptions,
  type Sandbox,
  type SandboxMeeting,
  type SandboxOptions,
  type SandboxParticipant,
} from '../../src/sandbox';
import type { presetBody } from '../../scripts/live-check/presets';

interface MadeMeeting {
  readonly meeting: SandboxMeeting;
  readonly participants: Map<string, Invited>;
}

interface Invited {
  readonly participant: SandboxParticipant;
  /** Of the meeting that they were added to: it stays valid, and the sandbox has no others for it. */
  readonly token: string;
}

type Body = Readonly<Record<string, unknown>>;

/** What the account's token and its only app are. */
export const accountId = 'account-1';
export const apiToken = 'token-of-the-account';
const app = { id: 'app-1', name: 'Only app' };

/** A request that is refused from now on: its method and path, as in `DELETE /presets/…`, match. */
type Refused = RegExp;

/**
 * The calls of the management API that the live check makes, over HTTP on loopback, for a sandbox in this process: apps,
 * presets, meetings, participants and their tokens. Paths and shapes are those of the API's public reference.
 */
export class ManagementServer {
  /** "POST /presets" and the like, in order, without the app's path. */
  readonly requests: string[] = [];
  readonly refused: Refused[] = [];
  readonly #options: SandboxOptions;
  readonly #realm: typeof globalThis;
  readonly #presets = new Map<string, { readonly name: string; readonly options: PresetOptions }>();
  readonly #meetings = new Map<string, MadeMeeting>();
  readonly #http: Server;
  #sandbox: Sandbox | undefined;
  #presetsMade = 0;

  private constructor(realm: typeof globalThis, options: SandboxOptions) {
    this.#realm = realm;
    this.#options = options;
    this.#http = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const isKnown = request.headers.authorization === `Bearer ${apiToken}`;
        const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Body;
        const { status, content } = isKnown
          ? this.#answer(request.method ?? 'GET', request.url ?? '/', body)
          : failure(403, 'Authentication error');
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
      });
    });
  }

  static async listen(realm: typeof globalThis, options: SandboxOptions): Promise<ManagementServer> {
    const server = new ManagementServer(realm, options);
    await new Promise<void>((resolve) => server.#http.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** What is in the account now, besides the app. */
  get contents(): readonly string[] {
    return [
      ...[...this.#presets.values()].map(({ name }) => `preset ${name}`),
      ...[...this.#meetings.values()].flatMap(({ meeting, participants }) => [
        `meeting ${meeting.title}`,
        ...[...participants.values()].map(({ participant }) => `participant ${participant.name}`),
        ...this.sandbox.rooms(meeting.id).rooms.map(({ title }) => `room ${title}`),
      ]),
    ];
  }

  /** Presets are made first: a sandbox knows all of its presets from its start. */
  get sandbox(): Sandbox {
    if (this.#sandbox) return this.#sandbox;
    const presets = Object.fromEntries([...this.#presets.values()].map(({ name, options }) => [name, options]));
    this.#sandbox = createSandbox({ ...this.#options, presets });
    this.#sandbox.install(this.#realm);
    return this.#sandbox;
  }

  async close(): Promise<void> {
    this.#sandbox?.dispose();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  #answer(method: string, url: string, body: Body): Answer {
    const kit = `/accounts/${accountId}/realtime/kit`;
    if (url === `${kit}/apps`) return success([app]);
    if (!url.startsWith(`${kit}/${app.id}/`)) return failure(404, 'Not found');
    const path = url.slice(`${kit}/${app.id}`.length);
    const request = `${method} ${path}`;
    this.requests.push(request);
    if (this.refused.some((pattern) => pattern.test(request))) return failure(500, 'Refused by the test');
    const [, kind, id = '', below, participantId = '', token] = path.split('/');
    if (kind === 'presets') return this.#answerPresets(method, id, body);
    if (kind !== 'meetings') return failure(404, 'Not found');
    if (below === 'participants') return this.#answerParticipants(`${method} ${token ?? ''}`, id, participantId, body);
    return this.#answerMeetings(method, id, body);
  }

  #answerPresets(method: string, id: string, body: Body): Answer {
    if (method === 'POST') {
      const { name, config, permissions } = body as ReturnType<typeof presetBody>;
      const rooms = permissions.connected_meetings;
      this.#presetsMade += 1;
      const presetId = `preset-${this.#presetsMade}`;
      this.#presets.set(presetId, {
        name,
        options: {
          canAlter: rooms.can_alter_connected_meetings,
          canSwitchRooms: rooms.can_switch_connected_meetings,
          canReturnToMain: rooms.can_switch_to_parent_meeting,
          canKick: permissions.kick_participant,
          viewType: config.view_type,
        },
      });
      return success({ id: presetId, name }, 201);
    }
    if (method === 'DELETE' && this.#presets.delete(id)) return success({});
    return failure(404, 'Not found');
  }

  #answerMeetings(method: string, id: string, { title, status }: Body): Answer {
    if (method === 'POST') {
      const meeting = this.sandbox.createMeeting({ title: String(title) });
      this.#meetings.set(meeting.id, { meeting, participants: new Map() });
      return success({ id: meeting.id, title, status: 'ACTIVE' }, 201);
    }
    if (method !== 'PATCH' || status !== 'INACTIVE') return failure(404, 'Not found');
    const made = this.#meetings.get(id);
    if (made) {
      made.meeting.delete();
      this.#meetings.delete(id);
      return success({ id, status });
    }
    // A room is a meeting of its own.
    const parent = [...this.#meetings.values()].find(({ meeting }) =>
      this.sandbox.rooms(meeting.id).rooms.some((room) => room.id === id),
    );
    if (!parent) return failure(404, 'Not found');
    parent.meeting.deleteRooms([id]);
    return success({ id, status });
  }

  #answerParticipants(request: string, meetingId: string, id: string, body: Body): Answer {
    const made = this.#meetings.get(meetingId);
    if (!made) return failure(404, 'Not found');
    const invited = made.participants.get(id);
    if (request === 'POST ' && id === '') {
      const { name, preset_name: preset, custom_participant_id: customParticipantId } = body;
      const participant = made.meeting.addParticipant({
        name: String(name),
        preset: String(preset),
        customParticipantId: String(customParticipantId),
      });
      const { id: participantId, token } = participant;
      made.participants.set(participantId, { participant, token });
      return success(
        { id: participantId, token, custom_participant_id: customParticipantId, preset_name: preset },
        201,
      );
    }
    if (!invited) return failure(404, 'Not found');
    if (request === 'DELETE ') {
      invited.participant.kick();
      made.participants.delete(id);
      return success({});
    }
    if (request !== 'POST token') return failure(404, 'Not found');
    return success({ token: invited.token });
  }
}

interface Answer {
  readonly status: number;
  readonly content: object;
}

const success = (data: object, status = 200): Answer => ({ status, content: { success: true, data } });
const failure = (status: number, message: string): Answer => ({
  status,
  content: { success: false, errors: [{ code: status, message }] },
});
