import type Client from '@cloudflare/realtimekit';
import type { MeetingPort } from '../core/session/port';
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
): Promise<MeetingPort<RealtimeKitClient>> | null {
  const remembered = rememberedOptions(lost.client);
  if (!getAuthToken && !remembered) return null;
  return (async () => {
    const authToken = getAuthToken ? await getAuthToken() : remembered?.authToken;
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
    try {
      await client.join();
    } catch (error) {
      // `join()` can reject although it has joined (SDK facts 7).
      if (!client.self.roomJoined) throw error;
    }
    return port;
  })();
}
