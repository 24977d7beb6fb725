import type Client from '@cloudflare/realtimekit';
import type { MeetingPort, RoomState } from '../core/session/port';
import { rememberedOptions, type ClientOptions } from './init-client';
import { markOwnAttempt } from './lineage';
import { createMeetingPort } from './meeting-port';
import type { RealtimeKitClient } from './types';

type MediaHandler = NonNullable<NonNullable<ClientOptions['defaults']>['mediaHandler']>;

/**
 * Makes a fresh client of the main meeting in place of a lost one, and joins it. The token is the app's, else the one
 * the lost client's lineage was made with (that a token works twice is known of the emulated backend only, SDK facts 23).
 * Returns null where there is neither. Devices, and whether they are on, are handed over as on a switch.
 */
export function rejoin(
  lost: MeetingPort<RealtimeKitClient>,
  getAuthToken: (() => Promise<string>) | undefined,
  signal: AbortSignal,
): Promise<MeetingPort<RealtimeKitClient>> | null {
  const remembered = rememberedOptions(lost.client);
  if (!getAuthToken && !remembered) return null;
  return (async () => {
    const authToken = getAuthToken ? await getAuthToken() : remembered?.authToken;
    signal.throwIfAborted();
    const { self } = lost.client;
    // The copy of the SDK that made the lost client: with another one in the page, neither would see the other's switches.
    const Sdk = lost.client.constructor as typeof Client;
    const client = await Sdk.init(
      markOwnAttempt({
        ...remembered,
        // One of the two is there, see above.
        authToken: authToken ?? '',
        defaults: {
          ...remembered?.defaults,
          audio: self.audioEnabled,
          video: self.videoEnabled,
          // As the SDK's own switch does: `Self` is a `SelfMedia`, its public type hides the protected half.
          mediaHandler: self as unknown as MediaHandler,
        },
      }),
    );
    const port = createMeetingPort(client);
    // From its first request to join on, the server may count it as present: its person would be there twice.
    const leave = () => void port.abandon().catch(noop);
    signal.addEventListener('abort', leave, { once: true });
    try {
      signal.throwIfAborted();
      await client.join();
    } catch (error) {
      // `join()` can reject although it has joined (SDK facts 7), and does where the client was moved on or removed.
      if (signal.aborted || !isOver(port.read().room)) {
        leave();
        throw error;
      }
    } finally {
      signal.removeEventListener('abort', leave);
    }
    return port;
  })();
}

function isOver(room: RoomState): boolean {
  return room === 'joined' || room === 'switched' || room === 'ended';
}

/** What becomes of a client that is let go is of no interest. */
function noop(): void {}
