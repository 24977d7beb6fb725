import type { IMessageType, PartialMessage } from '@protobuf-ts/runtime';
import { Faults, PUSHES } from '../faults';
import { createLoopbackMedia } from '../media/loopback';
import type { MediaServer } from '../media/media-server';
import { DEFAULT_BASE_URI, defaultLiveOptions, type LiveOptions, type SandboxOptions } from '../options';
import { Trace } from '../trace';
import type { WireEvent } from '../wire/events';
import { encode } from '../wire/message';
import { type Connection, createPass, Meeting, type Pass, type Person } from './meeting';
import { createDumpPusher } from './dumps';
import { Heartbeat } from './heartbeat';
import { KeptTransports } from './kept-transports';
import { createPresets, type PresetTable } from './presets';
import { sendPush } from './strike';

/**
 * The state of the emulated server, and what everything on it shares. `rest.ts` and `sockets.ts` are its two entrances.
 * Knows neither DOM nor Node.
 */
export class Backend {
  readonly baseURI: string;
  /** The SDK chooses its heartbeat by this name. */
  readonly socketBaseURI: string;
  readonly media: MediaServer;
  readonly keptTransports: KeptTransports;
  readonly presets: PresetTable;
  readonly trace = new Trace();
  readonly faults = new Faults();
  readonly heartbeat = new Heartbeat();
  readonly meetings = new Map<string, Meeting>();
  readonly passes = new Map<string, Pass>();
  options: LiveOptions;
  /** To be called whenever rooms or people of a family changed. */
  readonly changed: (meeting: Meeting) => void;

  constructor(options: SandboxOptions, onChange: (main: Meeting) => void) {
    const { media, presets, baseURI = DEFAULT_BASE_URI, heartbeat, ...live } = options;
    this.baseURI = baseURI;
    this.socketBaseURI = heartbeat === 'client' ? `realtime.cloudflare.com.${baseURI}` : baseURI;
    this.media = media ?? createLoopbackMedia();
    this.keptTransports = new KeptTransports((id) => this.media.close(id));
    this.presets = createPresets(presets);
    this.options = { ...defaultLiveOptions, ...live };
    const list = createDumpPusher(this, onChange);
    this.changed = (meeting) => {
      for (const each of meeting.family) if (each.isEmpty) each.stores.clear();
      list(meeting);
    };
  }

  createMeeting(title: string, parent: Meeting | null = null): Meeting {
    const meeting = new Meeting(title, parent);
    this.meetings.set(meeting.id, meeting);
    return meeting;
  }

  /** Gives a person a pass for a meeting, beside those they hold. */
  issuePass(person: Person, meeting: Meeting, participantId: string): Pass {
    const pass = createPass(person, meeting, participantId);
    this.passes.set(pass.token, pass);
    person.pass = pass;
    return pass;
  }

  /** Sends a push to everybody who is present in the meeting. */
  tellMeeting<Shape extends object>(
    meeting: Meeting,
    event: WireEvent,
    type: IMessageType<Shape>,
    content: PartialMessage<Shape>,
    except?: Connection,
  ): void {
    const payload = encode(type, content);
    for (const connection of meeting.present) {
      if (connection === except) continue;
      const send = () => connection.pushBytes(event, payload);
      // Of requests and pushes with one name, faults strike the requests.
      if (PUSHES.includes(event)) sendPush(this, connection, event, send);
      else send();
    }
  }

  /** Sends a push to everybody in the main meeting and its rooms. */
  tellFamily<Shape extends object>(
    meeting: Meeting,
    event: WireEvent,
    type: IMessageType<Shape>,
    content: PartialMessage<Shape>,
  ): void {
    for (const each of meeting.family) this.tellMeeting(each, event, type, content);
  }
}
