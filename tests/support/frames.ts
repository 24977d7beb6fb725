import { onTestFinished } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { installSyntheticMedia } from '../../src/sandbox';
import frameClientUrl from './frame-client.ts?url';

export interface ParticipantFrame {
  readonly window: Window;
  readonly Sdk: NonNullable<Window['RealtimeKitClient']>;
  readonly element: HTMLIFrameElement;
}

/** Opens a frame with an SDK of its own, served by the sandbox, with a synthetic camera and microphone. */
export async function openFrame(sandbox: Sandbox, name: string): Promise<ParticipantFrame> {
  const element = document.createElement('iframe');
  element.title = name;
  element.allow = 'camera; microphone; autoplay';
  document.body.append(element);
  const { contentWindow: window, contentDocument } = element;
  if (!window || !contentDocument) throw new Error('The frame has no window.');
  sandbox.install(window);
  installSyntheticMedia(window, { name });

  const ready = new Promise<void>((resolve) => {
    window.addEventListener('realtimekit-ready', () => {
      resolve();
    });
  });
  const script = contentDocument.createElement('script');
  script.type = 'module';
  script.src = frameClientUrl;
  contentDocument.head.append(script);
  await ready;
  onTestFinished(() => {
    element.remove();
  });
  if (!window.RealtimeKitClient) throw new Error('The frame has no SDK.');
  return { window, Sdk: window.RealtimeKitClient, element };
}

/** Plays a track and counts the frames that are shown within a while. */
export async function framesShown(track: MediaStreamTrack, during = 700): Promise<number> {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = new MediaStream([track]);
  document.body.append(video);
  try {
    await video.play();
    const before = video.getVideoPlaybackQuality().totalVideoFrames;
    await new Promise((resolve) => setTimeout(resolve, during));
    return video.getVideoPlaybackQuality().totalVideoFrames - before;
  } finally {
    video.remove();
  }
}
