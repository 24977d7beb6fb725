import { abortedError } from '../../promises';
import type { Steps } from './types';

/** Options of work that is done in slices, so that the page stays responsive. */
export interface SliceOptions {
  /** Stops the work between two slices: the promise rejects with `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called after each slice with the share of the work that is done. It falls back when a better result is found, from
   * which the search goes on, and the work may end at any share.
   */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** How long a slice runs, in ms: a small part of a frame, so that scrolling and typing do not notice. */
const SLICE = 0.5;

/** Does all of the work at once. */
export function toEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in short slices, between which the page handles everything that waits. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { signal, onProgress }: SliceOptions = {},
): Promise<Result> {
  for (;;) {
    if (signal?.aborted) throw abortedError(signal);
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await nextTask();
  }
}

/**
 * Resolves in a task of its own. Not by `setTimeout`, which browsers stretch to 4 ms, and to a second in a hidden tab. Not
 * by a message in Node, which handles up to 1,000 of them before it looks after anything else.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
