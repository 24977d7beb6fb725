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
