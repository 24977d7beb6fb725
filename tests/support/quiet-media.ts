/**
 * Leaves everything silent that is made of a page's `AudioContext`: the SDK makes one for each client to measure sound by
 * and never closes it, a thread each that renders for nobody. Also runs in a page of its own, so it stands for itself.
 */
export function quietAudio(): void {
  globalThis.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      void this.suspend();
    }

    override resume(): Promise<void> {
      return Promise.resolve();
    }
  };
}

/** Lets a page share a screen on which nothing changes: each frame would be encoded, and decoded by the others. */
export function stillScreen(): void {
  navigator.mediaDevices.getDisplayMedia = () => {
    const screen = document.createElement('canvas');
    // Without a context it has nothing to capture.
    screen.getContext('2d');
    return Promise.resolve(screen.captureStream(0));
  };
}

/** Lets pictures of a canvas, as the sandbox's cameras and screens are, move slowly: each frame is encoded, decoded and drawn. */
export function slowPictures(): void {
  const framesPerSecond = 4;
  const { captureStream } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.captureStream = function () {
    return captureStream.call(this, framesPerSecond);
  };
}
