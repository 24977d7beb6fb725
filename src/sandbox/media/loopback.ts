import { SandboxError } from '../errors';
import type { ConsumedTrack, MediaServer, SessionDescription } from './media-server';

/** Gathering on one machine takes a few milliseconds; this is for the day when it does not. */
const GATHERING_TIMEOUT = 1500;

/**
 * A media server made of real `RTCPeerConnection`s in this page: each client's transport is answered by one of them, and
 * tracks that arrive on one are sent on through others. Needs a browser, no network and no permission.
 *
 * @example
 * const sandbox = createSandbox({ media: createLoopbackMedia() });
 */
export function createLoopbackMedia(): MediaServer {
  const transports = new Map<string, RTCPeerConnection>();
  const tracks = new Map<string, MediaStreamTrack>();

  function transport(id: string): RTCPeerConnection {
    const found = transports.get(id);
    if (!found) throw new Error(`There is no transport ${id}.`);
    return found;
  }

  return {
    open(transportId, offer) {
      if (typeof RTCPeerConnection === 'undefined') {
        throw new SandboxError('no-webrtc', {
          what: 'There is no RTCPeerConnection here.',
          why: 'The loopback media server is made of real peer connections, which only browsers have.',
          fix: 'Pass createSandbox({ media }) a server of your own, and give the SDK a stand-in for RTCPeerConnection.',
        });
      }
      const connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
      transports.set(transportId, connection);
      return answer(connection, offer);
    },

    async renegotiate(transportId, offer, produced) {
      const connection = transport(transportId);
      const description = await answer(connection, offer);
      const received = produced && connection.getTransceivers().find(({ mid }) => mid === produced.mid);
      if (produced && received) {
        const { track } = received.receiver;
        tracks.set(produced.producerId, track);
        if (track.kind === 'audio') pull(track);
      }
      return description;
    },

    async consume(transportId, producerIds) {
      const connection = transport(transportId);
      const added = producerIds.flatMap((producerId) => {
        const track = tracks.get(producerId);
        return track
          ? [{ producerId, track, transceiver: connection.addTransceiver(track, { direction: 'sendonly' }) }]
          : [];
      });
      if (added.length === 0) return { offer: null, tracks: new Map() };
      await connection.setLocalDescription(await connection.createOffer());
      // The mids are known from here on.
      const consumed = added.map(({ producerId, track, transceiver }): [string, ConsumedTrack] => [
        producerId,
        { trackId: track.id, mid: transceiver.mid ?? '' },
      ]);
      return { offer: await localDescription(connection), tracks: new Map(consumed) };
    },

    async accept(transportId, description) {
      await transport(transportId).setRemoteDescription(description);
    },

    close(transportId) {
      transports.get(transportId)?.close();
      transports.delete(transportId);
      for (const [producerId, track] of tracks) if (track.readyState === 'ended') tracks.delete(producerId);
    },
  };
}

async function answer(connection: RTCPeerConnection, offer: SessionDescription): Promise<SessionDescription> {
  await connection.setRemoteDescription(offer);
  await connection.setLocalDescription(await connection.createAnswer());
  return localDescription(connection);
}

/** The local description once it holds all candidates. */
async function localDescription(connection: RTCPeerConnection): Promise<SessionDescription> {
  if (connection.iceGatheringState !== 'complete') await gathered(connection);
  const { localDescription: description } = connection;
  return { type: description?.type === 'answer' ? 'answer' : 'offer', sdp: description?.sdp ?? '' };
}

function gathered(connection: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, GATHERING_TIMEOUT);
    connection.addEventListener('icegatheringstatechange', () => {
      if (connection.iceGatheringState !== 'complete') return;
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Chromium decodes audio that arrives only while something plays it, and sends on only what it has decoded. */
function pull(track: MediaStreamTrack): void {
  const player = new Audio();
  player.muted = true;
  player.srcObject = new MediaStream([track]);
  // Refused where even muted sound needs a gesture; the sound is missing then, nothing else.
  player.play().catch(() => undefined);
}
