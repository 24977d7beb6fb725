import { SandboxError } from '../errors';
import type { InstallTarget } from '../transport/target';
import { createCameraPainter, createScreenPainter } from './painter';
import type { Painter } from './painter';

/** Options of `installSyntheticMedia`. */
export interface SyntheticMediaOptions {
  /** Whose picture it is: the camera shows the initials. */
  readonly name: string;
  /** Colour of the picture as a hue of OKLCH in degrees. Default: one that follows from the name. */
  readonly hue?: number;
}

const FRAMES_PER_SECOND = 12;

/** So quiet that a room full of it is silent, and still sound that travels. */
const LOUDNESS = 0.0005;

const deviceNames = {
  audioinput: 'Synthetic microphone',
  videoinput: 'Synthetic camera',
  audiooutput: 'Synthetic speaker',
} as const;

/**
 * Gives a window a camera, a microphone and a screen that are made up: no device is touched and nobody is asked. It
 * replaces `getUserMedia`, `getDisplayMedia` and `enumerateDevices` of `navigator.mediaDevices`; the returned function
 * gives them back and ends all tracks. Needs a browser. Throws `bad-target`.
 *
 * @example
 * const restore = installSyntheticMedia(frame.contentWindow, { name: 'Amara Okafor' });
 */
export function installSyntheticMedia(target: InstallTarget, options: SyntheticMediaOptions): () => void {
  const { name, hue = hueOf(name) } = options;
  // `Window` in TypeScript lacks the constructors that every real window has.
  const realm = target as typeof globalThis;
  const { document } = realm;
  const devices = realm.navigator.mediaDevices as MediaDevices | undefined;
  if (!devices || typeof realm.AudioContext !== 'function') {
    throw new SandboxError('bad-target', {
      what: 'The target has no media devices.',
      why: 'Only browsers have them, and only in a secure context (https or localhost).',
      fix: 'Open the page on localhost or over https; in jsdom use a stand-in of your own.',
    });
  }

  const tracks = new Set<MediaStreamTrack>();
  const pictures = new Map<Painter, number>();
  let sound: { readonly context: AudioContext; readonly output: MediaStreamAudioDestinationNode } | undefined;

  /** Starts a picture that is not moving yet, and gives a track of it. */
  const film = (painter: Painter): MediaStreamTrack => {
    if (!pictures.has(painter)) {
      const paint = () => {
        painter.paint(realm.performance.now() / 1000);
      };
      paint();
      pictures.set(painter, realm.setInterval(paint, 1000 / FRAMES_PER_SECOND) as unknown as number);
    }
    return keep(painter.canvas.captureStream(FRAMES_PER_SECOND).getVideoTracks()[0]);
  };

  const record = (): MediaStreamTrack => {
    sound ??= createSound(realm);
    // Without a gesture of the visitor it stays suspended, and its track silent.
    sound.context.resume().catch(() => undefined);
    return keep(sound.output.stream.getAudioTracks()[0]?.clone());
  };

  const keep = (track: MediaStreamTrack | undefined): MediaStreamTrack => {
    if (!track) throw new realm.DOMException('The synthetic device gave no track.', 'NotReadableError');
    tracks.add(track);
    return track;
  };

  const camera = createCameraPainter(document, name, hue);
  const screen = createScreenPainter(document, name, hue);

  // oxlint-disable-next-line typescript/unbound-method -- put back as they were, never called
  const { enumerateDevices, getDisplayMedia, getUserMedia } = devices;
  Object.assign(devices, {
    enumerateDevices: () => Promise.resolve(Object.entries(deviceNames).map(([kind, label]) => describe(kind, label))),
    getUserMedia: ({ audio, video }: MediaStreamConstraints = {}) =>
      Promise.resolve(new realm.MediaStream([...(audio ? [record()] : []), ...(video ? [film(camera)] : [])])),
    getDisplayMedia: () => Promise.resolve(new realm.MediaStream([film(screen)])),
  });

  return () => {
    Object.assign(devices, { enumerateDevices, getDisplayMedia, getUserMedia });
    for (const timer of pictures.values()) realm.clearInterval(timer);
    for (const track of tracks) track.stop();
    void sound?.context.close();
  };
}

function createSound(realm: typeof globalThis) {
  const context = new realm.AudioContext();
  const output = context.createMediaStreamDestination();
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = 220;
  gain.gain.value = LOUDNESS;
  tone.connect(gain).connect(output);
  tone.start();
  return { context, output };
}

function describe(kind: string, label: string) {
  const device = { kind, label, deviceId: `synthetic-${kind}`, groupId: 'synthetic' };
  return { ...device, toJSON: () => device };
}

/** Names that differ get colours that differ, mostly. */
function hueOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 360;
  return hash;
}
