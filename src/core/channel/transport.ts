/**
 * Carries texts between the clients of a main meeting and its breakout rooms. The default one uses the SDK's broadcasts;
 * an app with a connection of its own can give another as `transport` of the session's options.
 *
 * Texts may be lost, doubled, late and out of order: the channel stands all of that.
 */
export interface ChannelTransport {
  /**
   * Sends a text of at most {@link MAX_TEXT_BYTES} to everyone in these meetings (ids of main and rooms). Resolves when it
   * is handed over; whether somebody heard it is not known. Rejects when it was not sent. Called at most 3 times a second.
   */
  readonly send: (text: string, meetingIds: readonly string[]) => Promise<void>;
  /**
   * Calls back with each text that comes in; own ones may be among them. `senderId`: participant id of who sent it, where
   * the transport knows that for sure; limits then count by it, and a text that names another sender is refused. Returns
   * what stops it.
   */
  readonly listen: (listener: (text: string, senderId?: string) => void) => () => void;
}

/** Largest text of a message, in bytes of UTF-8. The SDK sets no limit; servers of this kind close on large frames. */
export const MAX_TEXT_BYTES = 4096;

/** Proof of who wrote a host's message, by keys that only the app has. See `docs/security.md`. */
export interface ChannelSigning {
  /** Signs what a host writes. Only where the user is a host: ask your server, never ship a secret. */
  readonly sign?: ((payload: string) => string | Promise<string>) | undefined;
  /** Whether a signature is a host's, for this payload. With it, hosts' messages without a good signature are refused. */
  readonly verify?: ((payload: string, signature: string) => boolean | Promise<boolean>) | undefined;
}
