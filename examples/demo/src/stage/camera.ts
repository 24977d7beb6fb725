import { installSyntheticMedia } from '../../../../src/sandbox';
import type { DemoPerson } from '../demo';

/**
 * Gives a frame its devices: synthetic ones, and the visitor's own camera while the person's `camera` store says so. The
 * microphone is always synthetic: four people in one room with one real microphone would be an echo.
 */
export function installCamera(frame: Window, { name, hue, camera, client }: DemoPerson): void {
  const devices = frame.navigator.mediaDevices;
  const openOwn = devices.getUserMedia.bind(devices);
  installSyntheticMedia(frame, { name, hue });
  const openSynthetic = devices.getUserMedia.bind(devices);

  devices.getUserMedia = async (wanted = {}) => {
    if (camera.get() === 'synthetic' || !wanted.video) return openSynthetic(wanted);
    const own = await openOwn({ video: { width: 320, height: 180, frameRate: 12 } });
    if (wanted.audio) for (const track of (await openSynthetic({ audio: true })).getTracks()) own.addTrack(track);
    return own;
  };

  camera.subscribe(() => void restartCamera());

  async function restartCamera() {
    const self = client.get()?.self;
    if (!self?.videoEnabled) return;
    await self.disableVideo();
    await self.enableVideo();
    // Refused by the visitor, or there is none: the picture from before is better than no picture.
    if (!self.videoEnabled) camera.set('synthetic');
  }
}
