import type { ChannelTransport } from '../core/channel/transport';
import type { RealtimeKitClient } from './types';

/** The type of our broadcasts. Others are the app's, the SDK's or of other add-ons, and are left alone. */
const TYPE = 'realtimekit-breakout';

/** Undefined when its module is switched off, whatever its type says. */
type Participants = RealtimeKitClient['participants'] | undefined;

/** Sends by the SDK's broadcasts to meetings, and hears on whichever client is the active one. */
export function createBroadcastTransport(
  activeClient: () => RealtimeKitClient | null,
  watch: (listener: () => void) => () => void,
): ChannelTransport {
  const participants = (): Participants => activeClient()?.participants;
  return {
    // Async, so that what the SDK throws at its limit rejects (SDK facts 7).
    send: async (text, meetingIds) => {
      const sender = participants();
      if (!sender) throw new Error('The participants module of this client is switched off.');
      await sender.broadcastMessage(TYPE, { text }, { meetingIds: [...meetingIds] });
    },
    listen: (listener) => {
      const onMessage = ({
        type,
        payload,
      }: {
        readonly type: string;
        readonly payload: { readonly text?: unknown };
      }) => {
        // The channel drops what is no text.
        if (type === TYPE) listener(payload.text as string);
      };
      let heard: Participants;
      const follow = () => {
        const active = participants();
        if (active === heard) return;
        heard?.off('broadcastedMessage', onMessage);
        heard = active;
        heard?.on('broadcastedMessage', onMessage);
      };
      follow();
      const stop = watch(follow);
      return () => {
        stop();
        heard?.off('broadcastedMessage', onMessage);
      };
    },
  };
}
