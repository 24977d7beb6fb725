import type { ConsumedTrack, MediaServer } from '../../src/sandbox';
import { FakeTrack } from './fake-media-stream';

/**
 * Just enough of WebRTC for the SDK's transports in jsdom: they connect, they produce, and they receive the tracks that
 * `createFakeMedia()` offers. No media flows.
 */

/** What happens to new transports: they connect, they stay in limbo, or ICE fails. */
export type IceMode = 'ok' | 'never' | 'failed';

/** Lines of a fake offer that announce a track: the counterpart of `createFakeMedia().consume`. */
const OFFERED_TRACK = /^x-track:(\S+) (audio|video)$/gm;

interface FakeTransceiver {
  mid: string | null;
  direction: string;
  readonly kind: 'audio' | 'video';
  readonly msid: string;
  readonly sender: ReturnType<typeof createSender>;
  readonly receiver: { readonly track: FakeTrack; getStats(): Promise<Map<string, unknown>> };
  setCodecPreferences(): void;
  stop(): void;
}

export class FakePeerConnection extends EventTarget {
  static ice: IceMode = 'ok';
  /** Those that are not closed. */
  static readonly open = new Set<FakePeerConnection>();

  connectionState = 'new';
  iceConnectionState = 'new';
  iceGatheringState = 'complete';
  signalingState = 'stable';
  localDescription: RTCSessionDescriptionInit | null = null;
  remoteDescription: RTCSessionDescriptionInit | null = null;
  readonly #transceivers: FakeTransceiver[] = [];

  constructor(readonly configuration: RTCConfiguration = {}) {
    super();
    FakePeerConnection.open.add(this);
  }

  addTransceiver(source: 'audio' | 'video' | FakeTrack, init: RTCRtpTransceiverInit = {}): FakeTransceiver {
    const track = typeof source === 'string' ? null : source;
    const kind = typeof source === 'string' ? source : source.kind;
    const msid = `${init.streams?.[0]?.id ?? '-'} ${track?.id ?? '-'}`;
    const transceiver = createTransceiver(kind, init.direction ?? 'sendrecv', track, msid);
    this.#transceivers.push(transceiver);
    return transceiver;
  }

  getTransceivers() {
    return this.#transceivers;
  }

  getSenders() {
    return this.#transceivers.map((transceiver) => transceiver.sender);
  }

  getReceivers() {
    return this.#transceivers.map((transceiver) => transceiver.receiver);
  }

  createOffer() {
    return Promise.resolve({ type: 'offer' as const, sdp: this.#describe() });
  }

  createAnswer() {
    return Promise.resolve({ type: 'answer' as const, sdp: this.#describe() });
  }

  setLocalDescription(description: RTCSessionDescriptionInit) {
    this.localDescription = description;
    for (const [index, transceiver] of this.#transceivers.entries()) transceiver.mid ??= String(index);
    return Promise.resolve();
  }

  setRemoteDescription(description: RTCSessionDescriptionInit) {
    this.remoteDescription = description;
    for (const [, mid = '', kind] of (description.sdp ?? '').matchAll(OFFERED_TRACK)) {
      this.#receive(mid, kind === 'audio' ? 'audio' : 'video');
    }
    if (this.iceConnectionState === 'new' && FakePeerConnection.ice !== 'never') {
      const state = FakePeerConnection.ice === 'ok' ? 'connected' : 'failed';
      setTimeout(() => {
        this.#settle(state);
      }, 0);
    }
    return Promise.resolve();
  }

  addIceCandidate() {
    return Promise.resolve();
  }

  getStats() {
    return Promise.resolve(new Map());
  }

  getConfiguration() {
    return this.configuration;
  }

  setConfiguration() {}

  restartIce() {}

  removeTrack() {}

  close() {
    this.connectionState = 'closed';
    this.iceConnectionState = 'closed';
    this.signalingState = 'closed';
    FakePeerConnection.open.delete(this);
  }

  #receive(mid: string, kind: 'audio' | 'video') {
    const transceiver = createTransceiver(kind, 'recvonly', null, '- -');
    transceiver.mid = mid;
    this.#transceivers.push(transceiver);
    const { track } = transceiver.receiver;
    setTimeout(() => {
      this.dispatchEvent(Object.assign(new Event('track'), { track, transceiver, streams: [] }));
    }, 0);
  }

  #settle(state: 'connected' | 'failed') {
    if (this.connectionState === 'closed') return;
    this.iceConnectionState = state;
    this.connectionState = state;
    this.dispatchEvent(new Event('iceconnectionstatechange'));
    this.dispatchEvent(new Event('connectionstatechange'));
  }

  /** In the grammar of SDP, because the SDK parses it and reads the `msid` of the last section. */
  #describe() {
    const sections = this.#transceivers.map((transceiver, index) =>
      [
        `m=${transceiver.kind} 9 UDP/TLS/RTP/SAVPF 96`,
        'c=IN IP4 0.0.0.0',
        `a=mid:${index}`,
        `a=${transceiver.direction}`,
        `a=msid:${transceiver.msid}`,
        '',
      ].join('\r\n'),
    );
    return `v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n${sections.join('')}`;
  }
}

function createSender(initial: FakeTrack | null) {
  return {
    track: initial,
    getParameters: () => ({ encodings: [{}] }),
    setParameters: () => Promise.resolve(),
    getStats: () => Promise.resolve(new Map()),
    replaceTrack(track: FakeTrack | null) {
      this.track = track;
      return Promise.resolve();
    },
  };
}

function createTransceiver(
  kind: 'audio' | 'video',
  direction: string,
  track: FakeTrack | null,
  msid: string,
): FakeTransceiver {
  return {
    mid: null,
    direction,
    kind,
    msid,
    sender: createSender(track),
    receiver: { track: new FakeTrack(kind), getStats: () => Promise.resolve(new Map()) },
    setCodecPreferences() {},
    stop() {
      this.direction = 'stopped';
    },
  };
}

/** The media server to go with it: any description will do, for a transport that is open. */
export function createFakeMedia(): MediaServer {
  const kinds = new Map<string, 'audio' | 'video'>();
  const transports = new Set<string>();
  let lastMid = 1000;
  const answer = { type: 'answer', sdp: 'v=0\r\n' } as const;
  const check = (transportId: string): Promise<void> =>
    transports.has(transportId)
      ? Promise.resolve()
      : Promise.reject(new Error(`There is no transport ${transportId}.`));
  return {
    open(transportId) {
      transports.add(transportId);
      return Promise.resolve(answer);
    },
    async renegotiate(transportId, _offer, produced) {
      await check(transportId);
      if (produced) kinds.set(produced.producerId, produced.kind);
      return answer;
    },
    async consume(transportId, producerIds) {
      await check(transportId);
      const tracks = new Map<string, ConsumedTrack>();
      let sdp = 'v=0\r\n';
      for (const producerId of producerIds) {
        lastMid += 1;
        tracks.set(producerId, { trackId: `track-${lastMid}`, mid: String(lastMid) });
        sdp += `x-track:${lastMid} ${kinds.get(producerId) ?? 'video'}\n`;
      }
      return { offer: tracks.size > 0 ? { type: 'offer', sdp } : null, tracks };
    },
    accept: check,
    close: (transportId) => void transports.delete(transportId),
  };
}
