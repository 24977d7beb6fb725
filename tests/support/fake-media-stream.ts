/** Tracks and streams without media, for jsdom. */
export class FakeTrack extends EventTarget {
  readonly id = crypto.randomUUID();
  readonly label: string;
  enabled = true;
  muted = false;
  readyState: 'live' | 'ended' = 'live';
  onended: (() => void) | null = null;

  constructor(readonly kind: 'audio' | 'video') {
    super();
    this.label = `Fake ${kind}`;
  }

  stop() {
    this.readyState = 'ended';
  }

  clone() {
    return new FakeTrack(this.kind);
  }

  getSettings() {
    return { deviceId: `fake-${this.kind}`, width: 320, height: 180 };
  }

  getConstraints() {
    return {};
  }

  getCapabilities() {
    return {};
  }

  applyConstraints() {
    return Promise.resolve();
  }
}

export class FakeMediaStream extends EventTarget {
  readonly id = crypto.randomUUID();
  #tracks: FakeTrack[];

  constructor(source: FakeTrack[] | FakeMediaStream = []) {
    super();
    this.#tracks = Array.isArray(source) ? [...source] : source.getTracks();
  }

  get active() {
    return this.#tracks.some((track) => track.readyState === 'live');
  }

  getTracks() {
    return [...this.#tracks];
  }

  getAudioTracks() {
    return this.#tracks.filter((track) => track.kind === 'audio');
  }

  getVideoTracks() {
    return this.#tracks.filter((track) => track.kind === 'video');
  }

  addTrack(track: FakeTrack) {
    this.#tracks.push(track);
  }

  removeTrack(track: FakeTrack) {
    this.#tracks = this.#tracks.filter((other) => other !== track);
  }
}

const devices = (['audioinput', 'videoinput', 'audiooutput'] as const).map((kind) => ({
  kind,
  deviceId: `fake-${kind}`,
  groupId: 'fake',
  label: `Fake ${kind}`,
  toJSON: () => ({ kind }),
}));

export function createFakeMediaDevices() {
  return Object.assign(new EventTarget(), {
    ondevicechange: null,
    enumerateDevices: () => Promise.resolve(devices),
    getSupportedConstraints: () => ({}),
    getDisplayMedia: () => Promise.resolve(new FakeMediaStream([new FakeTrack('video')])),
    getUserMedia: ({ audio, video }: MediaStreamConstraints) =>
      Promise.resolve(
        new FakeMediaStream([...(audio ? [new FakeTrack('audio')] : []), ...(video ? [new FakeTrack('video')] : [])]),
      ),
  });
}
