import type { RealtimeKitClient } from './types';

/**
 * Lets a client that came out of a switch be heard on the speaker that was chosen. The SDK hands over microphone, camera
 * and middlewares, but says nothing of the speaker to whoever plays the sound of the new client: itself (module
 * `experimentalAudioPlayback`), or the app.
 */
export function keepSpeaker({ self }: RealtimeKitClient): void {
  const { speaker } = self.getCurrentDevices() as { readonly speaker?: MediaDeviceInfo };
  // Emits `deviceUpdate`, also for the device in use.
  if (speaker) self.setDevice(speaker).catch(noop);
}

function noop(): void {}
