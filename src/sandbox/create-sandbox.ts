import { SandboxError } from './errors';
import type { Fault } from './faults';
import { createMeetingHandle } from './meeting-handle';
import type { SandboxMeeting } from './meeting-handle';
import type { LiveOptions, SandboxOptions } from './options';
import { Backend } from './server/backend';
import type { Meeting } from './server/meeting';
import { closeAllSockets } from './server/sockets';
import type { TraceEntry } from './trace';
import { describeMedia, describeRooms } from './truth';
import type { LiveProducer, SandboxRooms } from './truth';
import { installInPage } from './transport/in-page';
import type { InstallTarget } from './transport/target';

/**
 * An emulated RealtimeKit backend: the unmodified SDK runs on it, in a browser. jsdom has neither WebRTC nor media devices,
 * and the SDK refuses it (`ERR0010`) unless a test brings stand-ins of its own.
 */
export interface Sandbox {
  /** The `baseURI` with which clients reach it; `participant.clientOptions()` holds it already. */
  readonly baseURI: string;
  /** Creates a main meeting. */
  createMeeting(options: { readonly title: string }): SandboxMeeting;
  /**
   * Serves a window: takes over its `fetch` and `WebSocket` for the sandbox's own hosts. Default: this window. Call it
   * for each frame that has a client in it. Returns what gives them back. Throws `already-installed`, `bad-target`.
   */
  install(target?: InstallTarget): () => void;
  /** Changes live options. */
  configure(options: Partial<LiveOptions>): void;
  /** Lets something go wrong from now on; returns what ends it. Throws `bad-fault` for what can never strike, such as a misspelt point. */
  fault(fault: Fault): () => void;
  /** Removes all faults that have not struck. */
  clearFaults(): void;
  /** Everything that passed, oldest first. */
  readonly trace: readonly TraceEntry[];
  /** Forgets what was traced. */
  clearTrace(): void;
  /** Who is really where now, whatever dumps say. Takes the id of any meeting of the family. Throws `unknown-meeting`. */
  rooms(meetingId: string): SandboxRooms;
  /** What is being sent in one meeting or room now. Throws `unknown-meeting`. */
  media(meetingId: string): readonly LiveProducer[];
  /** Calls back after rooms or people of a family have changed, with the id of the main meeting. */
  onChange(listener: (mainMeetingId: string) => void): () => void;
  /** Ends all connections and gives all windows back. */
  dispose(): void;
}

/**
 * Creates an emulated backend.
 *
 * @example
 * const sandbox = createSandbox();
 * sandbox.install();
 * const meeting = sandbox.createMeeting({ title: 'All hands' });
 * const host = meeting.addParticipant({ name: 'Host', preset: 'host' });
 * const client = await RealtimeKitClient.init(host.clientOptions());
 * await client.join();
 * sandbox.dispose(); // after each test: only one can be installed
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const changeListeners = new Set<(mainMeetingId: string) => void>();
  const uninstalls = new Set<() => void>();
  const backend = new Backend(options, (main) => {
    for (const listener of changeListeners) listener(main.id);
  });
  let disposed = false;

  const assertLive = () => {
    if (!disposed) return;
    throw new SandboxError('disposed', {
      what: 'This sandbox was disposed.',
      why: 'It serves nobody any more.',
      fix: 'Create another one.',
    });
  };

  const meetingOf = (meetingId: string): Meeting => {
    const meeting = backend.meetings.get(meetingId);
    if (meeting) return meeting;
    throw new SandboxError('unknown-meeting', {
      what: `There is no meeting ${meetingId}.`,
      why: 'Only meetings of this sandbox can be looked into.',
      fix: 'Use the id of a meeting that createMeeting() returned, or of one of its rooms.',
    });
  };

  return {
    baseURI: backend.baseURI,

    createMeeting({ title }) {
      assertLive();
      return createMeetingHandle(backend, backend.createMeeting(title));
    },

    install(target = globalThis) {
      assertLive();
      const uninstall = installInPage(backend, target);
      uninstalls.add(uninstall);
      return () => {
        uninstalls.delete(uninstall);
        uninstall();
      };
    },

    configure(changes) {
      backend.options = { ...backend.options, ...changes };
    },

    fault: (fault) => backend.faults.add(fault),
    clearFaults: () => {
      backend.faults.clear();
    },

    get trace() {
      return backend.trace.entries;
    },
    clearTrace: () => {
      backend.trace.clear();
    },

    rooms: (meetingId) => describeRooms(meetingOf(meetingId)),
    media: (meetingId) => describeMedia(meetingOf(meetingId)),

    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },

    dispose() {
      if (disposed) return;
      disposed = true;
      for (const uninstall of uninstalls) uninstall();
      uninstalls.clear();
      changeListeners.clear();
      closeAllSockets(backend);
    },
  };
}
