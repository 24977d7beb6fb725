import type { RealtimeKitClient } from '../../../src';
import type { Store } from '../../../src/core';
import type { ClientOptions, Sandbox, SandboxMeeting, SandboxParticipant } from '../../../src/sandbox';
import type { CastMember } from './cast';
import type { Settings } from './settings';

/** Somebody of the cast, in the meeting by a real client in a frame of their own. */
export interface DemoPerson extends CastMember {
  /** Their side on the server: permissions, `disconnect()`, `kick()`. */
  readonly participant: SandboxParticipant;
  /** The SDK client that is active in their frame; null before they entered and after they left. */
  readonly client: Store<RealtimeKitClient | null>;
  /** Which camera their frame has. */
  readonly camera: Store<'synthetic' | 'own'>;
}

/** What a frame gets to enter the meeting. */
export interface Entrance {
  readonly person: DemoPerson;
  readonly settings: Store<Settings>;
  /** Options for the SDK's `init`, to enter the main meeting: at first, and again after leaving. */
  readonly clientOptions: ClientOptions;
  /** What they do once the visitor wants to see a workshop. */
  readonly part: WorkshopPart;
  /** How often the visitor has wanted that. */
  readonly workshops: Store<number>;
}

/** `leads`: opens rooms, sets a timer and greets. `asks`: calls for help from their room. */
export type WorkshopPart = 'leads' | 'asks' | null;

/** The whole demo, as `window.demo` of the top page. */
export interface Demo {
  readonly sandbox: Sandbox;
  readonly meeting: SandboxMeeting;
  readonly people: readonly DemoPerson[];
  readonly settings: Store<Settings>;
  /** How often the visitor has asked for a workshop: rooms, a timer, somebody who asks for help, somebody who comes late. */
  readonly workshops: Store<number>;
  /** Gives a frame its network and its devices. Call it before the SDK is loaded there. */
  enter(personId: string, frame: Window): Entrance;
}

declare global {
  interface Window {
    demo?: Demo;
  }
}
