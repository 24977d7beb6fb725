import type { MediaServer } from './media/media-server';
import type { PresetOptions } from './server/presets';

/** What can be changed while meetings are running, with `sandbox.configure()`. */
export interface LiveOptions {
  /** Milliseconds that a frame or request takes in one direction. Default 0. */
  readonly latency: number;
  /**
   * Whether a person keeps the participant id (`self.userId`) on a move. Default `stable`. What the real server does is
   * not known: run every flow with both.
   */
  readonly participantIds: 'stable' | 'change';
  /**
   * Where dumps list a person who is being moved. `presence` (default): where their socket has joined, on the way
   * nowhere. `assignment`: in the destination as soon as the move is accepted.
   */
  readonly listBy: 'presence' | 'assignment';
  /** Whether dumps are pushed to the whole family on every change (default), or come only when asked for. */
  readonly pushDumps: boolean;
  /**
   * Whether somebody who is on stage comes into the meeting they are moved to `off` stage (default), or stays `on` it. What
   * the real server does is not known.
   */
  readonly stageAfterMove: 'off' | 'on';
  /** What becomes of those inside a room that is deleted: they are moved to the main meeting (default), or kicked. */
  readonly onRoomDeleted: 'move' | 'kick';
  /** Whether a broadcast comes back to its sender, where its target includes them. Default true, as the vendor says. */
  readonly echoBroadcasts: boolean;
  /** What a meeting's stores take; what is beyond is dropped without a word. Default 1000 keys, 64 KiB a value. The real limits are not known. */
  readonly storeLimits: { readonly keys: number; readonly valueBytes: number };
}

/** Options of `createSandbox`. */
export interface SandboxOptions extends Partial<LiveOptions> {
  /** Carries audio and video. Default: `createLoopbackMedia()`, which needs a browser. */
  readonly media?: MediaServer;
  /** Presets of your own, by name, beside `host`, `participant`, `switcher`, `returner` and `viewer`. */
  readonly presets?: Readonly<Record<string, PresetOptions>>;
  /**
   * Host name under which the emulated services live: `api.<baseURI>`, `socket-edge.<baseURI>`. Default
   * `sandbox.realtimekit.test`, which can never be a real host.
   */
  readonly baseURI?: string;
  /**
   * Who keeps a silent connection alive. `server` (default): as with every other base URI, the server pings, and a client
   * that hears nothing for 30 s reconnects. `client`: as on the vendor's own, the client pings, and never notices silence.
   */
  readonly heartbeat?: 'server' | 'client';
}

export const defaultLiveOptions: LiveOptions = {
  latency: 0,
  participantIds: 'stable',
  listBy: 'presence',
  pushDumps: true,
  stageAfterMove: 'off',
  onRoomDeleted: 'move',
  echoBroadcasts: true,
  storeLimits: { keys: 1000, valueBytes: 65_536 },
};

export const DEFAULT_BASE_URI = 'sandbox.realtimekit.test';
