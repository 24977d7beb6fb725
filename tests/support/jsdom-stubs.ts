import { createFakeMediaDevices, FakeMediaStream, FakeTrack } from './fake-media-stream';
import { FakePeerConnection } from './fake-rtc';

/** What the SDK needs of a browser and jsdom does not have. */

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

/** jsdom loads no images; `init` waits for two. */
class LoadedImage extends EventTarget {
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;

  set src(_address: string) {
    setTimeout(() => this.onload?.(), 0);
  }
}

const codecs = {
  audio: [{ channels: 2, clockRate: 48_000, mimeType: 'audio/opus', sdpFmtpLine: 'minptime=10;useinbandfec=1' }],
  video: [{ clockRate: 90_000, mimeType: 'video/VP8' }],
};

class Capabilities {
  static getCapabilities(kind: 'audio' | 'video') {
    return { codecs: codecs[kind], headerExtensions: [] };
  }
}

/** Every microphone hums: the SDK waits 250 ms for a silent one, and takes it for muted. */
class HummingAudioContext {
  state = 'running';

  createAnalyser() {
    return {
      fftSize: 2048,
      frequencyBinCount: 1024,
      connect() {},
      disconnect() {},
      getFloatTimeDomainData() {},
      getByteTimeDomainData(samples: Uint8Array) {
        samples.fill(140);
      },
    };
  }

  createMediaStreamSource() {
    return { connect() {}, disconnect() {} };
  }

  resume() {
    return Promise.resolve();
  }

  close() {
    this.state = 'closed';
    return Promise.resolve();
  }
}

/** The SDK times its reports of audio activity in a worker; without one, producing audio fails. */
class IdleWorker extends EventTarget {
  postMessage() {}

  terminate() {}
}

export function installJsdomStubs() {
  const stubs = {
    Worker: IdleWorker,
    RTCPeerConnection: FakePeerConnection,
    RTCRtpSender: Capabilities,
    RTCRtpReceiver: Capabilities,
    MediaStream: FakeMediaStream,
    MediaStreamTrack: FakeTrack,
    AudioContext: HummingAudioContext,
    Image: LoadedImage,
  };
  for (const [name, value] of Object.entries(stubs)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // jsdom plays and draws nothing, and prints so each time.
  Object.assign(HTMLMediaElement.prototype, { play: () => undefined, pause: () => undefined });
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
  Object.defineProperty(navigator, 'mediaDevices', { value: createFakeMediaDevices(), configurable: true });
  Object.defineProperty(navigator, 'userAgent', { value: CHROME, configurable: true });
}

/** jsdom has no modal dialogs. */
export function installDialogStubs() {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
}
