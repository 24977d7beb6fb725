import type { ChannelSigning, ChannelTransport } from '../core/channel/transport';
import type { SessionSettings } from '../core/session/options';

/** Options of a session with the SDK, given to the provider or to `createBreakoutSession`. */
export interface SessionOptions extends SessionSettings, ChannelSigning {
  /**
   * Carries what rooms share (timer, announcements, help), where the app has a connection of its own for that. Default: the
   * SDK's broadcasts. Read once, when the first of those is used.
   */
  readonly transport?: ChannelTransport | undefined;
  /** Gives a fresh token of the main meeting for this participant: the way back after a switch that failed for good. */
  readonly getAuthToken?: (() => Promise<string>) | undefined;
}
